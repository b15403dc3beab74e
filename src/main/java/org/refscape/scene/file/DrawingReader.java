package org.refscape.scene.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.refscape.heap.Kind;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.scene.Drawing;
import org.refscape.scene.DrawnObject;
import org.refscape.scene.DrawnReference;
import org.refscape.scene.format.Fields;
import org.refscape.scene.format.Malformed;

/** Reads the fields {@code objects} and {@code variables}. Afterwards every rule of a {@link Drawing} holds. */
final class DrawingReader {
    private final References references;
    private int count;

    private DrawingReader(Set<String> names) {
        references = new References(names);
    }

    static Drawing read(Fields in) {
        Set<String> names = new LinkedHashSet<>();
        in.optionalList("objects", (node, place) -> {
            Fields object = new Fields(node, place);
            if (!names.add(name(object))) {
                throw new Malformed(
                        object.placeOf("name"),
                        "Two objects are called \"" + object.text("name") + "\"",
                        "Give one of them another name");
            }
            if (names.size() > Limits.MOST_OBJECTS) {
                throw new Malformed(
                        place,
                        "There are more than " + Limits.MOST_OBJECTS + " objects, which nobody could look at",
                        "Take a part of it");
            }
            return object;
        });
        DrawingReader reader = new DrawingReader(names);
        List<DrawnObject> objects = in.optionalList("objects", reader::object);
        return new Drawing(objects, reader.variables(in));
    }

    private static String name(Fields object) {
        String name = object.text("name");
        if (name.isBlank()
                || name.length() > Limits.LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            throw object.wrong("name", "a name of 1 to " + Limits.LONGEST_NAME + " characters in one line");
        }
        return name;
    }

    private List<DrawnReference> variables(Fields in) {
        List<DrawnReference> variables = new ArrayList<>();
        if (in.has("variables")) {
            Fields each = in.object("variables");
            for (String name : each.names()) {
                checkName(name, each.placeOf(name));
                variables.add(reference(each.get(name), each.placeOf(name), Role.VARIABLE, name, Strength.STRONG));
            }
        }
        return variables;
    }

    private static void checkName(String name, String place) {
        if (!isName(name)) {
            throw new Malformed(
                    place,
                    "\"" + name + "\" cannot be the name of a variable or attribute",
                    "Use letters, digits and _, and begin with a letter");
        }
    }

    /** True for what a program can use as a name. */
    static boolean isName(String text) {
        return text.length() <= Limits.LONGEST_NAME && text.matches("[A-Za-z_]\\w*");
    }

    private DrawnObject object(JsonNode node, String place) {
        Fields in = new Fields(node, place);
        String name = in.text("name");
        DrawnObject read = null;
        for (KindForm form : KindForm.values()) {
            if (read == null && in.has(form.key())) {
                read = new DrawnObject(name, form.kind(), in.textOr("class", form.typeName()), content(in, form));
            }
        }
        if (read == null) {
            read = in.has("kind") ? explicit(in, name) : instance(in, name);
        }
        in.nothingElse();
        return read;
    }

    private DrawnObject instance(Fields in, String name) {
        String type = in.text("class");
        checkName(type, in.placeOf("class"));
        List<DrawnReference> held = new ArrayList<>();
        if (in.has("references")) {
            Fields each = in.object("references");
            for (String label : each.names()) {
                checkName(label, each.placeOf(label));
                held.add(reference(each.get(label), each.placeOf(label), Role.ATTRIBUTE, label, Strength.STRONG));
            }
        }
        return new DrawnObject(name, Kind.INSTANCE, type, held);
    }

    private List<DrawnReference> content(Fields in, KindForm form) {
        return switch (form.content()) {
            case ITEMS -> in.list(form.key(), (node, place) -> reference(node, place, Role.ITEM, "", form.strength()));
            case ENTRIES -> entries(in.object(form.key()), form.strength());
            case PAIRS -> pairs(in, form);
            case REFERENT -> about(in, form);
        };
    }

    private List<DrawnReference> entries(Fields each, Strength strength) {
        List<DrawnReference> entries = new ArrayList<>();
        for (String key : each.names()) {
            entries.add(reference(each.get(key), each.placeOf(key), Role.VALUE, EntryKey.inDrawing(key), strength));
        }
        return entries;
    }

    private List<DrawnReference> pairs(Fields in, KindForm form) {
        List<DrawnReference> pairs = new ArrayList<>();
        in.list(form.key(), (node, place) -> {
            if (!node.isArray() || node.size() != 2) {
                throw new Malformed(
                        place, "An entry must be a pair, not " + Fields.shown(node), "Write [\"key object\", value]");
            }
            pairs.add(reference(node.get(0), place + "/0", Role.KEY, "", form.strength()));
            pairs.add(reference(node.get(1), place + "/1", Role.VALUE, "", Strength.STRONG));
            return node;
        });
        return pairs;
    }

    private List<DrawnReference> about(Fields in, KindForm form) {
        List<DrawnReference> about = new ArrayList<>();
        about.add(reference(in.get(form.key()), in.placeOf(form.key()), Role.REFERENT, "", form.strength()));
        about.addAll(in.optionalList("args", (node, place) -> reference(node, place, Role.ITEM, "", Strength.STRONG)));
        return about;
    }

    /** The long form: every reference with its role. */
    private DrawnObject explicit(Fields in, String name) {
        Kind kind = constant(Kind.values(), in, "kind");
        if (kind == Kind.ROOT) {
            throw in.wrong("kind", "the kind of an object");
        }
        String type =
                in.textOr("class", KindForm.of(kind).map(KindForm::typeName).orElse(""));
        List<DrawnReference> held = in.optionalList("references", (node, place) -> {
            Fields each = new Fields(node, place);
            DrawnReference reference = reference(
                    each.get("to"),
                    each.placeOf("to"),
                    constant(Role.values(), each, "role"),
                    each.textOr("label", ""),
                    Strength.STRONG);
            each.nothingElse();
            return reference;
        });
        return new DrawnObject(name, kind, type, held);
    }

    private static <E extends Enum<E>> E constant(E[] all, Fields in, String field) {
        String text = in.text(field);
        for (E each : all) {
            if (each.name().toLowerCase(Locale.ROOT).equals(text)) {
                return each;
            }
        }
        throw in.wrong(field, "a " + field + " such as " + all[1].name().toLowerCase(Locale.ROOT));
    }

    private DrawnReference reference(JsonNode node, String place, Role role, String label, Strength usual) {
        count++;
        if (count > Limits.MOST_REFERENCES) {
            throw new Malformed(
                    place,
                    "There are more than " + Limits.MOST_REFERENCES + " references, which nobody could look at",
                    "Take a part of it");
        }
        return references.read(node, place, role, label, usual);
    }
}
