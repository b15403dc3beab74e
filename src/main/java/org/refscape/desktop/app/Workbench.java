package org.refscape.desktop.app;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import org.refscape.desktop.canvas.PictureCanvas;
import org.refscape.desktop.gesture.Tool;
import org.refscape.desktop.panels.CodePanel;
import org.refscape.desktop.panels.Explanation;
import org.refscape.desktop.session.DiedAtOnce;
import org.refscape.desktop.session.Mode;
import org.refscape.desktop.session.RunActs;
import org.refscape.desktop.session.Session;
import org.refscape.desktop.session.Turn;
import org.refscape.desktop.session.Weakening;
import org.refscape.heap.Strength;
import org.refscape.picture.Picture;
import org.refscape.picture.painting.Theme;
import org.refscape.program.Language;
import org.refscape.program.source.SourceCode;
import org.refscape.scene.Compile;
import org.refscape.scene.ItemId;
import org.refscape.scene.Problem;

/** Holds the current session and shows it everywhere; every act of a person ends here. */
final class Workbench {
    private static final Duration GLIDE = Duration.millis(420);

    private final PictureCanvas canvas;
    private final Panels panels;
    private final Showing showing = new Showing();
    private final Playing playing;
    private final Listings listings = new Listings();
    private Session session;
    private Consumer<Session> onShow = shown -> {};
    private Picture picture = Picture.EMPTY;
    private boolean cyclesShown;

    Workbench(Session first, Supplier<Map<String, String>> runtimes, DocumentActs documents, CodePanel.Acts codeActs) {
        session = first;
        playing = new Playing(this::tick);
        canvas = new PictureCanvas(new CanvasActs(this, new ContextMenus(this)::open));
        canvas.fitTo(() -> showing.outlook().room(session, canvas.composition()));
        panels = new Panels(this, runtimes, documents, codeActs);
    }

    BorderPane root() {
        return panels.root();
    }

    Panels panels() {
        return panels;
    }

    PictureCanvas canvas() {
        return canvas;
    }

    Session session() {
        return session;
    }

    /** What an act came to: the session after it, or a sentence on the canvas. */
    void take(Turn turn) {
        turn.problem().map(Problem::sentence).ifPresent(canvas::toast);
        if (turn.problem().isEmpty()) {
            show(turn.session(), true);
        }
    }

    /** An act of the program: shows it and plays what comes of it. */
    void takeAndPlay(Turn turn) {
        int dropped = session.scene().actions().size()
                - turn.session().scene().actions().size()
                + 1;
        take(turn);
        if (turn.problem().isEmpty()) {
            playing.playUntil(endOfNextRun());
            if (dropped > 0) {
                canvas.toast((dropped == 1 ? "One later action is" : dropped + " later actions are")
                        + " replaced by this one; Ctrl+Z brings back what was there.");
            }
        }
    }

    /** Takes back the last edit or act, or does it again. */
    void travel(UnaryOperator<Session> way) {
        playing.pause();
        show(way.apply(session), true);
    }

    private int endOfNextRun() {
        int next = Math.min(
                session.timeline().runsBegun() + 1, session.timeline().runs().size());
        return session.timeline().firstBeat(next);
    }

    /** Another document. */
    void open(Session opened) {
        playing.pause();
        cyclesShown = false;
        session = opened;
        showing.forget();
        show(opened, false);
        canvas.lookAtAll();
    }

    /** Shows that session; what differs glides if wanted. */
    void show(Session next, boolean gliding) {
        boolean modeChanged = next.mode() != session.mode()
                || !next.scene().playedOn().equals(session.scene().playedOn());
        session = next;
        Shown shown = showing.of(session, cyclesShown);
        session = withSelectionOf(shown);
        picture = shown.picture();
        if (gliding) {
            canvas.animateTo(shown.picture(), shown.placement(), GLIDE.divide(Math.max(0.5, playing.speed())));
        } else {
            canvas.show(shown.picture(), shown.placement());
        }
        canvas.setEditable(!session.isRunning());
        canvas.setSelection(session.selection());
        if (modeChanged || !gliding) {
            panels.offerTools();
            canvas.setTool(Tool.SELECT);
        }
        showPanels();
    }

    /** What is gone is no longer selected, except an object that died: the panel goes on telling why. */
    private static Session withSelectionOf(Shown shown) {
        Session session = shown.session();
        Set<String> left = new LinkedHashSet<>(session.selection());
        left.removeIf(
                id -> !shown.picture().has(id) && !(session.isRunning() && ItemId.isObject(id) && !id.contains(">")));
        return session.selecting(left);
    }

