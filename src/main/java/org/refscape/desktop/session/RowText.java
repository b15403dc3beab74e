package org.refscape.desktop.session;

import java.util.Optional;
import java.util.stream.IntStream;
import org.refscape.heap.Atom;
import org.refscape.heap.Kind;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.scene.DrawnObject;
import org.refscape.scene.DrawnReference;
import org.refscape.scene.DrawnTarget;

/**
 * What a person types into a row of a card: the name of an attribute or a key, a plain value, or both as in {@code size = 5}.
 */
final class RowText {
    private final Session session;
    private final String holder;
    private final int index;
    private final DrawnObject object;
    private final DrawnReference reference;

    RowText(Session session, String holder, int index) {
        this.session = session;
        this.holder = holder;
        this.index = index;
        this.object = session.drawing().object(holder).orElseThrow();
        this.reference = object.references().get(index);
    }

    Turn entered(String text) {
        String[] parts = text.split("=", 2);
        boolean named = hasName();
        if (!named) {
            return valued(reference.label(), text.strip());
        }
        Optional<String> label = label(parts[0].strip());
        if (label.isEmpty()) {
            return ProgramNames.refused(session, parts[0].strip());
        }
        if (isTaken(label.get())) {
            return Turn.refused(
                    session, holder + "." + label.get(), "the object has that one already", "Choose another name");
        }
        return parts.length == 2 ? valued(label.get(), parts[1].strip()) : changed(reference.withLabel(label.get()));
    }

    /** Attributes have names and entries have keys; items and the values of object keys have neither. */
    private boolean hasName() {
        boolean entry = reference.role() == Role.VALUE && object.kind() != Kind.WEAK_KEY_DICTIONARY;
        return reference.role() == Role.ATTRIBUTE || entry;
    }

    private Optional<String> label(String text) {
        if (reference.role() == Role.ATTRIBUTE) {
            return ProgramNames.isName(text) ? Optional.of(text) : Optional.empty();
        }
        boolean number = text.matches("-?\\d+") && object.kind() == Kind.WEAK_VALUE_DICTIONARY;
        return Optional.of(number ? text : "'" + text.replaceAll("['\\\\]", "") + "'");
    }

    private boolean isTaken(String label) {
        return IntStream.range(0, object.references().size())
                .filter(i -> i != index)
                .mapToObj(object.references()::get)
                .anyMatch(
                        each -> each.role() == reference.role() && each.label().equals(label));
    }

    private Turn valued(String label, String text) {
        if (reference.role() == Role.KEY || reference.role() == Role.REFERENT || object.kind() == Kind.WEAK_SET) {
            return Turn.refused(session, holder, "this leads to an object", "Drag its arrow to another one");
        }
        Optional<Atom> value = value(text);
        if (value.isEmpty()) {
            return Turn.refused(
                    session,
                    "'" + text + "'",
                    "a value is a number, True, False, None, or a text in quotes",
                    "Write for example 5 or 'Ann', or draw an arrow to an object");
        }
        return changed(reference
                .withLabel(label)
                .withStrength(Strength.STRONG)
                .withTarget(new DrawnTarget.Plain(value.get())));
    }

    private static Optional<Atom> value(String text) {
        if (text.matches("-?\\d{1,18}")) {
            return Optional.of(Atom.of(Long.parseLong(text)));
        }
        if (text.matches("'[^'\\\\]*'|\"[^\"'\\\\]*\"")) {
            return Optional.of(Atom.of(text.substring(1, text.length() - 1)));
        }
        return switch (text) {
            case "None" -> Optional.of(Atom.NONE);
            case "True" -> Optional.of(Atom.of(true));
            case "False" -> Optional.of(Atom.of(false));
            default -> Optional.empty();
        };
    }

    private Turn changed(DrawnReference now) {
        return Turn.done(session.drawn(session.drawing().withReferenceChanged(holder, index, each -> now)));
    }
}
