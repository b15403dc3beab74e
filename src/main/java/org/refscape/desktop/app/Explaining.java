package org.refscape.desktop.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.refscape.analysis.Cycle;
import org.refscape.analysis.Cycles;
import org.refscape.analysis.Hold;
import org.refscape.analysis.Holders;
import org.refscape.analysis.Hop;
import org.refscape.analysis.Opening;
import org.refscape.analysis.WhyAlive;
import org.refscape.analysis.WhyDied;
import org.refscape.desktop.idiom.Idiom;
import org.refscape.desktop.panels.Explanation;
import org.refscape.desktop.panels.Explanation.Box;
import org.refscape.desktop.panels.Explanation.Item;
import org.refscape.desktop.panels.Explanation.Line;
import org.refscape.desktop.panels.Explanation.Offer;
import org.refscape.desktop.panels.Explanation.Section;
import org.refscape.desktop.panels.Explanation.Tone;
import org.refscape.desktop.session.Played;
import org.refscape.desktop.session.Session;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapGraph;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.LifeState;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.scene.ItemId;
import org.refscape.step.Narration;

/** What the panel at the right says about the current selection in Run mode. */
final class Explaining {
    private static final int MOST_CYCLES = 6;
    private static final int MOST_GONE = 8;

    private final Session session;
    private final Heap heap;
    private final HeapGraph graph;
    private final Offers offers;

    /** What the panel's buttons do. */
    interface Offers {
        /** Makes the reference weak (or strong, if it is weak now) in the drawing and plays the scene again. */
        void weaken(String holder, String label, boolean weakNow);

        /** {@code del} of that reference. */
        void drop(int holder, int index);

        /** Calls that weak reference. */
        void call(int holder, int index);

        void select(String id);

        void goTo(int beat);
    }

    Explaining(Session session, Offers offers) {
        this.session = session;
        this.heap = session.moment();
        this.graph = HeapGraph.of(heap);
        this.offers = offers;
    }

    /** The object with that label, dead or alive. */
    Explanation object(String label) {
        Optional<HeapObject> found = new Played(session.stage()).everLabelled(label);
        if (found.isEmpty()) {
            return new Explanation(label, "", "not born yet at this step", List.of());
        }
        HeapObject object =
                found.get().id() < heap.size() ? heap.object(found.get().id()) : found.get();
        if (object.id() >= heap.size()) {
            return new Explanation(label, object.type(), "not born yet at this step", List.of());
        }
        return object.isFreed() ? dead(object) : alive(object);
    }

    private Explanation alive(HeapObject object) {
        List<Section> sections = new ArrayList<>();
        int vertex = graph.index(object.id());
        Holders holders = Holders.of(graph, vertex);
        sections.add(new Section(
                object.count() == HeapObject.UNCOUNTED ? "Held by" : "Reference count", held(object, holders)));
        if (!holders.weak().isEmpty()) {
            sections.add(new Section("Weak references to it", watched(holders)));
        }
        if (object.state() == LifeState.LIVE) {
            org.refscape.analysis.Explanation why =
                    WhyAlive.of(graph, vertex, session.timeline().runtime().collectorCall());
            sections.add(new Section("Why is it alive?", List.of(new Box(why.text(), tone(why.verdict())))));
            why.cycle().or(() -> Cycles.through(graph, vertex)).ifPresent(cycle -> sections.add(cycle(cycle)));
        } else {
            sections.add(new Section("Why does it die?", whyDied(object)));
        }
        return new Explanation(object.label(), object.type(), facts(object), sections);
    }

    private static Tone tone(org.refscape.analysis.Explanation.Verdict verdict) {
        return switch (verdict) {
            case ALIVE, ROOT -> Tone.GOOD;
            case SOFTLY_HELD, ONLY_WATCHED -> Tone.WEAK;
            case GARBAGE, UNHELD -> Tone.BAD;
        };
    }

