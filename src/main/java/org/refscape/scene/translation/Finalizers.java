package org.refscape.scene.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Definitions;
import org.refscape.action.Path;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.scene.format.Dialect;

/** The bodies of a scene in other words: finalizer methods of classes, and functions that weak references call. */
final class Finalizers {
    private final Dialect from;
    private final Dialect to;
    private final Set<String> unwanted;
    private final ImitatedRuntime runtime;
    private final List<Note> notes = new ArrayList<>();

    Finalizers(Dialect from, Dialect to, Set<String> unwanted, ImitatedRuntime runtime) {
        this.from = from;
        this.to = to;
        this.unwanted = unwanted;
        this.runtime = runtime;
    }

    List<Note> notes() {
        return notes;
    }

    /** The definitions as the other runtime has them. Where it has no finalizer methods they stay, and objects are registered instead. */
    Definitions translated(Definitions definitions) {
        Map<String, ClassDefinition> classes = new LinkedHashMap<>();
        definitions.classes().forEach((name, each) -> classes.put(name, translated(each)));
        Map<String, Body> functions = new LinkedHashMap<>();
        boolean called = to == Dialect.CPYTHON;
        definitions
                .callbacks()
                .forEach((name, body) -> functions.put(
                        name, called ? inWords(body, body.name(), definitions, Note.function(name)) : body));
        return new Definitions(classes, functions);
    }

    private ClassDefinition translated(ClassDefinition definition) {
        Body body = definition.finalizer();
        if (body == null || to == Dialect.JAVASCRIPT) {
            return definition;
        }
        String item = Note.type(definition.name());
        if (from != to) {
            boolean out = unwanted.contains(item);
            notes.add(new Note(item, out ? Treatment.LEFT_OUT : Treatment.NEAREST, sentence(), true));
            if (out) {
                return with(definition, null);
            }
        }
        return with(definition, inWords(body, from == to ? body.name() : name(), Definitions.NONE, item));
    }

    private static ClassDefinition with(ClassDefinition definition, @Nullable Body finalizer) {
        return new ClassDefinition(
                definition.name(),
                definition.base(),
                definition.slots(),
                definition.comparesByKey(),
                finalizer,
                definition.fields());
    }

    private String name() {
        return switch (to) {
            case CPYTHON -> "__del__";
            case JVM -> "finalize";
            default -> "deinit";
        };
    }

    private String sentence() {
        return switch (to) {
            case CPYTHON -> "Python's finalizer method is __del__: it runs as soon as the object's count is zero.";
            case JVM ->
                "Java's finalizer method is finalize(): it runs once, after the collection that finds the object, and the object goes with a later collection.";
            default -> "Swift's finalizer method is deinit: it runs at once, but cannot save the object.";
        };
    }

    /** Whoever runs it is called {@code self} in Python and {@code this} in Java; what cannot be said is left out. */
    private Body inWords(Body body, String name, Definitions definitions, String item) {
        Situation nowhere = new Situation(() -> runtime.start(definitions), definitions);
        SameWords words = Translating.words(to, nowhere);
        List<Action> actions = new ArrayList<>();
        for (Action action : body.actions()) {
            boolean asItIs = from == to && runtime.refusal(action).isEmpty();
            for (Action each : asItIs ? List.of(action) : action.match(words).actions()) {
                String refusal = runtime.refusal(each);
                if (refusal.isEmpty()) {
                    actions.add(to == Dialect.CPYTHON ? PathsOf.changed(each, Finalizers::self) : each);
                } else {
                    notes.add(new Note(item, Treatment.LEFT_OUT, refusal, false));
                }
            }
        }
        return new Body(name, actions);
    }

    private static Path self(Path path) {
        return path.name().equals("this") ? new Path("self", path.accessors()) : path;
    }
}
