package org.refscape.desktop.session;

import java.util.Optional;
import java.util.regex.Matcher;
import org.refscape.action.Action;
import org.refscape.action.Path;
import org.refscape.desktop.idiom.Known;
import org.refscape.desktop.idiom.TypedForm;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;

/**
 * One statement, typed by a person in the language that plays, as an act. It may name what is not there: the runtime then refuses it. A
 * semicolon at its end does not matter.
 */
public final class TypedAct implements Known {
    private final Session session;
    private final RunActs acts;

    private TypedAct(Session session) {
        this.session = session;
        this.acts = new RunActs(session);
    }

    /** The session after that statement, or why it cannot be read. */
    public static Turn of(Session session, String text) {
        return new TypedAct(session).perform(text, text.strip().replaceAll("\\s*;$", ""));
    }

    private Turn perform(String text, String statement) {
        for (TypedForm form : session.idiom().typed()) {
            Matcher in = form.pattern().matcher(statement);
            if (!in.matches()) {
                continue;
            }
            if (!form.refusal().isEmpty()) {
                return Turn.refused(session, text, form.refusal(), "Write a name of your own, such as on_gone");
            }
            try {
                Action action = form.reading().read(in, this);
                if (action != null) {
                    return acts.perform(action);
                }
            } catch (IllegalArgumentException noPath) {
                return Turn.refused(session, text, "the value is none that can be typed here", advice());
            }
        }
        return Turn.refused(session, text, "this is no statement that can be typed here", advice());
    }

    private String advice() {
        return "Write for example " + String.join(", ", session.idiom().typedExamples());
    }

    @Override
    public String freeLabel(String wish) {
        return acts.freeLabel(wish);
    }

    @Override
    public boolean isClass(String name) {
        return Character.isUpperCase(name.charAt(0))
                || session.timeline().definitions().classNamed(name) != null;
    }

    @Override
    public Optional<Kind> kindAt(Path place) {
        Heap heap = acts.heap();
        HeapObject here = heap.present()
                .filter(Addresses::isGlobals)
                .findFirst()
                .flatMap(globals -> Optional.ofNullable(globals.find(Role.VARIABLE, place.name())))
                .flatMap(variable -> target(heap, variable))
                .orElse(null);
        for (Path.Accessor each : place.accessors()) {
            if (here == null) {
                return Optional.empty();
            }
            here = each.match(new Next(here))
                    .flatMap(reference -> target(heap, reference))
                    .orElse(null);
        }
        return Optional.ofNullable(here).map(HeapObject::kind);
    }

    private static Optional<HeapObject> target(Heap heap, Reference reference) {
        return reference.targetIndex() < 0 ? Optional.empty() : Optional.of(heap.object(reference.targetIndex()));
    }

    /** The reference of an object to which an accessor leads, or none. */
    private record Next(HeapObject from) implements Path.Accessor.Cases<Optional<Reference>> {
        @Override
        public Optional<Reference> attribute(Path.Accessor.Attribute accessor) {
            return Optional.ofNullable(from.find(Role.ATTRIBUTE, accessor.name()));
        }

        @Override
        public Optional<Reference> index(Path.Accessor.Index accessor) {
            return from.references().stream()
                    .filter(each -> each.role() == Role.ITEM)
                    .skip(accessor.index())
                    .findFirst();
        }

        @Override
        public Optional<Reference> key(Path.Accessor.Key accessor) {
            return Optional.ofNullable(from.find(Role.VALUE, accessor.text()));
        }
    }
}
