package org.refscape.desktop.idiom;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Kind;

/** What can be typed in JavaScript. */
final class ScriptForms {
    private static final Typing SCRIPT =
            new Typing(Set.of("null", "undefined"), "true", "false", "'\"", Pattern.compile("new (\\w+)\\(\\)"));
    private static final String DECLARED = "(?:(?:let|const|var) )?";

    static final List<TypedForm> ALL = List.of(
            TypedForm.of("gc()", "(?:globalThis\\.)?gc\\(\\)", (in, known) -> new Collection.CollectFully(false)),
            TypedForm.of("delete a.child", "delete (%p)", (in, known) -> new Naming.Delete(Typing.path(in, 1))),
            TypedForm.of(
                    "w = new WeakRef(x)",
                    "(?:" + DECLARED + "(%p) = )?new WeakRef\\((.+)\\)",
                    (in, known) -> SCRIPT.reference(
                            in.group(1) == null ? null : Typing.path(in, 1),
                            Weak.Variety.WEAK,
                            in.group(2),
                            null,
                            known)),
            TypedForm.of(
                    "y = w.deref()", DECLARED + "(%p) = (%p)\\.deref\\(\\)", (in, known) -> Typing.dereference(in)),
            TypedForm.of(
                    "w.deref()", "(%p)\\.deref\\(\\)", (in, known) -> new Weak.Dereference(Typing.path(in, 1), null)),
            TypedForm.of(
                    "items.push(x)",
                    "(%p)\\.push\\((.+)\\)",
                    (in, known) -> new Container.Append(Typing.path(in, 1), SCRIPT.value(in, 2, known))),
            TypedForm.of("items.pop()", "(%p)\\.pop\\(\\)", (in, known) -> new Container.Pop(Typing.path(in, 1), null)),
            TypedForm.of("", "(%p)\\.clear\\(\\)", (in, known) -> new Container.Clear(Typing.path(in, 1))),
            TypedForm.of("set.add(x)", "(%p)\\.add\\((.+)\\)", ScriptForms::add),
            TypedForm.of("set.delete(x)", "(%p)\\.delete\\((.+)\\)", ScriptForms::delete),
            TypedForm.of(
                    "map.set(k, x)",
                    "(%p)\\.set\\(([^,]+), ?(.+)\\)",
                    (in, known) -> new Mapping.Put(
                            Typing.path(in, 1), SCRIPT.value(in, 2, known), SCRIPT.value(in, 3, known))),
            TypedForm.of("", "new %n\\(\\)", SCRIPT::temporary),
            TypedForm.of("x = new Node()", DECLARED + "(%p) = (new %n\\(\\))", SCRIPT::bind),
            TypedForm.of("a.child = b", DECLARED + "(%p) = ([^=].*)", SCRIPT::bind),
            TypedForm.of("x = null", "(%p) = null", SCRIPT::bind),
            TypedForm.of("a.child", "(%p)", (in, known) -> new Naming.Read(Typing.path(in, 1), null)));

    private ScriptForms() {}

    private static Action add(Matcher in, Known known) {
        Path to = Typing.path(in, 1);
        Expression value = SCRIPT.value(in, 2, known);
        return isWeakSet(to, known) ? new Mapping.AddMember(to, value) : new Container.Add(to, value);
    }

    private static Action delete(Matcher in, Known known) {
        Path from = Typing.path(in, 1);
        Expression value = SCRIPT.value(in, 2, known);
        boolean map = known.kindAt(from)
                .filter(kind -> kind == Kind.DICT || kind == Kind.WEAK_KEY_DICTIONARY)
                .isPresent();
        if (map) {
            return new Mapping.RemoveKey(from, value, null);
        }
        return isWeakSet(from, known) ? new Mapping.DiscardMember(from, value) : new Container.Discard(from, value);
    }

    private static boolean isWeakSet(Path place, Known known) {
        return known.kindAt(place).filter(kind -> kind == Kind.WEAK_SET).isPresent();
    }
}
