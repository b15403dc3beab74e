package org.refscape.program;

import org.refscape.program.counting.RustSource;
import org.refscape.program.counting.SwiftSource;
import org.refscape.program.java.JavaSource;
import org.refscape.program.javascript.JavaScriptSource;
import org.refscape.program.python.PythonSource;
import org.refscape.program.source.SourceWriter;

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

    /** The language's name for people. */
    public String title() {
        return title;
    }

    /** What files of this language end in, without a dot. */
    public String fileEnding() {
        return fileEnding;
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
