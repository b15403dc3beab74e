package org.refscape.program;

import java.util.List;
import java.util.stream.Stream;
import org.refscape.program.counting.RustSource;
import org.refscape.program.counting.SwiftSource;
import org.refscape.program.java.JavaSource;
import org.refscape.program.javascript.JavaScriptSource;
import org.refscape.program.python.PythonSource;
import org.refscape.program.source.SourceWriter;
import org.refscape.scene.format.Dialect;

/** The languages that a program can be written in. */
public enum Language {
    PYTHON("Python", "py", "python3"),
    JAVA("Java", "java", "java -Xmx64m"),
    JAVASCRIPT("JavaScript", "mjs", "node --expose-gc"),
    SWIFT("Swift", "swift", "swift"),
    RUST("Rust", "rs", "rustc");

    private final String title;
    private final String fileEnding;
    private final String command;

    Language(String title, String fileEnding, String command) {
        this.title = title;
        this.fileEnding = fileEnding;
        this.command = command;
    }

    /** The languages whose programs behave as a runtime of that dialect; the usual one first. */
    public static List<Language> of(Dialect dialect) {
        return switch (dialect) {
            case CPYTHON -> List.of(PYTHON);
            case JVM -> List.of(JAVA);
            case JAVASCRIPT -> List.of(JAVASCRIPT);
            case COUNTING -> List.of(SWIFT, RUST);
        };
    }

    /** The language with that name for people. */
    public static Language titled(String title) {
        return Stream.of(values())
                .filter(each -> each.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no language is called " + title));
    }

    /** The language's name for people. */
    public String title() {
        return title;
    }

    /** What files of this language end in, without a dot. */
    public String fileEnding() {
        return fileEnding;
    }

    /** What to call a file with the program of that scene, without ending: in Java the class that stands in it decides. */
    public String fileName(String sceneTitle) {
        return this == JAVA ? JavaSource.CLASS : sceneTitle;
    }

    /** What to type before a file's name in order to run it; for Rust, to compile it. */
    public String command() {
        return command;
    }

    /** Who writes it. */
    public SourceWriter writer() {
        return switch (this) {
            case PYTHON -> new PythonSource();
            case JAVA -> new JavaSource();
            case JAVASCRIPT -> new JavaScriptSource();
            case SWIFT -> new SwiftSource();
            case RUST -> new RustSource();
        };
    }
}
