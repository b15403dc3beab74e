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
            seen = {}
            ends = []
            hosts = {base: type(base.__name__, (base,), {"__slots__": "A0_watch"}) for base in (list, dict, set)}


            def watch(name, value):
                seen[name] = seen.get(name, 0) + 1
                if seen[name] > 1:
                    name = f"{name}#{seen[name]}"
                end = watch.__code__.replace(co_name=name)
                ends.append(weakref.ref(end, lambda gone: print("dead", name)))
                if type(value) is tuple:
                    return value + (end,)
                if type(value) in hosts:
                    value = hosts[type(value)](value)
                value.A0_watch = end
                return value


            def label(value):
                if isinstance(value, types.MethodType):
                    return "method of " + label(value.__self__)
                if type(value) is tuple:
                    if value and type(value[-1]) is types.CodeType:
                        return value[-1].co_name
                    return "(" + ", ".join(map(label, value)) + ")"
                if type(value) in weakref.ProxyTypes or not hasattr(value, "A0_watch"):
                    plain = value is None or type(value) in (bool, int, str)
                    return repr(value) if plain else f"<{type(value).__name__}>"
                return value.A0_watch.co_name


            def show(value):
                print("->", label(value))


            def report(problem):
                print(f"{type(problem).__name__}: {problem}")


            sys.unraisablehook = lambda ignored: print(f"ignored {type(ignored.exc_value).__name__}: {ignored.exc_value}")""";

    private PythonObserver() {}

    static List<String> head(Set<Need> needs) {
        List<String> lines = new ArrayList<>(List.of(HEAD.split("\n", -1)));
        if (needs.contains(Need.EXCEPTHOOK)) {
            lines.add("sys.excepthook = lambda kind, problem, trace: report(problem)");
        }
        return lines;
    }

    /** What stands between the definitions and the program proper. */
    static List<String> start() {
        return List.of(
                "gc.set_threshold(0)  # only the program itself asks for collections",
                "gc.collect()",
                "gc.freeze()  # what exists by now is no part of the scene");
    }

    /** What stands at the end. */
    static List<String> end() {
        return List.of(
                "sys.stdout.flush()",
                "os._exit(0)  # without the clearing up of an exit, which is no part of the scene");
    }
}
