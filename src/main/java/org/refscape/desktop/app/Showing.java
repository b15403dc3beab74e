package org.refscape.desktop.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refscape.analysis.Cycle;
import org.refscape.analysis.Cycles;
import org.refscape.desktop.panels.Explanation;
import org.refscape.desktop.session.Arranging;
import org.refscape.desktop.session.ItemNotes;
import org.refscape.desktop.session.RuntimeLook;
import org.refscape.desktop.session.Session;
import org.refscape.desktop.session.Slots;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapGraph;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.picture.Halo;
import org.refscape.picture.Picture;
import org.refscape.picture.folding.PictureOptions;
import org.refscape.picture.folding.Pictures;
import org.refscape.scene.ItemId;
import org.refscape.scene.SketchPicture;
import org.refscape.scene.Spot;
import org.refscape.step.Step;

/** Makes of a session what the canvas shows, and leads back from what is shown to what it is. */
final class Showing {
    /** Places of things that actions made; they belong to what is shown, not to the document. */
    private final Map<String, Spot> found = new TreeMap<>();

    private final Outlook outlook = new Outlook();
    private Picture last = Picture.EMPTY;
    private boolean referenceObjects;
    private boolean generations;
    private int cycles;
    private int garbage;

    /** Another document: nothing found for the one before counts. */
    void forget() {
        found.clear();
    }

    void setReferenceObjects(boolean shown) {
        referenceObjects = shown;
    }

    boolean referenceObjects() {
        return referenceObjects;
    }

    void setGenerations(boolean shown) {
        generations = shown;
    }

    boolean generations() {
        return generations;
    }

    /** The picture and where everything in it stands. */
    Shown of(Session session, boolean withCycles) {
        outlook.look(session, options(), this::foreseen);
        Picture picture = new ItemNotes(session).marked(picture(session, withCycles));
        last = picture;
        outlook.note(picture);
        settle(session, picture);
        return new Shown(session, picture, Arranging.placement(spots(session)));
    }

    private Map<String, Spot> spots(Session session) {
        Map<String, Spot> spots = new TreeMap<>(found);
        spots.putAll(session.scene().spots());
        return spots;
    }

    private void settle(Session session, Picture picture) {
        found.putAll(new Arranging(picture, spots(session)).newcomers());
    }

    /** The picture of that moment. As if the actions were played one by one, what they make gets its place. */
    private Picture foreseen(Session moment) {
        Picture picture = new ItemNotes(moment).marked(picture(moment, false));
        settle(moment, picture);
        return picture;
    }

    /** What is shown at other moments. */
    Outlook outlook() {
        return outlook;
    }

    /** The picture alone; can be asked for in the background. */
    Picture plain(Session session) {
        return picture(session, false);
    }

    private Picture picture(Session session, boolean withCycles) {
        Picture plain = session.isRunning()
                ? Pictures.of(session.moment(), justHappened(session), RuntimeLook.of(session.timeline(), options()))
                : SketchPicture.of(session.drawing()).picture();
        return withCycles ? haloed(session, plain) : plain;
    }

    /** Where the drawing has just been built nothing has happened yet, but what cannot be built is told. */
    private static List<Step> justHappened(Session session) {
        boolean built = session.timeline().cursor() == session.stage().built();
        return built
                ? session.stage().refusedWhileBuilding()
                : session.timeline().stepsInSight();
    }

    private PictureOptions options() {
        return PictureOptions.PLAIN.withReferenceObjects(referenceObjects).withGenerations(generations);
    }

    private Picture haloed(Session session, Picture plain) {
        Heap heap = session.isRunning()
                ? session.moment()
                : session.at(session.stage().built()).moment();
        HeapGraph graph = HeapGraph.of(heap);
        Cycles all = Cycles.of(graph);
        List<Halo> halos = new ArrayList<>();
        garbage = 0;
        for (Cycle cycle : all.list()) {
            List<String> members = members(heap, graph, cycle, plain);
            if (!members.isEmpty()) {
                garbage += cycle.isGarbage() ? 1 : 0;
                halos.add(new Halo(
                        "cycle " + halos.size(), members, cycle.name() + (cycle.isGarbage() ? " · garbage" : "")));
            }
        }
        cycles = halos.size();
        return plain.withHalos(halos);
    }

    private static List<String> members(Heap heap, HeapGraph graph, Cycle cycle, Picture picture) {
        return cycle.members().stream()
                .mapToObj(vertex -> heap.object(graph.id(vertex)))
                .filter(object -> !object.isInternal() && object.kind() != Kind.ROOT)
                .map(object -> ItemId.object(object.label()))
                .filter(id ->
                        picture.cards().stream().anyMatch(card -> card.id().equals(id)))
                .distinct()
                .toList();
    }

    /** What the last search for cycles found, in words. */
    String cyclesFound() {
        if (cycles == 0) {
            return "There are no reference cycles.";
        }
        String number = cycles == 1 ? "One reference cycle" : cycles + " reference cycles";
        return garbage == 0 ? number + ", still in use." : number + ", " + garbage + " of them garbage.";
    }

    /** The explanation of one item in Run. */
    Explanation explained(Explaining run, Session session, String id) {
        if (ItemId.isObject(id) && !id.contains(">")) {
            return run.object(ItemId.name(id));
        }
        return slots(session.moment())
                .of(id)
                .map(slot -> run.reference(slot.holder(), slot.index()))
                .orElseGet(run::scene);
    }

    /** Looks up in that heap what the canvas shows. */
    Slots slots(Heap heap) {
        return new Slots(last, heap);
    }

    /** The object that a card stands for. */
    static @Nullable HeapObject object(Heap heap, String id) {
        return ItemId.isObject(id) ? heap.labelled(ItemId.name(id)) : null;
    }
}
