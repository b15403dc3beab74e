package org.refscape.desktop.session;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.refscape.heap.Kind;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.picture.Port;
import org.refscape.scene.Drawing;
import org.refscape.scene.DrawnObject;
import org.refscape.scene.DrawnReference;
import org.refscape.scene.DrawnTarget;
import org.refscape.scene.ItemId;
import org.refscape.scene.Renaming;
import org.refscape.scene.Scene;
import org.refscape.scene.SketchPicture;
import org.refscape.scene.Spot;

/** What a person does in Sketch mode, as edits of the drawing. Each gives the session after it, or says why not. */
public final class SketchActs {
    private final Session session;

    public SketchActs(Session session) {
        this.session = session;
    }

    /** A new object of that kind, standing there and selected. */
    public Turn createObject(Kind kind, Spot at) {
        return createObject(kind, session.idiom().typeOf(kind), at);
    }

    /** A new object of that kind and class, standing there and selected. */
    public Turn createObject(Kind kind, String type, Spot at) {
        Drawing drawing = session.drawing();
        String name = drawing.freeObjectName(kind == Kind.INSTANCE ? nextLetter(drawing) : usualName(kind));
        DrawnObject object = new DrawnObject(name, kind, type, List.of());
        return Turn.done(placed(drawing.withObject(object), ItemId.object(name), at));
    }

    /** A new variable that refers to nothing yet. */
    public Turn createVariable(Spot at) {
        String name = session.drawing().freeVariableName("x");
        DrawnReference variable = new DrawnReference(Role.VARIABLE, name, DrawnTarget.nothing(), Strength.STRONG, "");
        return Turn.done(placed(session.drawing().withVariable(variable), ItemId.variable(name), at));
    }

    private Session placed(Drawing drawing, String id, Spot at) {
        Scene scene = session.scene();
        Map<String, Spot> spots = new TreeMap<>(scene.spots());
        spots.put(id, at);
        return session.edited(scene.withDrawing(drawing).withSpots(spots), "").selecting(Set.of(id));
    }

    /**
     * A reference from a tag, a card or a row of a card to an object. From a row or a tag the reference that is there leads to the new
     * target; from a card as a whole it gets a place of its own.
     */
    public Turn connect(Port from, String targetId, Strength strength, String callback) {
        if (!ItemId.isObject(targetId)) {
            return Turn.refused(
                    session,
                    ItemId.name(targetId),
                    "a variable is only a name, and references lead to objects",
                    "Drag from the variable to an object instead");
        }
        DrawnTarget target = new DrawnTarget.Named(ItemId.name(targetId));
        Drawing drawing = session.drawing();
        if (ItemId.isVariable(from.holder())) {
            String name = ItemId.name(from.holder());
            return made(
                    drawing.withVariableChanged(name, each -> leading(each, target, strength, callback)),
                    ItemId.variableReference(name));
        }
        String holder = ItemId.name(from.holder());
        if (!from.isWhole()) {
            int index = indexOfRow(holder, from);
            return made(
                    drawing.withReferenceChanged(holder, index, each -> leading(each, target, strength, callback)),
                    ItemId.reference(holder, index));
        }
        Drawing grown =
                drawing.withObjectChanged(holder, object -> new Growing(object, target, strength, callback).grown());
        int last = grown.object(holder).orElseThrow().references().size() - 1;
        return made(grown, ItemId.reference(holder, last));
    }

    private Turn made(Drawing drawing, String arrow) {
        return Turn.done(session.drawn(drawing).selecting(Set.of(arrow)));
    }

    private static DrawnReference leading(
            DrawnReference before, DrawnTarget target, Strength strength, String callback) {
        return before.withTarget(target).withStrength(strength).withCallback(callback);
    }

    /** A reference to a new object that stands there. */
    public Turn connectToNew(Port from, Spot at, Strength strength, String callback) {
        Session with = createObject(Kind.INSTANCE, at).session();
        String made = with.selection().iterator().next();
        Turn connected = new SketchActs(with).connect(from, made, strength, callback);
        Scene both = connected.session().scene();
        return Turn.done(session.edited(both, "").selecting(Set.of(made)));
    }

