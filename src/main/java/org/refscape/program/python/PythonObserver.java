package org.refscape.program.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What stands around a program that is to be run and to print what dies.
 *
 * <p>A weak reference with a callback would be the simple way to notice a death, and the wrong one: it changes the number of weak
 * references, and the collector calls it before it asks finalizers. So each object is given one hidden thing that nobody else holds,
 * in the place that its type releases first. It is a code object: the collector does not know those, they can be weakly
 * referenced, and this one refers to nothing of the program.
 */
final class PythonObserver {
    /** The hidden attribute; it sorts before all names in lower case, because slots are released in the order of their names. */
    static final String ATTRIBUTE = "A0_watch";

    private static final String HEAD =
            """
            # This program prints what dies, what is called and what goes wrong, in order.
            import gc
            import os
            import sys
            import types
            import weakref

            # --- The observer. It watches and changes nothing: no count, no order, no collection. ---
            # Each object gets a hidden thing that nobody else holds, in the place that it releases first.
            # That thing is a code object, which the collector neither counts nor visits.
            HIDDEN = "\\0watch"
            seen = {}
            ends = []


            class WatchedList(list):
                __slots__ = ("A0_watch",)


            WatchedList.__name__ = "list"


            def watch(name, value):
                seen[name] = seen.get(name, 0) + 1
                if seen[name] > 1:
                    name = f"{name}#{seen[name]}"
                end = watch.__code__.replace(co_name=name)
                if type(value) is set:
                    end = first_in_a_set(end)
                ends.append(weakref.ref(end, lambda gone: print("dead", name)))
                if type(value) is tuple:
                    return value + (end,)
                if type(value) is dict:
                    return {HIDDEN: end, **value}
                if type(value) is set:
                    return {end} | value
                if type(value) is list:
                    value = WatchedList(value)
                value.A0_watch = end
                return value


            def first_in_a_set(end):
                tries, found = 0, end
                while hash(found) & 0x3FF:
                    tries += 1
                    found = end.replace(co_name=f"{end.co_name}|{tries}")
                return found


            def end_of(value):
                if type(value) is tuple:
                    return value[-1] if value else None
                if type(value) is dict:
                    return value.get(HIDDEN)
                if type(value) is set:
                    return next((each for each in value if type(each) is types.CodeType), None)
                return getattr(value, "A0_watch", None)


            def label(value):
                if type(value) in weakref.ProxyTypes:
                    return f"<{type(value).__name__}>"
                if isinstance(value, types.MethodType):
                    return "method of " + label(value.__self__)
                end = end_of(value)
                if type(end) is types.CodeType:
                    return end.co_name.split("|")[0]
                if type(value) is tuple:
                    return "(" + ", ".join(map(label, value)) + ")"
                if value is None or type(value) in (bool, int, str):
                    return repr(value)
                return f"<{type(value).__name__}>"


            def show(value):
                print("->", label(value))


            def report(problem):
                print(f"{type(problem).__name__}: {problem}")""";

    private static final String HOOK =
            "sys.unraisablehook = lambda it: print(f\"ignored {type(it.exc_value).__name__}: {it.exc_value}\")";

    private static final String CLEAR =
            """


            def clear(value):
                if type(value) is dict:
                    values = [value.pop(key) for key in list(value) if key != HIDDEN]
                    while values:
                        values.pop(0)
                elif type(value) is set:
                    value &= {end_of(value)}
                else:
                    value.clear()""";

    private static final String SIZE =
            """


            def size(value):
                return len(value) - (type(value) in (dict, set) and end_of(value) is not None)""";

    private PythonObserver() {}

    static List<String> head(Set<Need> needs) {
        List<String> lines = new ArrayList<>(List.of(HEAD.split("\n", -1)));
        if (needs.contains(Need.CLEAR)) {
            lines.addAll(List.of(CLEAR.split("\n", -1)));
        }
        if (needs.contains(Need.SIZE)) {
            lines.addAll(List.of(SIZE.split("\n", -1)));
        }
        if (needs.contains(Need.AUTOMATIC)) {
            lines.addAll(List.of(AutomaticCollections.ASIDE.split("\n", -1)));
            needs.stream().flatMap(AutomaticCollections::aside).forEach(lines::add);
        }
        lines.addAll(List.of("", "", HOOK));
        if (needs.contains(Need.EXCEPTHOOK)) {
            lines.add("sys.excepthook = lambda kind, problem, trace: report(problem)");
        }
        return lines;
    }

    /** What stands between the definitions and the program proper. */
    static List<String> start(Set<Need> needs) {
        List<String> lines = new ArrayList<>(
                List.of("gc.set_threshold(0)  # only the program itself asks for collections", "gc.collect()"));
        if (!needs.contains(Need.EXIT)) { // at the exit the program's own names must be where they always were
            lines.add("gc.freeze()  # what exists by now is no part of the scene");
        }
        if (needs.contains(Need.AUTOMATIC)) {
            lines.addAll(List.of(AutomaticCollections.START.split("\n", -1)));
        }
        return lines;
    }

    /** What stands at the end. */
    static List<String> end() {
        return List.of(
                "sys.stdout.flush()",
                "os._exit(0)  # without the clearing up of an exit, which is no part of the scene");
    }
}
