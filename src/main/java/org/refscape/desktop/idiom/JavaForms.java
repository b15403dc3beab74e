package org.refscape.desktop.idiom;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Kind;

/** What can be typed in Java. */
final class JavaForms {
    private static final Typing JAVA =
            new Typing(Set.of("null"), "true", "false", "\"", Pattern.compile("new (\\w+)(?:<>)?\\(\\)"));
    /** A declaration may name a type. */
    private static final String DECLARED = "(?:(?:final )?(?:var|%n(?:<[\\w<>, ?]*>)?) )?";

    static final List<TypedForm> ALL = List.of(
            TypedForm.of(
                    "System.gc()",
                    "(?:System|Runtime\\.getRuntime\\(\\))\\.gc\\(\\)",
                    (in, known) -> new Collection.CollectFully(false)),
            TypedForm.of(
                    "w = new WeakReference<>(x)",
                    "(?:" + DECLARED + "(%p) = )?new (Weak|Soft|Phantom)Reference(?:<\\w*>)?\\((.+?)(?:, ?(%p))?\\)",
                    JavaForms::reference),
            TypedForm.of(
                    "queue = new ReferenceQueue<>()",
                    DECLARED + "(%p) = new ReferenceQueue(?:<\\w*>)?\\(\\)",
                    (in, known) ->
                            new Weak.MakeQueue(Typing.path(in, 1), known.freeLabel(Typing.label(Typing.path(in, 1))))),
            TypedForm.of("y = w.get()", DECLARED + "(%p) = (%p)\\.get\\(\\)", (in, known) -> Typing.dereference(in)),
            TypedForm.of("w.get()", "(%p)\\.get\\(\\)", (in, known) -> new Weak.Dereference(Typing.path(in, 1), null)),
            TypedForm.of("", "(%p)\\.enqueue\\(\\)", (in, known) -> new Weak.EnqueueReference(Typing.path(in, 1))),
            TypedForm.of("", "(%p)\\.poll\\(\\)", (in, known) -> new Weak.Drain(Typing.path(in, 1))),
            TypedForm.of("", "(%p)\\.clean\\(\\)", (in, known) -> new Finalization.Clean(Typing.path(in, 1))),
            TypedForm.of("w.clear()", "(%p)\\.clear\\(\\)", JavaForms::clear),
            TypedForm.of("items.add(x)", "(%p)\\.add\\((.+)\\)", JAVA::add),
            TypedForm.of(
                    "items.remove(0)",
                    "(%p)\\.remove\\((\\d{1,9})\\)",
                    (in, known) -> new Naming.Delete(
                            Typing.path(in, 1).then(new Path.Accessor.Index(Integer.parseInt(in.group(2)))))),
            TypedForm.of("", "(%p)\\.remove\\((.+)\\)", JavaForms::remove),
            TypedForm.of(
                    "map.put(k, x)",
                    "(%p)\\.put\\(([^,]+), ?(.+)\\)",
                    (in, known) ->
                            new Mapping.Put(Typing.path(in, 1), JAVA.value(in, 2, known), JAVA.value(in, 3, known))),
            TypedForm.of("", "(%p)\\.size\\(\\)", (in, known) -> new Mapping.Length(Typing.path(in, 1))),
            TypedForm.of("", "new %n(?:<>)?\\(\\)", JAVA::temporary),
            TypedForm.of("x = new Node()", DECLARED + "(%p) = (new %n(?:<>)?\\(\\))", JAVA::bind),
            TypedForm.of("a.child = b", DECLARED + "(%p) = ([^=].*)", JAVA::bind),
            TypedForm.of("x = null", "(%p) = null", JAVA::bind),
            TypedForm.of("a.child", "(%p)", (in, known) -> new Naming.Read(Typing.path(in, 1), null)));

    private JavaForms() {}

    private static Action reference(Matcher in, Known known) {
        Path to = in.group(1) == null ? null : Typing.path(in, 1);
        Path queue = in.group(4) == null ? null : Typing.path(in, 4);
        Weak.Variety variety = Weak.Variety.valueOf(in.group(2).toUpperCase(Locale.ROOT));
        return JAVA.reference(to, variety, in.group(3), queue, known);
    }

    /** A reference forgets its object; anything else gives up all that it holds. */
    private static Action clear(Matcher in, Known known) {
        Path path = Typing.path(in, 1);
        boolean reference =
                known.kindAt(path).filter(kind -> kind == Kind.REFERENCE).isPresent();
        return reference ? new Weak.ClearReference(path) : new Container.Clear(path);
    }

    private static Action remove(Matcher in, Known known) {
        Path from = Typing.path(in, 1);
        Expression value = JAVA.value(in, 2, known);
        boolean map = known.kindAt(from)
                .filter(kind -> kind == Kind.DICT || kind == Kind.WEAK_KEY_DICTIONARY)
                .isPresent();
        if (map) {
            return new Mapping.RemoveKey(from, value, null);
        }
        return Typing.isSet(from, known) ? new Container.Discard(from, value) : new Container.Remove(from, value);
    }
}
