package org.refscape.cases.real;

import org.refscape.action.Program;
import org.refscape.scene.format.Fields;
import org.refscape.scene.format.Json;
import org.refscape.scene.format.ProgramFormat;

/** Programs written in tests, with single quotes for double ones. */
public final class Programs {
    private Programs() {}

    /** The program of those operations. */
    public static Program of(String operations) {
        return read("{'ops': [" + operations + "]}");
    }

    /** The program of a whole text. */
    public static Program read(String text) {
        return ProgramFormat.read(new Fields(Json.read(text.replace('\'', '"')), ""));
    }
}
