package org.refscape.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.refscape.scene.Problem;
import org.refscape.scene.format.Malformed;

/**
 * Cases written one per line.
 *
 * @param cases those that could be read, in order
 * @param problems the lines that could not
 */
public record CaseFile(List<Case> cases, List<Problem> problems) {
    public CaseFile {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }

    /**
     * Reads all lines; empty ones are skipped.
     *
     * @param name what the file is called, for the problems
     */
    public static CaseFile of(String name, Stream<String> lines) {
        List<Case> cases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int[] number = {0};
        lines.forEachOrdered(line -> {
            number[0]++;
            if (!line.isBlank()) {
                try {
                    cases.add(CaseReader.read(line));
                } catch (Malformed malformed) {
                    problems.add(problem(name + ", line " + number[0], malformed));
                }
            }
        });
        return new CaseFile(cases, problems);
    }

    private static Problem problem(String where, Malformed malformed) {
        // A case is one line, so the line within it says nothing.
        String place = malformed.place().replaceFirst("^line \\d+, ", "");
        return new Problem(place.isEmpty() ? where : where + ", " + place, malformed.what(), malformed.tryThis());
    }
}
