package org.refscape.program.python;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.refscape.program.RecordedCase;

/**
 * What a program must print, read off a recording.
 *
 * <p>An error comes after all events of its action in a recording, while the program prints it as soon as it has caught it, so the two
 * are compared apart.
 */
record ExpectedPython(List<String> events, List<String> errors) {
    private static final Pattern EVENT = Pattern.compile("(dead|__del__|callback|finalizer|ignored|collected|gc) .*");
    private static final Pattern ERROR = Pattern.compile("(?<type>\\w+(Error|Iteration)): .*");

    static ExpectedPython of(RecordedCase recorded, String version) {
        List<String> events = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        JsonNode operations = recorded.recorded().at("/scenario/ops");
        List<JsonNode> log = recorded.log(version);
        for (int i = 0; i < log.size(); i++) {
            JsonNode record = log.get(i);
            for (JsonNode event : record.path("ev")) {
                (event.get(0).asText().equals("excepthook") ? errors : events).addAll(lines(event));
            }
            if (record.has("x")) {
                errors.add(record.get("x").get(0).asText());
            } else if (operations.get(i).get("op").asText().equals("collect")) {
                events.add("collected " + record.get("r").asText());
            }
        }
        return new ExpectedPython(events, errors);
    }

    /** The line that tells of a call; none for other events. */
    static Optional<String> call(JsonNode event) {
        return switch (event.get(0).asText()) {
            case "del", "cb", "fin" -> Optional.of(lines(event).get(0));
            default -> Optional.empty();
        };
    }

    private static List<String> lines(JsonNode event) {
        String first = event.get(1).asText();
        return switch (event.get(0).asText()) {
            case "dead" -> List.of("dead " + first);
            case "del" -> List.of("__del__ " + first);
            case "cb" -> List.of("callback " + first.replace("on_dead:", "on_dead of "));
            case "fin" -> List.of("finalizer " + first.replaceAll("#\\d+$", ""));
            case "unraisable" ->
                List.of("ignored " + first + ": " + event.get(2).asText());
            case "excepthook" -> List.of(first);
            case "gc" -> List.of("gc %s %s %s %s".formatted(first, event.get(2), event.get(3), event.get(4)));
            case "res" -> first.equals("collect") ? List.of("collected " + event.get(2)) : List.of();
            default -> throw new IllegalArgumentException("no such event: " + event);
        };
    }

    List<String> eventsAmong(List<String> printed) {
        return printed.stream().filter(line -> EVENT.matcher(line).matches()).toList();
    }

    /** The types of the errors; their texts differ a little between releases of one version. */
    List<String> errorsAmong(List<String> printed) {
        return printed.stream()
                .map(ERROR::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> found.group("type"))
                .toList();
    }
}
