package org.refscape.cases.real;

import java.util.Optional;
import org.refscape.action.Program;
import org.refscape.cases.Imitation;
import org.refscape.cases.Verdict;
import org.refscape.scene.Problem;

/**
 * Whether the real runtime of this computer does what its imitation does with one program. Finding out starts a process and takes part
 * of a second, so nobody should wait for it in the window's own thread.
 */
public sealed interface Agreement {

    <R> R match(Cases<R> cases);

    /**
     * It does.
     *
     * @param name what the real runtime is: {@code Python 3.13.0}
     */
    record Agrees(String name) implements Agreement {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.agrees(this);
        }
    }

    /** It does not; the difference says at which action, counted from 1. */
    record Differs(String name, Verdict.Failed difference) implements Agreement {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.differs(this);
        }
    }

    /** There is no such runtime to ask. */
    record NotThere(Problem problem) implements Agreement {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notThere(this);
        }
    }

    /** This program is not one to ask about: another version, an operation that is not observed, names that must not be executed. */
    record NotAllowed(Problem problem) implements Agreement {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notAllowed(this);
        }
    }

    /** One method for each answer. */
    interface Cases<R> {
        R agrees(Agrees agreement);

        R differs(Differs agreement);

        R notThere(NotThere agreement);

        R notAllowed(NotAllowed agreement);
    }

    /**
     * Asks about a program that is played as one runtime.
     *
     * @param runtime its key: {@code cpython-3.13}
     * @param name what people call it: {@code CPython 3.13}
     */
    static <T extends Installed> Agreement of(Program program, String runtime, String name, Search<T> search) {
        return search.match(new Search.Cases<T, Agreement>() {
            @Override
            public Agreement found(Search.Found<T> found) {
                Installed real = found.runtime();
                return real.isCalled(runtime)
                        ? of(program, real)
                        : notAllowed("This computer has " + real.name() + ", and this is played as " + name);
            }

            @Override
            public Agreement missing(Search.Missing<T> missing) {
                return new NotThere(missing.problem());
            }
        });
    }

    /** Asks about a program that is played as that very runtime. */
    static Agreement of(Program program, Installed real) {
        Optional<Imitation> imitation = real.imitation();
        if (imitation.isEmpty()) {
            return notAllowed(real.name() + " is not imitated");
        }
        try (Comparison comparison = Comparison.of(real, imitation.get())) {
            return comparison.of(program).match(new Compared.Cases<>() {
                @Override
                public Agreement same(Compared.Same compared) {
                    return new Agrees(real.name());
                }

                @Override
                public Agreement different(Compared.Different compared) {
                    return new Differs(real.name(), compared.difference());
                }

                @Override
                public Agreement unsteady(Compared.Unsteady compared) {
                    return notAllowed("What " + real.name() + " does here is a matter of chance");
                }

                @Override
                public Agreement notCompared(Compared.NotCompared compared) {
                    return new NotAllowed(compared.problem());
                }
            });
        }
    }

    /** The answer where there is nobody to ask. */
    static Agreement nobodyToAsk(String name) {
        return notAllowed("There is no real runtime to ask about " + name);
    }

    private static Agreement notAllowed(String why) {
        return new NotAllowed(new Problem("", why, ""));
    }

    /** The answer in one line. */
    default String sentence() {
        return match(new Cases<>() {
            @Override
            public String agrees(Agrees agreement) {
                return agreement.name() + " on this computer does the same.";
            }

            @Override
            public String differs(Differs agreement) {
                Verdict.Failed difference = agreement.difference();
                return "%s on this computer does something else at action %d: there %s; here %s."
                        .formatted(
                                agreement.name(),
                                difference.operation(),
                                RecordInWords.of(difference.expected()),
                                RecordInWords.of(difference.got()));
            }

            @Override
            public String notThere(NotThere agreement) {
                return agreement.problem().sentence();
            }

            @Override
            public String notAllowed(NotAllowed agreement) {
                return "Not compared with the real thing: "
                        + agreement.problem().sentence();
            }
        });
    }
}
