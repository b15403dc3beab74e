package org.refscape.cases.real;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.refscape.scene.Problem;

/** What came of a program on a real runtime. */
public sealed interface Played {

    <R> R match(Cases<R> cases);

    /** It was played. One record for each action, in the words of the recorded cases. */
    record Seen(List<JsonNode> log) implements Played {
        public Seen {
            log = List.copyOf(log);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.seen(this);
        }
    }

    /** It was not. */
    record NotPlayed(Problem problem) implements Played {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notPlayed(this);
        }
    }

    /** One method for each outcome. */
    interface Cases<R> {
        R seen(Seen played);

        R notPlayed(NotPlayed played);
    }
}
