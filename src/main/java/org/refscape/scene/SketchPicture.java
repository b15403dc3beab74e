package org.refscape.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refscape.heap.Kind;
import org.refscape.heap.Role;
import org.refscape.picture.Arrow;
import org.refscape.picture.Card;
import org.refscape.picture.Look;
import org.refscape.picture.Picture;
import org.refscape.picture.Port;
import org.refscape.picture.Row;
import org.refscape.picture.Tag;

/**
 * A drawing as a picture: what is there before anything happens, so without counts.
 *
 * @param picture what to draw
 * @param places which reference of the drawing each arrow of the picture is, by arrow id
 */
public record SketchPicture(Picture picture, Map<String, Place> places) {

    /**
     * A reference of a drawing.
     *
     * @param holder the name of the holding object, or empty for a variable
     * @param index its position among the holder's references, or among the variables
     */
    public record Place(String holder, int index) {
        public boolean isVariable() {
            return holder.isEmpty();
        }
    }

    /** The picture of that drawing. */
    public static SketchPicture of(Drawing drawing) {
        List<Card> cards = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        Map<String, Place> places = new LinkedHashMap<>();
        for (DrawnObject object : drawing.objects()) {
            cards.add(card(object, arrows, places));
        }
        for (int i = 0; i < drawing.variables().size(); i++) {
            DrawnReference variable = drawing.variables().get(i);
            String id = ItemId.variable(variable.label());
            tags.add(Tag.variable(id, variable.label()));
            if (variable.target() instanceof DrawnTarget.Named target) {
                String arrow = ItemId.variableReference(variable.label());
                places.put(arrow, new Place("", i));
                arrows.add(arrow(arrow, Port.whole(id), target, variable));
            }
        }
        return new SketchPicture(new Picture(cards, tags, arrows, List.of()), places);
    }

    private static Card card(DrawnObject object, List<Arrow> arrows, Map<String, Place> places) {
        String id = ItemId.object(object.name());
        List<Row> rows = new ArrayList<>();
        List<DrawnReference> references = object.references();
        for (int i = 0; i < references.size(); i++) {
            DrawnReference reference = references.get(i);
            boolean key = reference.role() == Role.KEY;
            int row = key || i == 0 || references.get(i - 1).role() != Role.KEY ? rows.size() : rows.size() - 1;
            if (row == rows.size()) {
                // The first reference of a finalizer is the object that it watches.
                rows.add(
                        object.kind() == Kind.FINALIZER && i > 0
                                ? row(reference, "args[" + (i - 1) + "]")
                                : row(reference, label(reference, i)));
            }
            if (reference.target() instanceof DrawnTarget.Named target) {
                String arrow = ItemId.reference(object.name(), i);
                places.put(arrow, new Place(object.name(), i));
                arrows.add(arrow(arrow, key ? Port.key(id, row) : Port.row(id, row), target, reference));
            }
        }
        return Card.of(id, object.name(), object.type(), Look.of(object.kind()), rows.toArray(Row[]::new));
    }

    private static Row row(DrawnReference reference, String label) {
        return reference.target() instanceof DrawnTarget.Plain plain
                ? Row.of(label, plain.atom().toString())
                : Row.of(label);
    }

    private static String label(DrawnReference reference, int index) {
        return switch (reference.role()) {
            case ITEM -> "[" + index + "]";
            case KEY -> "";
            case REFERENT -> "referent";
            default -> reference.label();
        };
    }

    private static Arrow arrow(String id, Port from, DrawnTarget.Named target, DrawnReference reference) {
        return Arrow.of(id, from, ItemId.object(target.object()), reference.strength())
                .withCallback(!reference.callback().isEmpty());
    }
}
