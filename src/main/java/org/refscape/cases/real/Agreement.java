package org.refscape.cases.real;

import java.util.Optional;
import org.refscape.action.Program;
import org.refscape.cases.Imitation;
import org.refscape.cases.Verdict;
import org.refscape.scene.Problem;

/**
 * Whether the Python of this computer does what its imitation does with one program. Finding out starts a process and takes part of a
 * second, so nobody should wait for it in the window's own thread.
 */
public sealed interface Agreement {

    <R> R match(Cases<R> cases);

    /**
     * It does.
     *
     * @param version all three numbers of the real Python
     */
    record Agrees(String version) implements Agreement {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.agrees(this);
        }
    }

    /** It does not; the difference says at which action, counted from 1. */
    record Differs(String version, Verdict.Failed difference) implements Agreement {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.differs(this);
        }
    }

    /** There is no Python to ask. */
    record NoPython(Problem problem) implements Agreement {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noPython(this);
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

        R noPython(NoPython agreement);

        R notAllowed(NotAllowed agreement);
    }

    /**
     * Asks about a program that is played as one runtime.
     *
     * @param runtime its key: {@code cpython-3.13}
     */
    static Agreement of(Program program, String runtime, PythonSearch search) {
        return search.match(new PythonSearch.Cases<>() {
            @Override
            public Agreement found(PythonSearch.Found found) {
                RealPython python = found.python();
                return runtime.equals("cpython-" + python.line())
                        ? of(program, python)
                        : notAllowed("This is played as " + runtime + ", and the Python of this computer is "
                                + python.version());
            }

            @Override
            public Agreement missing(PythonSearch.Missing missing) {
                return new NoPython(missing.problem());
            }
        });
    }

    /** Asks about a program that is played as that very version. */
    static Agreement of(Program program, RealPython python) {
        Optional<Imitation> imitation = PythonImitation.of(python.line());
        if (imitation.isEmpty()) {
            return notAllowed("Python " + python.version() + " is not imitated");
        }
        try (Comparison comparison = Comparison.of(python, imitation.get())) {
            return comparison.of(program).match(new Compared.Cases<>() {
                @Override
                public Agreement same(Compared.Same compared) {
                    return new Agrees(python.version());
                }

                @Override
                public Agreement different(Compared.Different compared) {
                    return new Differs(python.version(), compared.difference());
                }

                @Override
                public Agreement unsteady(Compared.Unsteady compared) {
                    return notAllowed("What Python does here is a matter of addresses in memory");
                }

                @Override
                public Agreement notCompared(Compared.NotCompared compared) {
                    return new NotAllowed(compared.problem());
                }
            });
        }
    }

    private static Agreement notAllowed(String why) {
        return new NotAllowed(new Problem("", why, ""));
    }

    /** The answer in one line. */
    default String sentence() {
        return match(new Cases<>() {
            @Override
            public String agrees(Agrees agreement) {
                return "Python " + agreement.version() + " on this computer does the same.";
            }

            @Override
            public String differs(Differs agreement) {
                return "Python " + agreement.version() + " on this computer does something else at "
                        + agreement.difference().sentence().replaceFirst("^operation", "action") + ".";
            }

            @Override
            public String noPython(NoPython agreement) {
                return agreement.problem().sentence();
            }

            @Override
            public String notAllowed(NotAllowed agreement) {
                return "Not compared with a real Python: " + agreement.problem().sentence();
            }
        });
    }
}