    private static String facts(HeapObject object) {
        List<String> facts = new ArrayList<>();
        facts.add(object.bytes() + " bytes");
        if (object.count() != HeapObject.UNCOUNTED) {
            facts.add(
                    object.place().isTracked() ? "generation " + object.place().generation() : "not tracked");
        }
        if (object.isFinalized()) {
            facts.add("finalizer has run");
        }
        return String.join(" · ", facts);
    }

    private static List<Item> held(HeapObject object, Holders holders) {
        List<Item> items = new ArrayList<>();
        for (Hold hold : holders.strong()) {
            boolean counted = object.count() != HeapObject.UNCOUNTED;
            items.add(new Line("held by " + hold.place(), counted ? "+1" : "", Tone.PLAIN));
        }
        if (holders.strong().isEmpty()) {
            items.add(new Line("held by nobody", "", Tone.BAD));
        }
        if (object.count() != HeapObject.UNCOUNTED) {
            items.add(new Line("total", Integer.toString(object.count()), object.count() == 0 ? Tone.BAD : Tone.GOOD));
        }
        return items;
    }

    private static List<Item> watched(Holders holders) {
        List<Item> items = new ArrayList<>();
        for (Hold hold : holders.weak()) {
            items.add(new Line(hold.place(), hold.callsBack() ? "calls back" : "weak", Tone.WEAK));
        }
        return items;
    }

    private Explanation dead(HeapObject object) {
        return new Explanation(
                object.label(), object.type(), "dead", List.of(new Section("Why did it die?", whyDied(object))));
    }

    private List<Item> whyDied(HeapObject object) {
        Played played = new Played(session.stage());
        Optional<WhyDied> why = WhyDied.of(played.stepsSoFar(), played.start(), object.id());
        if (why.isEmpty()) {
            return List.of(new Box("Its end has been decided.", Tone.BAD));
        }
        int beat = played.beatOf(why.get().decided());
        return List.of(
                new Box(why.get().sentence(), Tone.BAD),
                new Offer("Go to the step where it died", () -> offers.goTo(beat)));
    }

    private Section cycle(Cycle cycle) {
        List<Item> items = new ArrayList<>();
        items.add(new Box(
                cycle.name() + ": " + (cycle.isGarbage() ? garbage() : held()),
                cycle.isGarbage() ? Tone.BAD : Tone.PLAIN));
        for (Opening opening : cycle.whatWouldFree().stream().limit(3).toList()) {
            Hop hop = opening.references().get(0);
            HeapObject holder = heap.object(graph.id(hop.holder()));
            String label = graph.label(hop.holder(), hop.reference());
            items.add(new Offer(
                    capital(opening.text()) + " and play again", () -> offers.weaken(holder.label(), label, false)));
        }
        return new Section("Reference cycle", items);
    }

    private String garbage() {
        if (session.timeline().runtime().collectorCall().isEmpty()) {
            return "leaked. Its members keep each other's counts above zero, and nothing ever looks for such cycles.";
        }
        return isCounted()
                ? "garbage. Its members keep each other's counts above zero, so only the collector frees them."
                : "garbage. Nothing outside reaches it, so the next collection takes it.";
    }

    private String held() {
        String alive = "alive, because something outside still reaches it.";
        return isCounted() ? alive + " Counting alone could never free it." : alive;
    }

