package org.refscape.desktop.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.refscape.desktop.idiom.Arrow;
import org.refscape.desktop.panels.Explanation;
import org.refscape.desktop.panels.Explanation.Box;
import org.refscape.desktop.panels.Explanation.Item;
import org.refscape.desktop.panels.Explanation.Line;
import org.refscape.desktop.panels.Explanation.Offer;
import org.refscape.desktop.panels.Explanation.Section;
import org.refscape.desktop.panels.Explanation.Tone;
import org.refscape.desktop.session.Session;
import org.refscape.heap.Kind;
import org.refscape.heap.Strength;
import org.refscape.scene.Drawing;
import org.refscape.scene.DrawnObject;
import org.refscape.scene.DrawnReference;
import org.refscape.scene.DrawnTarget;
import org.refscape.scene.ItemId;
import org.refscape.scene.SketchPicture;

/** What the panel at the right says about the current selection in Sketch mode. */
final class SketchExplaining {
    private final Session session;
    private final Drawing drawing;
    private final Acts acts;

    /** What the panel's buttons do. */
    interface Acts {
        void rename(String id);

        void strengthen(String arrow, Strength strength);

        void callBack(String arrow);

        void erase(String id);

        void addRow(String id);

        void editClass(String name);

        void editCallback(String arrow, String function);
    }

    SketchExplaining(Session session, Acts acts) {
        this.session = session;
        this.drawing = session.drawing();
        this.acts = acts;
    }

    /** One thing, by its id. */
    Explanation of(String id) {
        SketchPicture.Place place = SketchPicture.of(drawing).places().get(id);
        if (place != null) {
            return reference(id, place);
        }
        return ItemId.isObject(id) ? object(id) : variable(id);
    }

    private Explanation object(String id) {
        DrawnObject object = drawing.object(ItemId.name(id)).orElseThrow();
        List<Item> references = new ArrayList<>();
        for (DrawnReference reference : object.references()) {
            references.add(new Line(name(reference), target(reference), tone(reference)));
        }
        if (references.isEmpty()) {
            references.add(new Line("nothing yet", "", Tone.PLAIN));
        }
        List<Item> holders = new ArrayList<>();
        drawing.variables().stream()
                .filter(each -> each.target().isNamed(object.name()))
                .forEach(each -> holders.add(new Line("variable " + each.label(), word(each.strength()), tone(each))));
        for (DrawnObject other : drawing.objects()) {
            other.references().stream()
                    .filter(each -> each.target().isNamed(object.name()))
                    .forEach(each ->
                            holders.add(new Line(other.name() + "." + name(each), word(each.strength()), tone(each))));
        }
        if (holders.isEmpty() && object.kind() == Kind.FINALIZER) {
            holders.add(new Box("It is kept until it has run.", Tone.PLAIN));
        } else if (holders.isEmpty()) {
            holders.add(new Box(session.idiom().unheld(), Tone.BAD));
        }
        return new Explanation(
                object.name(),
                object.type(),
                "drawn object",
                List.of(
                        new Section("Refers to", references),
                        new Section("Referred to by", holders),
                        new ClassSection(session, acts).of(object),
                        new Section("Change", changes(object, id))));
    }

    private List<Item> changes(DrawnObject object, String id) {
        List<Item> changes = new ArrayList<>();
        changes.add(offer("Name and class…  (F2)", () -> acts.rename(id)));
        boolean pointing = object.kind().isReferenceObject() || object.kind() == Kind.FINALIZER;
        if (!pointing && !object.kind().isWeakContainer()) {
            changes.add(offer("Add a value…", () -> acts.addRow(id)));
        }
        changes.add(erase(id));
        return changes;
    }

    private Explanation variable(String id) {
        String name = ItemId.name(id);
        DrawnReference variable = drawing.variable(name).orElseThrow();
        return new Explanation(
                name,
                "variable",
                "a name in the program: what it refers to stays alive",
                List.of(
                        new Section(
                                "Refers to",
                                List.of(new Line(target(variable), word(variable.strength()), tone(variable)))),
                        new Section("Change", List.of(offer("Name…  (F2)", () -> acts.rename(id)), erase(id)))));
    }

