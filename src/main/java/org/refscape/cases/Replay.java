package org.refscape.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.heap.Heap;
import org.refscape.runtime.Run;

/** Plays a case on an imitated runtime and compares record by record. */
public final class Replay {
    private static final int SHOWN = 400;

    private Replay() {}

    /**
     * Replays the case.
     *
     * @param expected the log to compare with; see {@link Case#log(String)}
     */
    public static Verdict of(Case recorded, List<JsonNode> expected, Imitation imitation) {
        RecordComparison comparison = new RecordComparison(recorded.runtime());
        Definitions definitions = recorded.program().definitions();
        LogWriter log = imitation.log().get();
        List<Action> actions = recorded.program().actions();
        int done = 0;
        try {
            Heap heap = imitation.runtime().start(definitions);
            for (Action action : actions) {
                String refusal = imitation.runtime().refusal(action);
                if (!refusal.isEmpty()) {
                    return new Verdict.Failed(done + 1, shown(expected.get(done)), refusal);
                }
                Run run = imitation.runtime().perform(heap, action, definitions);
                RecordComparison.Difference difference =
                        comparison.compare(expected.get(done), log.record(definitions, run));
                if (difference != null) {
                    return new Verdict.Failed(done + 1, shown(difference.expected()), shown(difference.got()));
                }
                heap = run.after();
                done++;
            }
        } catch (RuntimeException | StackOverflowError ourMistake) {
            // One broken case must not hide the verdicts of all the others.
            String mistake = ourMistake.toString().replaceAll("\\s+", " ");
            return new Verdict.Failed(done + 1, shown(expected.get(done)), "a mistake of Refscape: " + mistake);
        }
        return new Verdict.Passed();
    }

    private static String shown(JsonNode record) {
        String text = record.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}
