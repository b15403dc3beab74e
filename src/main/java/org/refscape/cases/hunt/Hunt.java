package org.refscape.cases.hunt;

import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import org.refscape.action.Program;
import org.refscape.cases.Verdict;
import org.refscape.cases.fuzz.ScenarioGenerator;
import org.refscape.cases.fuzz.Shrinking;
import org.refscape.cases.real.Compared;
import org.refscape.cases.real.Comparison;

/** Random programs on a real runtime and its imitation, up to the first difference. */
public final class Hunt {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 80;
    /** What a generator adds at the end. */
    private static final int END = 10;

    /** Neighbouring seeds of Java's Random begin alike. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final ScenarioGenerator generator;
    private final Comparison comparison;
    private int agreeing;
    private int unsteady;

    public Hunt(ScenarioGenerator generator, Comparison comparison) {
        this.generator = generator;
        this.comparison = comparison;
    }

    /**
     * Plays that many programs, or fewer if one differs.
     *
     * @param seed of the first program; the next one has the next seed
     * @param progress is told how many are done
     */
    public Catch go(long seed, int count, IntConsumer progress) {
        for (int i = 0; i < count; i++) {
            Optional<Catch> end = one(seed + i);
            if (end.isPresent()) {
                return end.get();
            }
            progress.accept(i + 1);
        }
        return new Catch.Nothing(agreeing, unsteady);
    }

    /** The program of that seed; short ones are as frequent as long ones. */
    public Program program(long seed) {
        int length = SHORTEST + new Random(seed * SPREAD).nextInt(LONGEST - END - SHORTEST);
        return generator.program(seed, length);
    }

    private Optional<Catch> one(long seed) {
        Program program = program(seed);
        return compare(program).match(new Compared.Cases<>() {
            @Override
            public Optional<Catch> same(Compared.Same compared) {
                agreeing++;
                return Optional.empty();
            }

            @Override
            public Optional<Catch> different(Compared.Different compared) {
                return Optional.of(shrunk(seed, program, compared.difference()));
            }

            @Override
            public Optional<Catch> unsteady(Compared.Unsteady compared) {
                unsteady++;
                return Optional.empty();
            }

            @Override
            public Optional<Catch> notCompared(Compared.NotCompared compared) {
                return Optional.of(new Catch.Ended(seed, program, compared.problem()));
            }
        });
    }

    /** Asks a second time if there is no answer: a computer may have had other things to do. */
    private Compared compare(Program program) {
        Compared compared = comparison.of(program);
        return compared instanceof Compared.NotCompared ? comparison.of(program) : compared;
    }

    private Catch shrunk(long seed, Program program, Verdict.Failed first) {
        Program until = new Program(program.definitions(), program.actions().subList(0, first.operation()));
        Program smallest =
                Shrinking.smallest(until, smaller -> difference(smaller).isPresent());
        return new Catch.Difference(seed, smallest, difference(smallest).orElse(first));
    }

    private Optional<Verdict.Failed> difference(Program program) {
        return comparison.of(program).match(new Compared.Cases<>() {
            @Override
            public Optional<Verdict.Failed> same(Compared.Same compared) {
                return Optional.empty();
            }

            @Override
            public Optional<Verdict.Failed> different(Compared.Different compared) {
                return Optional.of(compared.difference());
            }

            @Override
            public Optional<Verdict.Failed> unsteady(Compared.Unsteady compared) {
                return Optional.empty();
            }

            @Override
            public Optional<Verdict.Failed> notCompared(Compared.NotCompared compared) {
                return Optional.empty();
            }
        });
    }
}
