package org.refscape.cases.fuzz.python;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.refscape.action.Action;
import org.refscape.action.Program;
import org.refscape.heap.Heap;
import org.refscape.runtime.ReferenceRules;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.scene.format.Dialect;
import org.refscape.scene.format.ProgramFormat;

/** Random programs are reproducible, use everything, and leave heaps in order. */
class PythonScenariosTest {
    private static final int MANY = 150;
    private static final Set<String> ALL = Set.of(
            "new list dict set tuple bind del read append insert remove pop clear add discard ref proxy weakmethod deref",
            "proxy_get proxy_set eq hash finalize fin_call fin_peek fin_detach fin_atexit run_atexit weakdict weakset",
            "wput wget wdel wlen wcontains wadd wdiscard iter_start iter_next iter_close",
            "collect gc_enable gc_disable gc_saveall garbage_clear gc_callbacks call raise");

    @Test
    void the_same_seed_gives_the_same_program() {
        for (int seed = 0; seed < 20; seed++) {
            assertThat(program(seed)).isEqualTo(program(seed));
        }
    }

    @Test
    void every_operation_of_the_recorded_cases_is_used() {
        Set<String> used = new TreeSet<>();
        for (int seed = 0; seed < MANY; seed++) {
            ProgramFormat.write(program(seed), Dialect.CPYTHON)
                    .findValues("op")
                    .forEach((JsonNode op) -> used.add(op.asText()));
        }
        Set<String> all = new TreeSet<>();
        ALL.forEach(line -> all.addAll(Set.of(line.split(" "))));
        assertThat(used).containsAll(all);
    }

    @Test
    void references_counts_and_weak_lists_fit_together_after_every_action() {
        CPython python = new CPython(Version.V3_13);
        for (int seed = 0; seed < 40; seed++) {
            Program program = program(seed);
            Heap heap = python.start(program.definitions());
            for (Action action : program.actions()) {
                heap = python.perform(heap, action, program.definitions()).after();
                ReferenceRules.check(heap);
            }
        }
    }

    private static Program program(int seed) {
        return new PythonScenarios().program(seed, 50);
    }
}
