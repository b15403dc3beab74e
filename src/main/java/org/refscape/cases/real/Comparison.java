package org.refscape.cases.real;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.refscape.action.Program;
import org.refscape.cases.Case;
import org.refscape.cases.Imitation;
import org.refscape.cases.Replay;
import org.refscape.cases.Verdict;

/** Plays programs on a real runtime and on its imitation. */
public final class Comparison implements AutoCloseable {
    private final RealRuntime real;
    private final RealRuntime elsewhere;
    private final String runtime;
    private final Imitation imitation;

    /**
     * @param real the runtime under its usual circumstances
     * @param elsewhere the same under others, asked only about differences
     * @param runtime its name in the recorded cases: {@code cpython}
     * @param imitation what should do the same
     */
    public Comparison(RealRuntime real, RealRuntime elsewhere, String runtime, Imitation imitation) {
        this.real = real;
        this.elsewhere = elsewhere;
        this.runtime = runtime;
        this.imitation = imitation;
    }

    /** Compares a real runtime with an imitation. */
    public static Comparison of(Installed real, Imitation imitation) {
        return new Comparison(
                real.open(Circumstances.USUAL), real.open(Circumstances.OTHERS), real.recordedAs(), imitation);
    }

    /** Plays the program on both. */
    public Compared of(Program program) {
        return real.play(program).match(new Played.Cases<>() {
            @Override
            public Compared seen(Played.Seen played) {
                return replay(program, played.log()).match(new Verdict.Cases<>() {
                    @Override
                    public Compared passed(Verdict.Passed verdict) {
                        return new Compared.Same();
                    }

                    @Override
                    public Compared failed(Verdict.Failed verdict) {
                        return again(program, verdict);
                    }
                });
            }

            @Override
            public Compared notPlayed(Played.NotPlayed played) {
                return new Compared.NotCompared(played.problem());
            }
        });
    }

    private Compared again(Program program, Verdict.Failed first) {
        return elsewhere.play(program).match(new Played.Cases<>() {
            @Override
            public Compared seen(Played.Seen played) {
                return replay(program, played.log()).equals(first)
                        ? new Compared.Different(first)
                        : new Compared.Unsteady();
            }

            @Override
            public Compared notPlayed(Played.NotPlayed played) {
                return new Compared.Unsteady();
            }
        });
    }

    private Verdict replay(Program program, List<JsonNode> log) {
        Case seen = new Case("", "", "", runtime, Map.of(), List.of(), program, log, List.of(), Map.of());
        return Replay.of(seen, log, imitation);
    }

    @Override
    public void close() {
        real.close();
        elsewhere.close();
    }
}