    /** The reference leads to another object. */
    public Turn retarget(String arrowId, String targetId) {
        if (!ItemId.isObject(targetId)) {
            return Turn.refused(session, "", "a reference leads to an object", "Drop its end on a card");
        }
        DrawnTarget target = new DrawnTarget.Named(ItemId.name(targetId));
        return changeArrow(arrowId, each -> each.withTarget(target));
    }

    /** The reference starts from another holder: a row of its own there, or the variable. */
    public Turn moveStart(String arrowId, Port from) {
        SketchPicture.Place place = SketchPicture.of(session.drawing()).places().get(arrowId);
        if (place == null) {
            return Turn.refused(session, arrowId, "this reference is not part of the drawing", "Go back to Sketch");
        }
        DrawnReference reference = at(session.drawing(), place);
        if (!(reference.target() instanceof DrawnTarget.Named target)) {
            return Turn.refused(session, arrowId, "this place refers to nothing", "Draw a reference first");
        }
        Session without = erase(Set.of(arrowId)).session();
        Turn moved = new SketchActs(without)
                .connect(from, ItemId.object(target.object()), reference.strength(), reference.callback());
        return Turn.done(session.edited(moved.session().scene(), ""));
    }

    private static DrawnReference at(Drawing drawing, SketchPicture.Place place) {
        return place.isVariable()
                ? drawing.variables().get(place.index())
                : drawing.object(place.holder()).orElseThrow().references().get(place.index());
    }

    /** The reference is as strong as that. */
    public Turn strengthen(String arrowId, Strength strength) {
        return changeArrow(
                arrowId,
                each -> session.strengthened(each, strength, then -> Optional.ofNullable(
                                SketchPicture.of(then).places().get(arrowId))
                        .map(place -> at(then, place))));
    }

    /** The reference calls that function when its target dies; empty for none. */
    public Turn callBack(String arrowId, String callback) {
        return changeArrow(arrowId, each -> each.withStrength(Strength.WEAK).withCallback(callback));
    }

    private Turn changeArrow(String arrowId, UnaryOperator<DrawnReference> change) {
        SketchPicture.Place place = SketchPicture.of(session.drawing()).places().get(arrowId);
        if (place == null) {
            return Turn.refused(session, arrowId, "this reference is not part of the drawing", "Go back to Sketch");
        }
        Drawing drawing = session.drawing();
        return Turn.done(session.drawn(
                place.isVariable()
                        ? drawing.withVariableChanged(
                                drawing.variables().get(place.index()).label(), change)
                        : drawing.withReferenceChanged(place.holder(), place.index(), change)));
    }

    /** Erases objects with their references, variables, and references. */
    public Turn erase(Set<String> ids) {
        Drawing drawing = withoutArrows(session.drawing(), ids);
        for (String id : ids) {
            if (ItemId.isObject(id) && drawing.object(ItemId.name(id)).isPresent()) {
                drawing = drawing.withoutObject(ItemId.name(id));
            } else if (ItemId.isVariable(id)) {
                drawing = drawing.withoutVariable(ItemId.name(id));
            }
        }
        return Turn.done(session.drawn(drawing).selecting(Set.of()));
    }

    /** Rows go from the last to the first, so that positions stay true; a variable without a reference is nothing. */
    private static Drawing withoutArrows(Drawing drawing, Set<String> ids) {
        List<SketchPicture.Place> gone = SketchPicture.of(drawing).places().entrySet().stream()
                .filter(each -> ids.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(SketchPicture.Place::index).reversed())
                .toList();
        Drawing left = drawing;
        for (SketchPicture.Place place : gone) {
            left = place.isVariable()
                    ? left.withVariableChanged(
                            drawing.variables().get(place.index()).label(),
                            each -> each.withTarget(DrawnTarget.nothing()))
                    : left.withoutReference(place.holder(), place.index());
        }
        return left;
    }

    /** Erases one row of a card. */
    public Turn eraseRow(String id, int row) {
        String holder = ItemId.name(id);
        int index = indexOfRow(holder, Port.row(id, row));
        return Turn.done(session.drawn(session.drawing().withoutReference(holder, index)));
    }

    /** Gives a variable, an object or an attribute another name; {@code Name : Class} also sets the class. */
    public Turn rename(String id, int row, String text) {
        String wish = text.strip();
        if (ItemId.isVariable(id)) {
            return renameVariable(ItemId.name(id), wish);
        }
        return row < 0 ? renameObject(ItemId.name(id), wish) : renameRow(ItemId.name(id), Port.row(id, row), wish);
    }

