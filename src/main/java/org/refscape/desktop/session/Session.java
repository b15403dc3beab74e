package org.refscape.desktop.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.desktop.idiom.Idiom;
import org.refscape.heap.Heap;
import org.refscape.heap.Strength;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.scene.Compile;
import org.refscape.scene.Drawing;
import org.refscape.scene.DrawnReference;
import org.refscape.scene.PlayedAs;
import org.refscape.scene.Scene;
import org.refscape.scene.Spot;
import org.refscape.scene.format.Dialect;
import org.refscape.timeline.Timeline;

/** What is open: the scene and its history, the mode, where the timeline stands, what is selected. An immutable value. */
public final class Session {
    private final Function<String, ImitatedRuntime> runtimes;
    private final @Nullable Path file;
    private final History<Scene> history;
    private final Mode mode;
    private final Lazy<Stage> stage;
    private final Set<String> selection;

    private Session(
            Function<String, ImitatedRuntime> runtimes,
            @Nullable Path file,
            History<Scene> history,
            Mode mode,
            Lazy<Stage> stage,
            Set<String> selection) {
        this.runtimes = runtimes;
        this.file = file;
        this.history = history;
        this.mode = mode;
        this.stage = stage;
        this.selection = selection;
    }

    /**
     * Opens a scene: in Run mode if it has actions, ready to be played, else for sketching.
     *
     * @param runtimes gives the runtime for a scene's runtime key
     */
    public static Session open(Function<String, ImitatedRuntime> runtimes, Scene scene, @Nullable Path file) {
        Mode mode = scene.actions().isEmpty() ? Mode.SKETCH : Mode.RUN;
        Lazy<Stage> stage = Lazy.of(() -> Stage.of(scene, runtimes.apply(scene.playedOn())));
        return new Session(runtimes, file, History.startingWith(scene), mode, stage, Set.of());
    }

    public Scene scene() {
        return history.state();
    }

    public Drawing drawing() {
        return scene().drawing();
    }

    public History<Scene> history() {
        return history;
    }

    public @Nullable Path file() {
        return file;
    }

    public Mode mode() {
        return mode;
    }

    public boolean isRunning() {
        return mode == Mode.RUN;
    }

    /** The scene as it is played; worked out when it is first asked for. */
    public Stage stage() {
        return stage.get();
    }

    public Timeline timeline() {
        return stage().timeline();
    }

    /** The heap where the timeline stands. */
    public Heap moment() {
        return stage().timeline().moment();
    }

    /** The ids of the selected items. */
    public Set<String> selection() {
        return selection;
    }

    /** The scene is now that one; everything is played again. An empty gesture makes an edit of its own. */
    Session edited(Scene next, String gesture) {
        boolean samePlay = next.drawing().equals(scene().drawing())
                && next.actions().equals(scene().actions())
                && next.definitions().equals(scene().definitions())
                && next.runtime().equals(scene().runtime())
                && next.playedAs().equals(scene().playedAs());
        return withHistory(history.edited(next, gesture), samePlay ? stage : staged(next));
    }

    /** The drawing is now that one. */
    Session drawn(Drawing next) {
        return edited(scene().withDrawing(next), "");
    }

    private Lazy<Stage> staged(Scene next) {
        return Lazy.of(() -> Stage.of(next, runtimes.apply(next.playedOn())));
    }

    private Session withHistory(History<Scene> changed, Lazy<Stage> played) {
        return new Session(runtimes, file, changed, mode, played, selection);
    }

    /** Takes back the last edit or act of the program. */
    public Session undone() {
        return moved(history.undone(), Math.min(actionsInCommon(history.undone()), begun()));
    }

    /** Does again what was taken back. */
    public Session redone() {
        int before = actionsInCommon(history.redone());
        int after = history.redone().state().actions().size();
        boolean actsAgain = after == before + 1 && begun() >= before;
        return moved(history.redone(), actsAgain ? after : Math.min(before, begun()));
    }

    /** How many actions have begun where the timeline stands. */
    private int begun() {
        return isRunning() ? stage().actionsBegun() : 0;
    }

    /** How many actions from the first on are the same there. */
    private int actionsInCommon(History<Scene> there) {
        List<Action> ours = scene().actions();
        List<Action> theirs = there.state().actions();
        int same = 0;
        while (same < Math.min(ours.size(), theirs.size()) && ours.get(same).equals(theirs.get(same))) {
            same++;
        }
        return same;
    }

    /** @param begun in Run, so many actions have begun there */
    private Session moved(History<Scene> to, int begun) {
        if (to.now() == history.now()) {
            return this;
        }
        Lazy<Stage> there = staged(to.state());
        if (isRunning()) {
            Stage played = there.get();
            there = Lazy.ready(played.at(played.beatBefore(begun)));
        }
        return new Session(runtimes, file, to, mode, there, selection);
    }

