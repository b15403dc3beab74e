package org.refscape.scene.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.refscape.heap.Kind;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.scene.Drawing;
import org.refscape.scene.DrawnObject;
import org.refscape.scene.DrawnReference;

/** Writes a drawing as {@link DrawingReader} reads it: each object in the shortest form that loses nothing. */
final class DrawingWriter {
    private DrawingWriter() {}

    static void write(Drawing drawing, ObjectNode into) {
        if (!drawing.variables().isEmpty()) {
            ObjectNode variables = into.putObject("variables");
            drawing.variables().forEach(each -> variables.set(each.label(), References.write(each, Strength.STRONG)));
        }
        if (!drawing.objects().isEmpty()) {
            ArrayNode objects = into.putArray("objects");
            drawing.objects().forEach(each -> write(each, objects.addObject().put("name", each.name())));
        }
    }

    private static void write(DrawnObject object, ObjectNode into) {
        Optional<KindForm> form = KindForm.of(object.kind()).filter(each -> fits(object.references(), each));
        if (form.isPresent()) {
            putType(object, form.get().typeName(), into);
            content(object.references(), form.get(), into);
        } else if (isPlainInstance(object)) {
            instance(object, into);
        } else {
            explicit(object, into);
        }
    }

    private static void putType(DrawnObject object, String usual, ObjectNode into) {
        if (!object.type().equals(usual)) {
            into.put("class", object.type());
        }
    }

    private static boolean isPlainInstance(DrawnObject object) {
        return object.kind() == Kind.INSTANCE
                && DrawingReader.isName(object.type())
                && isNamed(object.references(), Role.ATTRIBUTE)
                && object.references().stream().allMatch(each -> DrawingReader.isName(each.label()));
    }

    private static void instance(DrawnObject object, ObjectNode into) {
        into.put("class", object.type());
        if (!object.references().isEmpty()) {
            ObjectNode references = into.putObject("references");
            object.references().forEach(each -> references.set(each.label(), References.write(each, Strength.STRONG)));
        }
    }

    private static boolean fits(List<DrawnReference> references, KindForm form) {
        return switch (form.content()) {
            case ITEMS -> references.stream().allMatch(is(Role.ITEM));
            case ENTRIES ->
                isNamed(references, Role.VALUE)
                        && references.stream().allMatch(each -> EntryKey.survives(each.label()));
            case PAIRS -> isPaired(references);
            case REFERENT ->
                !references.isEmpty()
                        && is(Role.REFERENT).test(references.get(0))
                        && references.stream().skip(1).allMatch(is(Role.ITEM));
        };
    }

    /** All have that role, and labels that no two share. */
    private static boolean isNamed(List<DrawnReference> references, Role role) {
        Set<String> labels = new HashSet<>();
        return references.stream().allMatch(each -> each.role() == role && labels.add(each.label()));
    }

    private static boolean isPaired(List<DrawnReference> references) {
        for (int i = 0; i < references.size(); i++) {
            if (!is(i % 2 == 0 ? Role.KEY : Role.VALUE).test(references.get(i))) {
                return false;
            }
        }
        return references.size() % 2 == 0;
    }

    private static Predicate<DrawnReference> is(Role role) {
        return each -> each.role() == role && each.label().isEmpty();
    }

    private static void content(List<DrawnReference> references, KindForm form, ObjectNode into) {
        switch (form.content()) {
            case ITEMS -> items(references, into.putArray(form.key()), form.strength());
            case ENTRIES -> {
                ObjectNode entries = into.putObject(form.key());
                references.forEach(
                        each -> entries.set(EntryKey.inFile(each.label()), References.write(each, form.strength())));
            }
            case PAIRS -> {
                ArrayNode pairs = into.putArray(form.key());
                for (int i = 0; i < references.size(); i += 2) {
                    pairs.addArray()
                            .add(References.write(references.get(i), form.strength()))
                            .add(References.write(references.get(i + 1), Strength.STRONG));
                }
            }
            case REFERENT -> {
                into.set(form.key(), References.write(references.get(0), form.strength()));
                if (references.size() > 1) {
                    items(references.subList(1, references.size()), into.putArray("args"), Strength.STRONG);
                }
            }
        }
    }

    private static void items(List<DrawnReference> references, ArrayNode into, Strength usual) {
        references.forEach(each -> into.add(References.write(each, usual)));
    }

    private static void explicit(DrawnObject object, ObjectNode into) {
        into.put("kind", object.kind().name().toLowerCase(Locale.ROOT));
        putType(object, KindForm.of(object.kind()).map(KindForm::typeName).orElse(""), into);
        ArrayNode references = into.putArray("references");
        for (DrawnReference each : object.references()) {
            ObjectNode form = references.addObject();
            form.put("role", each.role().name().toLowerCase(Locale.ROOT));
            if (!each.label().isEmpty()) {
                form.put("label", each.label());
            }
            form.set("to", References.write(each, Strength.STRONG));
        }
    }
}