    private Turn renameVariable(String from, String to) {
        if (!ProgramNames.isName(to)) {
            return ProgramNames.refused(session, to);
        }
        if (!to.equals(from) && session.drawing().variable(to).isPresent()) {
            return Turn.refused(session, to, "there is a variable of that name already", "Choose another name");
        }
        if (!to.equals(from) && Renaming.variables(session.scene()).contains(to)) {
            return Turn.refused(
                    session, to, "the actions of the program use a variable of that name", "Choose another name");
        }
        Scene scene = Renaming.variable(session.scene(), from, to);
        return Turn.done(session.edited(moved(scene, ItemId.variable(from), ItemId.variable(to)), "")
                .selecting(Set.of(ItemId.variable(to))));
    }

    private Turn renameObject(String from, String text) {
        String[] parts = text.split(":", 2);
        String to = parts[0].strip();
        if (!ProgramNames.isName(to)) {
            return ProgramNames.refused(session, to);
        }
        if (!to.equals(from) && session.drawing().object(to).isPresent()) {
            return Turn.refused(session, to, "there is an object of that name already", "Choose another name");
        }
        Scene renamed = Renaming.object(session.scene(), from, to);
        Drawing drawing = renamed.drawing();
        if (parts.length == 2) {
            String type = parts[1].strip();
            if (!ProgramNames.isName(type)) {
                return ProgramNames.refused(session, type);
            }
            drawing = drawing.withObjectChanged(to, each -> each.kind() == Kind.INSTANCE ? each.withType(type) : each);
        }
        Scene scene = renamed.withDrawing(drawing);
        return Turn.done(session.edited(moved(scene, ItemId.object(from), ItemId.object(to)), "")
                .selecting(Set.of(ItemId.object(to))));
    }

    private static Scene moved(Scene scene, String fromId, String toId) {
        Map<String, Spot> spots = new TreeMap<>(scene.spots());
        Spot spot = spots.remove(fromId);
        if (spot != null) {
            spots.put(toId, spot);
        }
        return scene.withSpots(spots);
    }

    private Turn renameRow(String holder, Port port, String text) {
        return new RowText(session, holder, indexOfRow(holder, port)).entered(text);
    }

    /** One more row that refers to nothing yet, in whatever way the object has rows. */
    public Turn addRow(String id) {
        String holder = ItemId.name(id);
        DrawnObject object = session.drawing().object(holder).orElseThrow();
        boolean pointing = object.kind().isReferenceObject()
                || object.kind() == Kind.FINALIZER
                || object.kind().isWeakContainer();
        if (pointing) {
            return Turn.refused(
                    session, holder, "what it holds are objects, not values", "Draw an arrow from it to an object");
        }
        return Turn.done(session.drawn(session.drawing()
                .withObjectChanged(
                        holder, each -> new Growing(each, DrawnTarget.nothing(), Strength.STRONG, "").grown())));
    }

    /** The position among the holder's references of what the picture shows at that port. */
    private int indexOfRow(String holder, Port port) {
        List<DrawnReference> references =
                session.drawing().object(holder).orElseThrow().references();
        int row = -1;
        for (int i = 0; i < references.size(); i++) {
            boolean sharesRow = i > 0 && references.get(i - 1).role() == Role.KEY;
            row += sharesRow ? 0 : 1;
            boolean wantsKey = port.column() == Port.Column.KEY;
            if (row == port.row() && (references.get(i).role() == Role.KEY) == wantsKey) {
                return i;
            }
        }
        throw new IllegalArgumentException(holder + " has no row " + port.row());
    }

    private static String nextLetter(Drawing drawing) {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            if (drawing.object(String.valueOf(letter)).isEmpty()) {
                return String.valueOf(letter);
            }
        }
        return "object";
    }

    private static String usualName(Kind kind) {
        return switch (kind) {
            case WEAK_VALUE_DICTIONARY, WEAK_KEY_DICTIONARY -> "cache";
            case WEAK_SET -> "members";
            case LIST -> "items";
            case DICT -> "table";
            case REFERENCE -> "a_ref";
            case WEAK_METHOD -> "a_method";
            case FINALIZER -> "at_end";
            default -> "a" + kind.name().toLowerCase(Locale.ROOT);
        };
    }
}