    private void showPanels() {
        onShow.accept(session);
        panels.show();
        playing.shown(session.timeline());
        panels.showPlaying();
    }

    private Optional<String> onlySelected() {
        return session.selection().size() == 1
                ? Optional.of(session.selection().iterator().next())
                : Optional.empty();
    }

    /** What there is to say of the selection. */
    Explanation explained() {
        return new NoteSections(this).added(selectionExplained(), onlySelected(), picture);
    }

    private Explanation selectionExplained() {
        Optional<String> only = onlySelected();
        if (!session.isRunning()) {
            SketchExplaining sketch = new SketchExplaining(session, new SketchPanelActs(this));
            return only.map(sketch::of).orElseGet(sketch::scene);
        }
        Explaining run = new Explaining(session, new RunPanelActs(this));
        return only.map(id -> new RunMenu(this).appended(showing.explained(run, session, id), id))
                .orElseGet(() -> new CollectorSection(this).appended(run.scene()));
    }

    /** The next beat is due. */
    private void tick() {
        if (session.timeline().canGoForward()) {
            Picture before = picture;
            show(session.at(session.timeline().cursor() + 1), true);
            News.since(before, canvas.composition()).ifPresent(canvas::revealPart);
        }
    }

    void select(Set<String> ids) {
        session = session.selecting(new LinkedHashSet<>(ids));
        canvas.setSelection(session.selection());
        showPanels();
    }

    /** Stands at another beat, at once or gliding. */
    void goTo(int beat, boolean gliding) {
        playing.pause();
        Session there = session.isRunning() ? session : session.in(Mode.RUN);
        show(there.at(beat), gliding);
    }

    void setMode(Mode mode) {
        Optional<Problem> problem = Compile.problem(session.drawing());
        if (mode == Mode.RUN && problem.isPresent()) {
            canvas.toast(problem.get().sentence());
            showPanels();
        } else if (mode != session.mode()) {
            playing.pause();
            show(session.in(mode), true);
            if (mode == Mode.RUN) {
                DiedAtOnce.sentence(session).ifPresent(canvas::toast);
            }
        }
    }

    /** Finds and haloes the reference cycles, or stops doing so. */
    void toggleCycles() {
        cyclesShown = !cyclesShown;
        show(session, true);
        canvas.toast(cyclesShown ? showing.cyclesFound() : "Cycles are no longer shown.");
    }

    boolean cyclesShown() {
        return cyclesShown;
    }

    /** Makes a reference of the drawing weak (or strong again) and plays the scene from where the drawing is built. */
    void turn(String holder, String label, Strength strength) {
        Turn turned = new Weakening(session).turn(holder, label, strength);
        take(turned);
        if (turned.problem().isEmpty()) {
            Set<String> selected = session.selection();
            show(session.in(Mode.SKETCH).in(Mode.RUN).selecting(selected), true);
            playing.playUntil(session.timeline().beats());
        }
    }

    Showing showing() {
        return showing;
    }

    Playing playing() {
        return playing;
    }

    /** The window's colours changed. */
    void setDark(boolean dark) {
        canvas.setTheme(dark ? Theme.DARK : Theme.LIGHT);
        panels.showLegend();
    }

    /** Told whatever is shown. */
    void onShow(Consumer<Session> told) {
        onShow = told;
    }

    /** What the canvas shows. */
    Picture picture() {
        return picture;
    }

    void toggleMode() {
        setMode(session.isRunning() ? Mode.SKETCH : Mode.RUN);
    }

    void toggleReferenceObjects() {
        showing.setReferenceObjects(!showing.referenceObjects());
        show(session, true);
    }

    void toggleGenerations() {
        showing.setGenerations(!showing.generations());
        show(session, true);
    }

    void collect(int generation) {
        takeAndPlay(new RunActs(session).collect(generation));
    }

    void selectAll() {
        Set<String> all = new LinkedHashSet<>();
        picture.cards().forEach(card -> all.add(card.id()));
        picture.tags().forEach(tag -> all.add(tag.id()));
        select(all);
    }

    Listings listings() {
        return listings;
    }

    /** The program as people read it. */
    SourceCode program() {
        return listings.source(session);
    }

    /** Writes programs in that language wherever it goes with the runtime. */
    void speak(String title) {
        listings.want(title);
        showPanels();
    }

    /** The language that programs are written in. */
    Language language() {
        return listings.language(session);
    }

    /** The program as a file to run. */
    SourceCode runnableProgram() {
        return listings.runnable(session);
    }
}
