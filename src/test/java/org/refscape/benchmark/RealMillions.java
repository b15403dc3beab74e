package org.refscape.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** The same graphs in a real Python. It takes the time itself, around the one statement that ends the objects. */
record RealMillions(Path executable, int objects, int rounds) {
    private static final String PROGRAM =
            """
            import gc, sys, time, weakref

            class Node:
                pass

            graph, objects, rounds, told = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4] == "told"
            gc.disable()
            gc.set_threshold(0)
            times = []
            for _ in range(rounds):
                nodes = [Node() for _ in range(objects)]
                for i in range(objects):
                    if graph == "chain" and i + 1 < objects:
                        nodes[i].next = nodes[i + 1]
                    elif graph == "pairs":
                        nodes[i].next = nodes[i ^ 1]
                    elif graph == "ring":
                        nodes[i].next = nodes[(i + 1) % objects]
                deaths = []
                watches = [weakref.ref(each, deaths.append) for each in nodes] if told else []
                head = nodes[0] if graph == "chain" else None
                del nodes
                start = time.perf_counter()
                if graph == "chain":
                    del head
                else:
                    gc.collect()
                times.append(time.perf_counter() - start)
                assert not told or len(deaths) == objects
            print(min(times) * 1000)
            """;

    /** The shortest time in milliseconds; if told, a weak reference with a callback reports each death to a list. */
    double ending(BigGraph graph, boolean told) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        executable.toString(),
                        "-IS",
                        "-c",
                        PROGRAM,
                        graph.name().toLowerCase(Locale.ROOT),
                        String.valueOf(objects),
                        String.valueOf(rounds),
                        told ? "told" : "bare")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(executable + " failed");
        }
        return Double.parseDouble(printed.strip());
    }
}
