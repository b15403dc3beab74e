package org.refscape.desktop.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.refscape.action.Definitions;
import org.refscape.action.Program;
import org.refscape.desktop.panels.CodeListing;
import org.refscape.desktop.panels.CodePanel;
import org.refscape.desktop.panels.TimelinePanel;
import org.refscape.desktop.panels.Track;
import org.refscape.desktop.session.Session;
import org.refscape.desktop.session.Stage;
import org.refscape.program.Language;
import org.refscape.program.source.SourceCode;
import org.refscape.program.source.SourceLine;
import org.refscape.program.source.Token;
import org.refscape.runtime.Run;
import org.refscape.scene.Compile;
import org.refscape.scene.Problem;
import org.refscape.scene.format.Dialect;
import org.refscape.timeline.Timeline;

/** Makes of a session what the timeline and the code panel show. The program's text is kept as long as the actions are the same. */
final class Listings {
    private Program program = new Program(Definitions.NONE, List.of());
    private Language language = Language.PYTHON;
    private Language wanted = Language.PYTHON;
    private SourceCode source = SourceCode.EMPTY;
    private List<List<CodeListing.Piece>> lines = List.of();

    void show(Session session, CodePanel code) {
        refresh(session);
        int run = session.timeline().currentRun();
        code.speak(languages(session).stream().map(Language::title).toList(), language.title());
        code.show(listing(session, run));
    }

    void show(Session session, TimelinePanel timeline) {
        refresh(session);
        Stage stage = session.stage();
        Timeline played = stage.timeline();
        int run = played.currentRun();
        Track track = track(stage);
        String action = run < 0 ? "" : statement(run);
        String position = session.isRunning()
                ? "step " + played.cursor() + " of " + played.beats() + actionNumber(stage)
                : "sketch";
        timeline.show(
                session.isRunning() ? track : new Track(track.bars(), track.beats(), stage.built(), track.level()),
                session.isRunning() ? action : "",
                session.isRunning() && played.cursor() != stage.built() ? played.sentence() : Optional.empty(),
                session.isRunning()
                        ? built(stage)
                        : Compile.problem(session.drawing())
                                .map(Problem::sentence)
                                .orElse("You are drawing: nothing dies here. Press Run to act as the program."),
                position);
    }

    /** What is said where no step is told. */
    static String built(Stage stage) {
        if (stage.timeline().cursor() < stage.built()) {
            return "Nothing exists yet: the drawing is built first.";
        }
        return stage.refusedWhileBuilding().isEmpty()
                ? "The drawing is built, and nothing has happened yet. Press play (P), or act yourself: select a reference and drop it (X), or collect (G)."
                : stage.timeline().runtime().name()
                        + " refuses a part of this drawing, as shown. What it refuses is missing.";
    }

    private static String actionNumber(Stage stage) {
        int all = stage.shown();
        String leftOut = stage.leftOut() == 0 ? "" : ", " + stage.leftOut() + " left out";
        return all == 0 ? "" : "  ·  action " + stage.shownBegun() + " of " + all + leftOut;
    }

    private void refresh(Session session) {
        Program now = new Program(
                session.timeline().definitions(),
                session.timeline().runs().stream().map(Run::action).toList());
        List<Language> spoken = languages(session);
        Language chosen = spoken.contains(wanted) ? wanted : spoken.get(0);
        if (chosen != language || !now.equals(program) || lines.isEmpty()) {
            program = now;
            language = chosen;
            source = language.writer().readable(program);
            lines = source.lines().stream().map(Listings::pieces).toList();
        }
    }

    private static List<Language> languages(Session session) {
        return Language.of(Dialect.ofRuntime(session.scene().playedOn()));
    }

    /** Shows the language with that title from now on, wherever it goes with the runtime. */
    void want(String title) {
        wanted = Language.titled(title);
    }

    /** The language of the session's program. */
    Language language(Session session) {
        refresh(session);
        return language;
    }

    /** The session's program as people read it. */
    SourceCode source(Session session) {
        refresh(session);
        return source;
    }

    /** The session's program as a file to run. */
    SourceCode runnable(Session session) {
        refresh(session);
        return language.writer().runnable(program);
    }

    private static List<CodeListing.Piece> pieces(SourceLine line) {
        List<CodeListing.Piece> pieces = new ArrayList<>();
        for (Token token : line.tokens()) {
            pieces.add(new CodeListing.Piece(token.text(), token.kind().name().toLowerCase(Locale.ROOT)));
        }
        return pieces;
    }

    private CodeListing listing(Session session, int run) {
        boolean current = session.isRunning() && run >= 0;
        int first = current ? source.linesOf(run).first() - 1 : -1;
        int last = current ? source.linesOf(run).last() - 1 : -1;
        return new CodeListing(lines, first, last, "");
    }

    /** The action as the program says it, on one line. */
    private String statement(int run) {
        return source.lines().get(source.linesOf(run).first() - 1).text().strip();
    }

    private Track track(Stage stage) {
        Timeline timeline = stage.timeline();
        List<Track.Bar> bars = new ArrayList<>();
        List<Long> level = new ArrayList<>();
        level.add(0L);
        if (stage.built() > 0) {
            bars.add(new Track.Bar("build", 0, stage.built()));
            level.add(timeline.runs().get(stage.building() - 1).after().liveBytes());
        }
        for (int i = stage.building(); i < timeline.runs().size(); i++) {
            bars.add(new Track.Bar(statement(i), timeline.firstBeat(i), timeline.firstBeat(i + 1)));
            level.add(timeline.runs().get(i).after().liveBytes());
        }
        return new Track(bars, timeline.beats(), timeline.cursor(), level);
    }
}
