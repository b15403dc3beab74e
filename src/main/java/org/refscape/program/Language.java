package org.refscape.program;

import org.refscape.program.python.PythonSource;
import org.refscape.program.source.SourceWriter;

/** The languages that a program can be written in. */
public enum Language {
    PYTHON("Python", "py", "python3");

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

    /** What to type before a file's name in order to run it. */
    public String command() {
        return command;
    }

    /** Who writes it. */
    public SourceWriter writer() {
        return switch (this) {
            case PYTHON -> new PythonSource();
        };
    }
}