    private boolean isCounted() {
        return heap.present().anyMatch(each -> each.count() != HeapObject.UNCOUNTED);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** One reference. */
    Explanation reference(int holder, int index) {
        Reference reference = heap.object(holder).references().get(index);
        HeapObject target = reference.targetIndex() < 0 ? null : heap.object(reference.targetIndex());
        Strength strength = strength(reference, target);
        boolean weak = !strength.keepsAlive();
        String place = new Narration(heap).place(holder, reference, index);
        List<Item> items = new ArrayList<>();
        boolean proxy = target != null && target.kind() == Kind.PROXY;
        items.add(new Box(
                proxy
                        ? "A proxy: a weak reference that is used like its object, and raises ReferenceError once that is dead."
                        : session.idiom().effect(strength),
                weak ? Tone.WEAK : Tone.PLAIN));
        List<Item> acts = new ArrayList<>();
        Idiom idiom = session.idiom();
        acts.add(new Offer(idiom.dropping(place) + "  (X)", () -> offers.drop(holder, index)));
        if (weak && !proxy) {
            acts.add(new Offer(idiom.asking(place) + "  (R)", () -> offers.call(holder, index)));
        }
        String drawn = heap.object(holder).kind() == Kind.ROOT
                ? ""
                : heap.object(holder).label();
        acts.add(new Offer(
                (weak ? "Make it strong" : "Make it weak") + " and play again  (K)",
                () -> offers.weaken(drawn, reference.label(), weak)));
        return new Explanation(
                place,
                strength.name().toLowerCase(Locale.ROOT) + " reference",
                target == null ? "" : "to " + referent(target),
                List.of(new Section("What it does", items), new Section("The program can", acts)));
    }

    /** What the reference does for its object in the end: a reference object in its place does what that does. */
    private static Strength strength(Reference reference, @Nullable HeapObject target) {
        if (target == null || !target.kind().isReferenceObject()) {
            return reference.strength();
        }
        Reference referent = target.find(Role.REFERENT, "");
        return referent == null ? Strength.WEAK : referent.strength();
    }

    private String referent(HeapObject target) {
        Reference to = target.kind().isReferenceObject() ? target.find(Role.REFERENT, "") : null;
        if (!target.kind().isReferenceObject()) {
            return target.label();
        }
        return to == null
                ? session.timeline().runtime().nothing() + ": its object is gone"
                : heap.object(to.targetIndex()).label();
    }

    /** What there is to say about the moment as a whole. */
    Explanation scene() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "Now",
                List.of(
                        new Line("objects", Long.toString(shownObjects()), Tone.PLAIN),
                        new Line("memory", heap.liveBytes() + " bytes", Tone.PLAIN))));
        Cycles cycles = cycles();
        List<Item> found = new ArrayList<>();
        for (Cycle cycle : cycles.list().stream().limit(MOST_CYCLES).toList()) {
            String name = cycle.name();
            String first = heap.object(graph.id(cycle.members().get(0))).label();
            found.add(new Offer(
                    name + (cycle.isGarbage() ? " (garbage)" : ""), () -> offers.select(ItemId.object(first))));
        }
        sections.add(
                new Section("Reference cycles", found.isEmpty() ? List.of(new Line("none", "", Tone.PLAIN)) : found));
        List<Item> gone = gone();
        if (!gone.isEmpty()) {
            sections.add(new Section("Gone so far", gone));
        }
        String about = session.scene().about();
        return new Explanation(Titles.title(session), "", about, sections);
    }

    /** The dead, to be asked why they died. */
    private List<Item> gone() {
        List<String> names = IntStream.range(0, heap.size())
                .mapToObj(heap::object)
                .filter(object -> object.isFreed() && isShown(object))
                .map(HeapObject::label)
                .toList();
        List<Item> items = new ArrayList<>();
        names.stream()
                .limit(MOST_GONE)
                .forEach(name ->
                        items.add(new Offer("Why did " + name + " die?", () -> offers.select(ItemId.object(name)))));
        if (names.size() > MOST_GONE) {
            items.add(new Line("and " + (names.size() - MOST_GONE) + " more", "", Tone.PLAIN));
        }
        return items;
    }

    private static boolean isShown(HeapObject object) {
        return !object.isInternal()
                && object.kind() != Kind.ROOT
                && object.kind() != Kind.FUNCTION
                && !object.kind().isReferenceObject();
    }

    /** Reference objects are drawn as lines and parts as what they belong to; neither is counted. */
    private long shownObjects() {
        return heap.present().filter(Explaining::isShown).count();
    }

    /** The cycles among objects that a person sees. */
    Cycles cycles() {
        return Cycles.of(graph);
    }

    /** The names of the cycle's visible members. */
    List<String> members(Cycle cycle) {
        return cycle.members().stream()
                .mapToObj(vertex -> heap.object(graph.id(vertex)))
                .filter(object -> !object.isInternal() && object.kind() != Kind.ROOT)
                .map(HeapObject::label)
                .toList();
    }
}
