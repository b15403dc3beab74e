package org.refscape.scene.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Texts that should be JSON: reads them within limits, and finds the line of a place again. */
public final class Json {
    /** Bodies within bodies and lists within lists; a person writes five levels. */
    static final int DEEPEST = 200;

    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_NAME = 10_000;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /**
     * Reads a whole text.
     *
     * @throws Malformed with the line in its place, if it is not JSON
     */
    public static JsonNode read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new Malformed("", "There is nothing in it", "Open another one, or start anew");
            }
            JsonNode node = JsonTree.read(parser);
            if (parser.nextToken() != null) {
                throw new Malformed(
                        place(parser.currentTokenLocation()),
                        "This is not JSON: something follows after its end",
                        "Correct it in a text editor, or look for an older copy");
            }
            return node;
        } catch (StreamConstraintsException tooMuch) {
            throw new Malformed(
                    place(tooMuch.getLocation()),
                    "It is nested too deeply, or a text or number in it is too long",
                    "Open another one");
        } catch (JsonEOFException truncated) {
            throw new Malformed(
                    place(truncated.getLocation()),
                    "It ends too early: a part is missing",
                    "Look for an older copy, or close what is open");
        } catch (JsonProcessingException broken) {
            String cause = inWords(broken.getOriginalMessage());
            throw new Malformed(
                    place(broken.getLocation()),
                    "This is not JSON: " + cause,
                    "Correct it in a text editor, or look for an older copy");
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory could not be read", impossible);
        }
    }

    /** The line of a place, counted from 1; 0 if the place is the whole text or cannot be found. */
    public static int line(String text, String pointer) {
        if (!pointer.startsWith("/")) {
            return 0;
        }
        JsonPointer wanted = JsonPointer.compile(pointer);
        try (JsonParser parser = FACTORY.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.getParsingContext().pathAsPointer().equals(wanted)) {
                    return parser.currentTokenLocation().getLineNr();
                }
            }
        } catch (IOException unexpected) {
            return 0;
        }
        return 0;
    }

    private static String place(JsonLocation at) {
        return at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    /** Jackson's own words, without those that speak to programmers. */
    private static String inWords(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.replaceAll(": enable `.*", "").replaceAll("[.\\s]+$", "");
    }
}
