package org.refscape.desktop.session;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refscape.action.Action;
import org.refscape.action.Callback;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.desktop.idiom.HastyUse;
import org.refscape.heap.Atom;
import org.refscape.heap.Strength;

/** One statement of a Python program, typed by a person, as an act. It may name what is not there: Python then refuses it. */
public final class TypedAct {
    private static final String PLACE = "[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*|\\[\\d{1,9}]|\\['[^'\\\\]*'])*";

    private static final List<Form> FORMS = List.of(
            new Form("del (%p)", (acts, in) -> new Naming.Delete(path(in, 1))),
            new Form(
                    "gc\\.collect\\(([012]?)\\)",
                    (acts, in) -> new Collection.Collect(in.group(1).isEmpty() ? 2 : Integer.parseInt(in.group(1)))),
            new Form(
                    "gc\\.(en|dis)able\\(\\)",
                    (acts, in) -> new Collection.EnableCollector(in.group(1).equals("en"))),
            new Form(
                    "(?:(%p) = )?weakref\\.(ref|proxy)\\((%p)(\\(\\))?(?:, (\\w+))?\\)",
                    (acts, in) -> acts.reference(in)),
            new Form("(%p) = (%p)\\(\\)", (acts, in) -> acts.called(in)),
            new Form("(%p)\\.append\\((.+)\\)", (acts, in) -> new Container.Append(path(in, 1), value(in, 2))),
            new Form("(%p)\\.remove\\((.+)\\)", (acts, in) -> new Container.Remove(path(in, 1), value(in, 2))),
            new Form("(%p)\\.add\\((.+)\\)", (acts, in) -> new Container.Add(path(in, 1), value(in, 2))),
            new Form("(%p)\\.discard\\((.+)\\)", (acts, in) -> new Container.Discard(path(in, 1), value(in, 2))),
            new Form("(%p)\\.pop\\(\\)", (acts, in) -> new Container.Pop(path(in, 1), null)),
            new Form("(%p)\\.clear\\(\\)", (acts, in) -> new Container.Clear(path(in, 1))),
            new Form("(%p)\\.detach\\(\\)", (acts, in) -> new Finalization.DetachFinalizer(path(in, 1))),
            new Form("(%p)\\(\\)", (acts, in) -> new Weak.Dereference(path(in, 1), null)),
            new Form("(%p)\\(\\)\\.(\\w+)", (acts, in) -> HastyUse.of(path(in, 1), in.group(2))),
            new Form("(%p) = (.+)", (acts, in) -> new Naming.Bind(path(in, 1), value(in, 2), Strength.STRONG)),
            new Form("(%p)", (acts, in) -> new Naming.Read(path(in, 1), null)));

    private final Session session;

    private TypedAct(Session session) {
        this.session = session;
    }

    /** A way to write an act. */
    private record Form(Pattern pattern, BiFunction<TypedAct, Matcher, Action> action) {
        Form(String pattern, BiFunction<TypedAct, Matcher, Action> action) {
            this(Pattern.compile(pattern.replace("%p", PLACE)), action);
        }
    }

    /** The session after that statement, or why it cannot be read. */
    public static Turn of(Session session, String text) {
        TypedAct acts = new TypedAct(session);
        for (Form form : FORMS) {
            Matcher in = form.pattern().matcher(text.strip());
            if (in.matches()) {
                Optional<Action> read = acts.read(form, in);
                return read.isPresent()
                        ? new RunActs(session).perform(read.get())
                        : Turn.refused(session, text, "the value is none that can be typed here", TRY);
            }
        }
        return Turn.refused(session, text, "this is no statement that can be typed here", TRY);
    }

    private static final String TRY = "Write for example del tree, a.x = b, n = 5 or gc.collect()";

    private Optional<Action> read(Form form, Matcher in) {
        try {
            return Optional.of(form.action().apply(this, in));
        } catch (IllegalArgumentException noPath) {
            return Optional.empty();
        }
    }

    private Action reference(Matcher in) {
        Path to = in.group(1) == null ? null : path(in, 1);
        Weak.Variety variety = in.group(2).equals("ref") ? Weak.Variety.WEAK : Weak.Variety.PROXY;
        String callback = in.group(5);
        return new Weak.MakeReference(
                to,
                variety,
                in.group(4) == null ? new Expression.At(path(in, 3)) : temporary(in.group(3)),
                callback == null ? null : new Callback.Function(callback),
                null,
                new RunActs(session).freeLabel(to == null ? "a_ref" : to.toString()));
    }

    /** An object that nobody holds: the weak reference to it is dead at once. */
    private Expression temporary(String type) {
        return new Expression.NewObject(type, new RunActs(session).freeLabel("temporary"), null);
    }

    /** {@code x = Node()} makes an object if that is how classes are written, else it calls a weak reference. */
    private Action called(Matcher in) {
        String name = in.group(2);
        boolean type = Character.isUpperCase(name.charAt(0)) && name.matches("\\w+");
        String label = path(in, 1).isVariable() ? in.group(1) : in.group(1).replaceAll("\\W+", "_");
        return type
                ? new Naming.Create(
                        path(in, 1), new Expression.NewObject(name, new RunActs(session).freeLabel(label), null))
                : new Weak.Dereference(path(in, 2), path(in, 1));
    }

    private static Path path(Matcher in, int group) {
        return Path.of(in.group(group));
    }

    private static Expression value(Matcher in, int group) {
        String text = in.group(group).strip();
        if (text.matches("'[^'\\\\]*'")) {
            return new Expression.Literal(Atom.of(text.substring(1, text.length() - 1)));
        }
        if (text.matches("-?\\d{1,18}")) {
            return new Expression.Literal(Atom.of(Long.parseLong(text)));
        }
        return switch (text) {
            case "None" -> new Expression.Literal(Atom.NONE);
            case "True" -> new Expression.Literal(Atom.of(true));
            case "False" -> new Expression.Literal(Atom.of(false));
            default -> new Expression.At(Path.of(text));
        };
    }
}