    private Explanation reference(String id, SketchPicture.Place place) {
        DrawnReference reference = place.isVariable()
                ? drawing.variables().get(place.index())
                : drawing.object(place.holder()).orElseThrow().references().get(place.index());
        String title = place.isVariable() ? reference.label() : place.holder() + "." + name(reference);
        boolean strong = reference.strength().keepsAlive();
        List<Item> changes = new ArrayList<>();
        session.idiom().arrows().stream()
                .filter(each -> each.strength() != reference.strength()
                        || (each.callback() && reference.callback().isEmpty()))
                .forEach(each -> changes.add(become(each, id, strong)));
        if (!reference.callback().isEmpty()) {
            changes.add(offer(
                    "What " + reference.callback() + " does…", () -> acts.editCallback(id, reference.callback())));
        }
        changes.add(erase(id));
        String says = session.idiom().effect(reference.strength());
        return new Explanation(
                title,
                word(reference.strength()) + " reference",
                "to " + target(reference)
                        + (reference.callback().isEmpty() ? "" : ", calls " + reference.callback() + " when it dies"),
                List.of(
                        new Section("What it does", List.of(new Box(says, strong ? Tone.PLAIN : Tone.WEAK))),
                        new Section("Change", changes)));
    }

    /** K makes the one weak and the other strong; other sorts have no key of their own here. */
    private Item become(Arrow arrow, String id, boolean strong) {
        boolean flips = !arrow.callback()
                && (strong
                        ? arrow.strength() == Strength.WEAK
                        : arrow.strength().keepsAlive());
        Runnable act = arrow.callback() ? () -> acts.callBack(id) : () -> acts.strengthen(id, arrow.strength());
        return offer("Make it a " + arrow.name() + (flips ? "  (K)" : ""), act);
    }

    private Item erase(String id) {
        return offer("Erase from the drawing  (Delete)", () -> acts.erase(id));
    }

    private static Item offer(String text, Runnable act) {
        return new Offer(text, act);
    }

    /** What there is to say about the drawing as a whole. */
    Explanation scene() {
        List<Item> help = new ArrayList<>();
        help.add(new Line("new object", "double click, N", Tone.PLAIN));
        help.add(new Line("new variable", "V", Tone.PLAIN));
        session.idiom()
                .arrows()
                .forEach(each -> help.add(new Line(
                        each.callback() ? "weak with callback" : each.name(),
                        each.strength().keepsAlive() ? "drag, or " + each.key() : each.key(),
                        Tone.PLAIN)));
        help.add(new Line("rename", "F2", Tone.PLAIN));
        help.add(new Line("erase", "Delete", Tone.PLAIN));
        help.add(new Line("play it", "Ctrl+R", Tone.PLAIN));
        return new Explanation(
                Titles.title(session),
                "",
                session.scene().about(),
                List.of(
                        new Section(
                                "The drawing",
                                List.of(
                                        new Line(
                                                "objects",
                                                Integer.toString(
                                                        drawing.objects().size()),
                                                Tone.PLAIN),
                                        new Line(
                                                "variables",
                                                Integer.toString(
                                                        drawing.variables().size()),
                                                Tone.PLAIN))),
                        new Section("How to draw", help)));
    }

    private static String name(DrawnReference reference) {
        return reference.label().isEmpty() ? reference.role().name().toLowerCase(Locale.ROOT) : reference.label();
    }

    private static String target(DrawnReference reference) {
        return reference.target().match(new DrawnTarget.Cases<String>() {
            @Override
            public String named(DrawnTarget.Named target) {
                return target.object();
            }

            @Override
            public String plain(DrawnTarget.Plain target) {
                return target.atom().toString();
            }
        });
    }

    private static String word(Strength strength) {
        return strength.name().toLowerCase(Locale.ROOT);
    }

    private static Tone tone(DrawnReference reference) {
        return reference.strength().keepsAlive() ? Tone.PLAIN : Tone.WEAK;
    }
}