    /** Places found by a layout, or by hand; by hand is an edit, found is not. */
    public Session placed(Map<String, Spot> spots, boolean byHand, String gesture) {
        Map<String, Spot> all = new TreeMap<>(scene().spots());
        all.putAll(spots);
        Scene next = scene().withSpots(all);
        return byHand ? edited(next, gesture) : withHistory(history.replaced(next), stage);
    }

    /** The mode changes; Sketch shows the drawing, Run the moment at which it is built. */
    public Session in(Mode next) {
        Lazy<Stage> there = next == mode ? stage : Lazy.of(() -> stage().at(stage().built()));
        return new Session(runtimes, file, history, next, there, Set.of());
    }

    /** The timeline stands at another beat. */
    public Session at(int beat) {
        return new Session(runtimes, file, history, mode, Lazy.ready(stage().at(beat)), selection);
    }

    public Session selecting(Set<String> ids) {
        return new Session(runtimes, file, history, mode, stage, Collections.unmodifiableSet(new LinkedHashSet<>(ids)));
    }

    /**
     * The scene is played as that runtime plays it. What is drawn stays in the words in which it was drawn, so choosing the scene's own
     * runtime again gives back what was there; a scene in which nothing has been drawn or done yet becomes that runtime's own.
     */
    public Session on(String runtimeKey) {
        boolean blank = drawing().equals(Drawing.EMPTY) && scene().actions().isEmpty();
        return edited(blank ? scene().withRuntime(runtimeKey) : scene().playedOn(runtimeKey), "");
    }

    /** The nearest equivalent of an item that the runtime cannot say is left out, or no longer left out. */
    public Session leavingOut(String item, boolean out) {
        return edited(scene().playedAs(scene().playedAs().leavingOut(item, out)), "");
    }

    /** The scene is called that and says that of itself. */
    public Turn described(String title, String about) {
        return title.isBlank()
                ? Turn.refused(this, "title", "A scene needs a title", "Type one")
                : Turn.done(edited(scene().described(title, about), ""));
    }

    /** The scene is in no file as it is now. */
    public Session unsaved() {
        return withHistory(history.unsaved(), stage);
    }

    /** The name of the runtime in whose words the scene is drawn. */
    public String drawnInWordsOf() {
        return runtimes.apply(scene().runtime()).name();
    }

    /** How the language says things that plays. */
    public Idiom idiom() {
        return Idiom.of(Dialect.ofRuntime(scene().playedOn()));
    }

    /** The function that a new reference with a callback calls. */
    public String usualCallback() {
        return scene().definitions().callbacks().keySet().stream().findFirst().orElse("on_gone");
    }

    /** The reference as strong as that. One that is weak again calls what it called when it was last weak. */
    DrawnReference strengthened(
            DrawnReference now, Strength strength, Function<Drawing, Optional<DrawnReference>> place) {
        String callback = strength.keepsAlive() || !now.strength().keepsAlive()
                ? now.callback()
                : history.past()
                        .map(scene -> place.apply(scene.drawing()))
                        .takeWhile(Optional::isPresent)
                        .flatMap(Optional::stream)
                        .filter(then -> !then.strength().keepsAlive())
                        .findFirst()
                        .map(DrawnReference::callback)
                        .orElse("");
        return now.withCallback(callback).withStrength(strength);
    }

    /** The scene is in that file as it is now. */
    public Session savedAs(Path where) {
        return new Session(runtimes, where, history.savedNow(), mode, stage, selection);
    }

    /**
     * The program acts. What comes of it has not been played yet: the cursor stands before it. An act is kept as it was said; where other
     * words are needed, it is translated like every other action.
     */
    Session performing(Action action) {
        List<Action> actions = new ArrayList<>(scene().actions().subList(0, stage().actionsBegun()));
        actions.add(action);
        Scene next = scene().withActions(actions);
        boolean ownWords = scene().playedAs().equals(PlayedAs.ITSELF)
                && timeline().runtime().refusal(action).isEmpty()
                && knows(action);
        Stage played = ownWords ? stage().perform(action) : playedBefore(next);
        return new Session(runtimes, file, history.edited(next), Mode.RUN, Lazy.ready(played), selection);
    }

    /** The scene played anew, standing before its last action. */
    private Stage playedBefore(Scene next) {
        Stage all = Stage.of(next, runtimes.apply(next.playedOn()));
        return all.at(all.beatBefore(next.actions().size() - 1));
    }

    /** False if the action uses a class or function that was not used before: then the program begins otherwise. */
    private boolean knows(Action action) {
        Definitions needed = Compile.definitions(scene().withActions(List.of(action)));
        Definitions known = timeline().definitions();
        return known.classes().keySet().containsAll(needed.classes().keySet())
                && known.callbacks().keySet().containsAll(needed.callbacks().keySet());
    }
}
