package org.refscape.action.rewriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refscape.action.Action;
import org.refscape.action.Path;
import org.refscape.cases.fuzz.python.PythonScenarios;

final class RewritingTest {

    /** Every kind of action occurs among a few hundred random programs. */
    @Test
    void changing_nothing_gives_the_same_action_and_renaming_back_too() {
        for (int seed = 0; seed < 200; seed++) {
            List<Action> actions = new PythonScenarios().program(seed, 60).actions();
            for (Action action : actions) {
                assertThat(new Rewriting(path -> path).of(action)).isEqualTo(action);
                Action there = new Rewriting(path -> new Path(path.name() + "_", path.accessors())).of(action);
                Action back =
                        new Rewriting(path -> new Path(path.name().replaceAll("_$", ""), path.accessors())).of(there);
                assertThat(back).as("seed %d: %s", seed, action).isEqualTo(action);
            }
        }
    }
}
