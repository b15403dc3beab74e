package org.refscape.desktop.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.action.Program;
import org.refscape.desktop.panels.CodeListing;
import org.refscape.desktop.panels.CodePanel;
import org.refscape.desktop.panels.TimelinePanel;
import org.refscape.desktop.panels.Track;
import org.refscape.desktop.session.Session;
import org.refscape.desktop.session.Stage;
import org.refscape.program.python.PythonSource;
import org.refscape.program.source.SourceCode;
import org.refscape.program.source.SourceLine;
import org.refscape.program.source.Token;
import org.refscape.runtime.Run;
import org.refscape.timeline.Timeline;

/** Makes of a session what the timeline and the code panel show. The program's text is kept as long as the actions are the same. */
final class Listings {
    private List<Action> actions = List.of();
    private SourceCode source = new PythonSource().readable(new Program(Definitions.NONE, List.of()));
    private List<List<CodeListing.Piece>> lines = List.of();

    void show(Session session, CodePanel code) {
        refresh(session);
        int run = session.timeline().currentRun();
        code.show("The same as a Python program", listing(session, run));
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
                        ? "The drawing is built, and nothing has happened yet. Press play (P), or act yourself: select a reference and drop it (X), or collect (G)."
                        : "You are drawing: nothing dies here. Press Run to act as the program.",
                position);
    }

    private static String actionNumber(Stage stage) {
        int begun = stage.actionsBegun();
        int all = stage.actions();
        return all == 0 ? "" : "  ·  action " + begun + " of " + all;
    }

    private void refresh(Session session) {
        List<Action> now = session.timeline().runs().stream().map(Run::action).toList();
        if (!now.equals(actions) || lines.isEmpty()) {
            actions = now;
            source = new PythonSource().readable(new Program(session.timeline().definitions(), now));
            lines = source.lines().stream().map(Listings::pieces).toList();
        }
    }

    SourceCode source() {
        return source;
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
