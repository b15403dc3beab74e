package org.refscape.program.python;

import java.util.stream.Stream;

/**
 * What the observer needs besides where the collector starts by itself, at a number of objects.
 *
 * <p>CPython counts every object that it makes for its collector and starts when the count passes the threshold; the weak references of the
 * observer would be counted too. The count goes on while the collector is off, but nothing starts then. So the observer works with the
 * collector switched off, and before it is switched on again drops objects made in advance, or makes some, until the count is what it was.
 */
final class AutomaticCollections {
    static final String ASIDE =
            """


            # --- The collector starts by itself here, when a number of objects has been made. ---
            # The observer works while it is off, and then drops some of its ballast, or makes more, until the number
            # is what it was. Not in its hands: errors make objects of their own, lists, tuples and dicts often come
            # from a stock of used ones and are not counted then, and before 3.11 every call makes an object.
            ballast = [weakref.ref(watch, watch) for _ in range(10000)]
            paused, counted, was_on = 0, 0, True


            def pause():
                global paused, counted, was_on
                if paused == 0:
                    was_on = gc.isenabled()
                    gc.disable()
                    counted = gc.get_count()[0]
                paused += 1


            def resume():
                global paused
                paused -= 1
                if paused == 0:
                    while gc.get_count()[0] > counted and ballast:
                        ballast.pop()
                    while gc.get_count()[0] < counted:
                        ballast.append(weakref.ref(watch, watch))
                    if was_on:
                        gc.enable()


            def aside(work):
                def working(value):
                    pause()
                    try:
                        return work(value)
                    finally:
                        resume()
                return working


            def watch(name, value, watch=watch):
                pause()
                try:
                    return watch(name, value)
                finally:
                    resume()


            def print(one, two=None, three=None, four=None, five=None):
                pause()
                words = [one, two, three, four, five]
                while words[-1] is None:
                    words.pop()
                sys.stdout.write(" ".join(map(str, words)) + "\\n")
                del words
                resume()


            label, show, report = aside(label), aside(show), aside(report)""";

    /** How many objects survived the last full collection decides about the next one. And the first pause fills stocks. */
    static final String START = "gc.collect()  # nothing old is left to be weighed against\npause()\nresume()";

    private AutomaticCollections() {}

    /** The same for what the observer has only if it is needed. */
    static Stream<String> aside(Need need) {
        return switch (need) {
            case CLEAR -> Stream.of("clear = aside(clear)");
            case SIZE -> Stream.of("size = aside(size)");
            default -> Stream.empty();
        };
    }
}
