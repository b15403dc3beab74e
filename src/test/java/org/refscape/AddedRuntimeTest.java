package org.refscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.refscape.cli.Surroundings;
import org.refscape.cli.Terminal;
import org.refscape.runtime.Runtimes;
import org.refscape.toy.TwoSpaces;

/** What {@code src/docs/howto/add-a-runtime.md} says is what was done for the toy runtime, and it works. */
class AddedRuntimeTest {
    private static final Path GUIDE = Path.of("src/docs/howto/add-a-runtime.md");
    private static final Path MAIN = Path.of("src/main/java/org/refscape");
    private static final Path TEST = Path.of("src/test/java/org/refscape");

    @Test
    void a_runtime_that_is_offered_plays_the_samples() throws IOException {
        String shown = Files.readString(GUIDE).split("```console\n")[1].split("```")[0];
        assertThat(output("run samples/cycle-of-two.refscape --runtime toy"))
                .startsWith("Two objects in a cycle (Two spaces (toy))\n")
                .endsWith("Died: alice, bob.\nLeft: nothing.\n")
                .contains(shown);
    }

    @Test
    void what_it_cannot_do_it_says_in_its_own_words() {
        assertThat(output("run samples/callback.refscape --runtime toy"))
                .contains("The toy has no weak references; store the object itself.");
    }

    @TestFactory
    Stream<DynamicTest> every_snippet_of_the_guide_stands_in_the_file_that_it_names() throws IOException {
        List<MatchResult> snippets = Pattern.compile("`([\\w/]+\\.java)`:?\n\n```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE))
                .results()
                .toList();
        assertThat(snippets).hasSize(6);
        return snippets.stream()
                .map(each -> DynamicTest.dynamicTest(each.group(1), () -> assertThat(squeezed(source(each.group(1))))
                        .contains(squeezed(each.group(2)))));
    }

    private static String source(String name) throws IOException {
        Path main = MAIN.resolve(name);
        return Files.readString(Files.exists(main) ? main : TEST.resolve(name));
    }

    /** Without the blanks at the beginnings of lines: a snippet stands alone, the lines of the file in a class. */
    private static String squeezed(String text) {
        return text.replaceAll("(?m)^ +", "").strip();
    }

    private static String output(String command) {
        StringWriter all = new StringWriter();
        PrintWriter writer = new PrintWriter(all);
        Terminal.run(List.of(command.split(" ")), withTheToy(), writer, writer);
        return all.toString();
    }

    private static Surroundings withTheToy() {
        Surroundings known = Known.surroundings();
        List<Runtimes.Offer> offers = new ArrayList<>(known.runtimes().offers());
        offers.add(new Runtimes.Offer("toy", TwoSpaces::new));
        return new Surroundings(new Runtimes(offers), known.imitations());
    }
}
