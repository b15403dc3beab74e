package org.refscape.scene.file;

/**
 * The key of an entry: a drawing shows it as a program writes it ({@code 'text'}, {@code 5}); a file leaves out the quotes where
 * nothing is lost.
 */
final class EntryKey {
    private static final String NUMBER = "-?\\d+";

    private EntryKey() {}

    static String inDrawing(String inFile) {
        return inFile.matches(NUMBER) || isQuoted(inFile) ? inFile : "'" + inFile + "'";
    }

    static String inFile(String inDrawing) {
        if (!isQuoted(inDrawing)) {
            return inDrawing;
        }
        String inner = inDrawing.substring(1, inDrawing.length() - 1);
        return inDrawing(inner).equals(inDrawing) ? inner : inDrawing;
    }

    /** False for a label that the short form would change. */
    static boolean survives(String inDrawing) {
        return inDrawing(inFile(inDrawing)).equals(inDrawing);
    }

    private static boolean isQuoted(String text) {
        return text.length() >= 2 && text.startsWith("'") && text.endsWith("'");
    }
}
