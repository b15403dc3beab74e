package org.refscape.program.javascript;

import java.util.List;

/**
 * What stands above a program that is to be run and to print what dies.
 *
 * <p>Neither a WeakRef nor a FinalizationRegistry would do: making the one keeps its object alive to the end of the job, and the other
 * tells in a later task. So the objects are keys of one WeakMap, and after a collection the debugger's view of it shows, without
 * touching a key, which entries are left.
 */
final class JavaScriptObserver {
    private static final String TEXT =
            """
            // This program prints what dies, what is called and what goes wrong. Run it with: node --expose-gc
            import { inspect } from "node:util";

            // --- The observer. It watches and keeps nothing alive. ---
            const watched = new WeakMap();
            const names = [];
            const left = new Set();
            let events = [];

            function watch(name, object) {
              watched.set(object, names.length);
              left.add(names.length);
              names.push(name);
              return object;
            }

            function label(value) {
              return names[watched.get(value)] ?? String(value);
            }

            function show(value) {
              console.log("->", label(value));
            }

            // A function of its own for each act, because values stay in the registers of a function until it returns.
            function act(act) {
              try {
                act();
              } catch (problem) {
                console.log(`${problem.name}: ${problem.message}`);
              }
            }

            function collect(options) {
              gc(options);
              const seen = inspect(watched, { showHidden: true, depth: 0, maxArrayLength: null, breakLength: Infinity });
              const present = new Set([...seen.matchAll(/=> (\\d+)/g)].map((found) => Number(found[1])));
              const gone = [...left].filter((id) => !present.has(id));
              gone.forEach((id) => left.delete(id));
              gone.map((id) => names[id]).sort().forEach((name) => console.log("dead", name));
            }

            function called(registry, held) {
              events.push(`${registry}: ${label(held)}`);
            }

            async function turn() {
              for (let quiet = 0, before = -1; quiet < 4; ) {
                await new Promise((resolve) => setTimeout(resolve, 5));
                quiet = events.length === before ? quiet + 1 : 0;
                before = events.length;
              }
              events.sort().forEach((event) => console.log(event));
              events = [];
            }""";

    private JavaScriptObserver() {}

    static List<String> lines() {
        return List.of(TEXT.split("\n", -1));
    }
}
