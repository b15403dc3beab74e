package org.refscape.cli;

import org.refscape.cases.fuzz.JavaScriptScenarios;
import org.refscape.cases.fuzz.JvmScenarios;
import org.refscape.cases.fuzz.ScenarioGenerator;
import org.refscape.cases.fuzz.python.PythonScenarios;
import org.refscape.cases.real.Search;
import org.refscape.program.Language;
import org.refscape.runtime.jvm.JvmOptions;
import org.refscape.scene.format.Dialect;

/** The runtimes that random programs can be played on, by the names that {@code --runtime} takes. */
enum FuzzedRuntime {
    CPYTHON("cpython", Dialect.CPYTHON, Language.PYTHON),
    JVM("jvm", Dialect.JVM, Language.JAVA),
    JAVASCRIPT("javascript", Dialect.JAVASCRIPT, Language.JAVASCRIPT);

    private final String key;
    private final Dialect dialect;
    private final Language language;

    FuzzedRuntime(String key, Dialect dialect, Language language) {
        this.key = key;
        this.dialect = dialect;
        this.language = language;
    }

    Dialect dialect() {
        return dialect;
    }

    Language language() {
        return language;
    }

    ScenarioGenerator generator() {
        return switch (this) {
            case CPYTHON -> new PythonScenarios();
            case JVM -> new JvmScenarios(JvmOptions.DEFAULT, true);
            case JAVASCRIPT -> new JavaScriptScenarios();
        };
    }

    Search<?> real(RealOptions options) {
        return switch (this) {
            case CPYTHON -> options.python();
            case JVM -> RealOptions.jvm();
            case JAVASCRIPT -> options.node();
        };
    }

    @Override
    public String toString() {
        return key;
    }
}
