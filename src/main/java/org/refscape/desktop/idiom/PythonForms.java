package org.refscape.desktop.idiom;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Callback;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Kind;

/** What can be typed in Python. */
final class PythonForms {
    private static final Typing PYTHON =
            new Typing(Set.of("None"), "True", "False", "'\"", Pattern.compile("(\\w+)\\(\\)"));

    /** Functions that Python has from the start; the functions that a scene calls back are its own. */
    private static final String BUILT_IN = "print|len|id|repr|str|int|bool|list|tuple|dict|set|type|hash|iter|next|vars"
            + "|dir|open|input|exec|eval|exit|quit|callable|sorted|sum|min|max|any|all";

    static final List<TypedForm> ALL = List.of(
            TypedForm.of("del tree", "del (%p)", (in, known) -> new Naming.Delete(Typing.path(in, 1))),
            TypedForm.of("gc.collect()", "gc\\.collect\\(([012]?)\\)", (in, known) -> collect(in)),
            TypedForm.of(
                    "gc.disable()",
                    "gc\\.(en|dis)able\\(\\)",
                    (in, known) -> new Collection.EnableCollector(in.group(1).equals("en"))),
            TypedForm.of(
                    "gc.set_debug(gc.DEBUG_SAVEALL)",
                    "gc\\.set_debug\\((gc\\.DEBUG_SAVEALL|0)\\)",
                    (in, known) -> new Collection.SaveAllGarbage(!in.group(1).equals("0"))),
            TypedForm.of(
                    "gc.garbage.clear()",
                    "gc\\.garbage\\.clear\\(\\)",
                    (in, known) -> new Collection.ClearGarbageList()),
            TypedForm.of(
                    "gc.set_threshold(5, 10, 10)",
                    "gc\\.set_threshold\\((\\d{1,7}), ?(\\d{1,7}), ?(\\d{1,7})\\)",
                    (in, known) -> new Collection.SetThreshold(number(in, 1), number(in, 2), number(in, 3))),
            TypedForm.of("sys.exit()", "(?:sys\\.)?exit\\(\\)", (in, known) -> new Collection.Exit()),
            TypedForm.refused(
                    "(?:%p = )?weakref\\.(?:ref|proxy)\\(.+, ?(?:" + BUILT_IN + ")\\)",
                    "what is called back is a function of the scene, and this one is Python's own"),
            TypedForm.of(
                    "r = weakref.ref(a)",
                    "(?:(%p) = )?weakref\\.(ref|proxy)\\((%p(?:\\(\\))?)(?:, ?(%n))?\\)",
                    PythonForms::reference),
            TypedForm.of("x = Node()", "(%p) = (%n\\(\\))", PythonForms::create),
            TypedForm.of("x = r()", "(%p) = (%p)\\(\\)", (in, known) -> Typing.dereference(in)),
            TypedForm.of("", "%n\\(\\)", PYTHON::temporary),
            TypedForm.of(
                    "items.append(a)",
                    "(%p)\\.append\\((.+)\\)",
                    (in, known) -> new Container.Append(Typing.path(in, 1), PYTHON.value(in, 2, known))),
            TypedForm.of(
                    "",
                    "(%p)\\.remove\\((.+)\\)",
                    (in, known) -> new Container.Remove(Typing.path(in, 1), PYTHON.value(in, 2, known))),
            TypedForm.of(
                    "",
                    "(%p)\\.add\\((.+)\\)",
                    (in, known) -> new Container.Add(Typing.path(in, 1), PYTHON.value(in, 2, known))),
            TypedForm.of(
                    "",
                    "(%p)\\.discard\\((.+)\\)",
                    (in, known) -> new Container.Discard(Typing.path(in, 1), PYTHON.value(in, 2, known))),
            TypedForm.of("items.pop()", "(%p)\\.pop\\(\\)", (in, known) -> new Container.Pop(Typing.path(in, 1), null)),
            TypedForm.of("", "(%p)\\.clear\\(\\)", (in, known) -> new Container.Clear(Typing.path(in, 1))),
            TypedForm.of("", "len\\((%p)\\)", (in, known) -> new Mapping.Length(Typing.path(in, 1))),
            TypedForm.of(
                    "", "(%p)\\.detach\\(\\)", (in, known) -> new Finalization.DetachFinalizer(Typing.path(in, 1))),
            TypedForm.of("r()", "(%p)\\(\\)", PythonForms::called),
            TypedForm.of("r().name", "(%p)\\(\\)\\.(%n)", (in, known) -> HastyUse.of(Typing.path(in, 1), in.group(2))),
            TypedForm.of("a.x = b", "(%p) = ([^=].*)", PYTHON::bind),
            TypedForm.of("a.x", "(%p)", (in, known) -> new Naming.Read(Typing.path(in, 1), null)));

    private PythonForms() {}

    private static Action collect(Matcher in) {
        return new Collection.Collect(in.group(1).isEmpty() ? 2 : number(in, 1));
    }

    private static int number(Matcher in, int group) {
        return Integer.parseInt(in.group(group));
    }

    private static Action reference(Matcher in, Known known) {
        Path to = in.group(1) == null ? null : Typing.path(in, 1);
        Weak.Variety variety = in.group(2).equals("ref") ? Weak.Variety.WEAK : Weak.Variety.PROXY;
        Weak.MakeReference made = PYTHON.reference(to, variety, in.group(3), null, known);
        String callback = in.group(4);
        return callback == null
                ? made
                : new Weak.MakeReference(
                        to, variety, made.target(), new Callback.Function(callback), null, made.label());
    }

    private static @Nullable Action create(Matcher in, Known known) {
        String type = in.group(2).substring(0, in.group(2).length() - 2);
        return known.isClass(type) ? PYTHON.bind(in, known) : null;
    }

    private static Action called(Matcher in, Known known) {
        Path path = Typing.path(in, 1);
        boolean finalizer =
                known.kindAt(path).filter(kind -> kind == Kind.FINALIZER).isPresent();
        return finalizer ? new Finalization.CallFinalizer(path) : new Weak.Dereference(path, null);
    }
}
