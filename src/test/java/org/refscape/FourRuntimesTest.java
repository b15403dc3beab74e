package org.refscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.refscape.action.Naming;
import org.refscape.action.Weak;
import org.refscape.cases.Case;
import org.refscape.cases.RecordedCases;
import org.refscape.comparison.Comparison;
import org.refscape.comparison.Happening;
import org.refscape.comparison.Lane;
import org.refscape.scene.Scene;
import org.refscape.scene.file.Gallery;

/**
 * The samples under "One sketch, four runtimes" are the sketches of {@code cross.jsonl} in other words: on each runtime, the translated
 * sample comes to what was recorded there.
 */
class FourRuntimesTest {
    private static final Map<String, String> RECORDED =
            Map.of("jvm-17", "jvm-cases", "javascript", "js-cases", "swift-5", "rc-cases");

    @Test
    void there_are_fourteen_sketches_for_four_runtimes() {
        assertThat(Gallery.fourRuntimes().samples()).hasSize(14);
        RECORDED.values().forEach(folder -> assertThat(crossCases(folder)).hasSize(14));
    }

    @TestFactory
    Stream<DynamicTest> each_sketch_comes_to_what_was_recorded_on_each_runtime() {
        List<Gallery.Sample> samples = Gallery.fourRuntimes().samples();
        return RECORDED.keySet().stream().sorted().flatMap(runtime -> IntStream.range(0, samples.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        samples.get(i).name() + " on " + runtime,
                        () -> compare(
                                samples.get(i).scene(),
                                runtime,
                                crossCases(RECORDED.get(runtime)).get(i)))));
    }

    private static List<Case> crossCases(String folder) {
        return RecordedCases.in(folder).stream()
                .filter(each -> each.id().contains("cross"))
                .toList();
    }

    private static void compare(Scene scene, String runtime, Case recorded) {
        Lane lane = Lane.of(
                scene, runtime, Known.surroundings().runtimes().named(runtime).orElseThrow());
        List<Happening> happenings = Comparison.of(scene, List.of(lane)).happenings().stream()
                .map(each -> each.get(0))
                .toList();
        Map<String, String> names = names(scene, recorded);
        List<String> died = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < recorded.log().size(); i++) {
            var entry = recorded.log().get(i);
            entry.path("died").forEach(label -> died.add(label.asText()));
            if (asks(recorded, i)) {
                answers.add(
                        entry.path("r").isNull()
                                ? "None"
                                : named(names, entry.path("r").asText()));
            }
        }
        List<String> gone = died.stream()
                .filter(names::containsKey)
                .map(label -> named(names, label))
                .toList();
        List<String> ours =
                happenings.stream().flatMap(each -> each.died().stream()).toList();
        if (runtime.equals("swift-5")) {
            assertThat(ours).as("in order").containsExactlyElementsOf(gone);
        } else {
            assertThat(ours).containsExactlyInAnyOrderElementsOf(gone);
        }
        assertThat(happenings.stream().map(Happening::answer).filter(each -> !each.isEmpty()))
                .containsExactlyElementsOf(answers);
    }

    private static boolean asks(Case recorded, int operation) {
        var action = recorded.program().actions().get(operation);
        return action instanceof Weak.Dereference || action instanceof Naming.Read;
    }

    /** The recorded labels of the objects and what they are called in the sample: both make them in the same order. */
    private static Map<String, String> names(Scene scene, Case recorded) {
        List<String> ours = new ArrayList<>();
        scene.drawing().objects().forEach(object -> ours.add(object.name()));
        ours.addAll(created(scene.actions()));
        List<String> theirs = created(recorded.program().actions());
        assertThat(ours).hasSameSizeAs(theirs);
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < ours.size(); i++) {
            names.put(theirs.get(i), ours.get(i));
        }
        return names;
    }

    private static List<String> created(List<org.refscape.action.Action> actions) {
        return actions.stream()
                .filter(Naming.Create.class::isInstance)
                .map(action -> ((Naming.Create) action).object().label())
                .toList();
    }

    private static String named(Map<String, String> names, String label) {
        String name = names.get(label);
        assertThat(name).as(label).isNotNull();
        return name;
    }
}
