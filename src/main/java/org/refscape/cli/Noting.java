package org.refscape.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import org.refscape.scene.Drawing;
import org.refscape.scene.translation.Note;

/** Tells what the runtime cannot say as it was drawn. */
final class Noting {
    private Noting() {}

    /** Prints a line for each note; nothing if there is none. */
    static void tell(Performance performance, PrintWriter out) {
        if (performance.notes().isEmpty()) {
            return;
        }
        out.println();
        performance
                .notes()
                .forEach(note ->
                        out.println("  " + line(note, performance.scene().drawing())));
    }

    /** Mark, subject and sentence. */
    static String line(Note note, Drawing drawing) {
        return note.treatment().mark() + " " + note.subject(drawing) + ": " + note.sentence();
    }

    /** The same for other programs. */
    static void tell(Performance performance, ObjectNode into) {
        ArrayNode notes = into.putArray("notes");
        for (Note note : performance.notes()) {
            ObjectNode one = notes.addObject();
            one.put("item", note.item());
            one.put("about", note.subject(performance.scene().drawing()));
            one.put(
                    "treatment",
                    note.treatment().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            one.put("sentence", note.sentence());
        }
    }
}
