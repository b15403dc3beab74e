package org.refscape.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.refscape.desktop.idiom.Arrow;
import org.refscape.desktop.idiom.Creation;
import org.refscape.desktop.idiom.Offered;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.picture.Port;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.counting.Counting;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.runtime.javascript.JavaScript;
import org.refscape.runtime.jvm.Jvm;
import org.refscape.scene.Scene;
import org.refscape.scene.Spot;

/** Whatever the window offers in a language can be drawn and done on the runtime of that language. */
final class IdiomsTest {
    private static final Spot HERE = new Spot(0, 0);
    private static final List<String> RUNTIMES = List.of("cpython-3.13", "jvm-17", "javascript", "swift-5");

    private static ImitatedRuntime runtime(String key) {
        return switch (key) {
            case "jvm-17" -> new Jvm();
            case "javascript" -> new JavaScript();
            case "swift-5" -> new Counting();
            default -> new CPython(Version.V3_13);
        };
    }

    /** {@code x → a}, drawn from the start in the language of that runtime. */
    private static Session sketch(String key) {
        Session blank = Session.open(IdiomsTest::runtime, Scene.EMPTY, null).on(key);
        Session object = new SketchActs(blank).createObject(Kind.INSTANCE, HERE).session();
        Session both = new SketchActs(object).createVariable(HERE).session();
        return new SketchActs(both)
                .connect(Port.whole("v:x"), "o:a", Strength.STRONG, "")
                .session();
    }

    private static Session running(Session session) {
        return session.in(Mode.RUN);
    }

    @TestFactory
    Stream<DynamicTest> every_sort_of_reference_can_be_drawn_and_then_exists() {
        return RUNTIMES.stream().flatMap(key -> sketch(key).idiom().arrows().stream()
                .map(arrow -> DynamicTest.dynamicTest(key + ": " + arrow.name(), () -> exists(key, arrow))));
    }

    private static void exists(String key, Arrow arrow) {
        Session two = new SketchActs(sketch(key)).createVariable(HERE).session();
        String second = two.selection().iterator().next();
        Session drawn = new SketchActs(two)
                .connect(Port.whole(second), "o:a", arrow.strength(), arrow.callback() ? "on_gone" : "")
                .session();
        assertThat(refusals(drawn)).isEmpty();
        assertThat(drawn.timeline()
                        .end()
                        .present()
                        .flatMap(each -> each.references().stream())
                        .map(each -> each.strength()))
                .contains(arrow.strength());
    }

    @TestFactory
    Stream<DynamicTest> everything_in_the_menu_of_containers_can_be_drawn_and_then_exists() {
        return RUNTIMES.stream().flatMap(key -> sketch(key).idiom().creations().stream()
                .map(each -> DynamicTest.dynamicTest(key + ": " + each.text(), () -> exists(key, each))));
    }

    private static void exists(String key, Creation creation) {
        Session made = new SketchActs(sketch(key))
                .createObject(creation.kind(), creation.type(), HERE)
                .session();
        String id = made.selection().iterator().next();
        Session variable = new SketchActs(made).createVariable(HERE).session();
        String holder = variable.selection().iterator().next();
        Session held = new SketchActs(variable)
                .connect(Port.whole(holder), id, Strength.STRONG, "")
                .session();
        Session filled = new SketchActs(held)
                .connect(Port.whole(id), "o:a", Strength.STRONG, "")
                .session();
        assertThat(refusals(filled)).isEmpty();
        HeapObject object = Objects.requireNonNull(filled.timeline().end().labelled(id.substring(2)));
        assertThat(object.kind()).isEqualTo(creation.kind());
        if (creation.type().equals("finalize")) {
            return; // what it watches is in the registry of the module
        }
        assertThat(object.references()).isNotEmpty();
    }

    private static List<String> refusals(Session session) {
        List<String> refused = new ArrayList<>(Typed.refused(session));
        session.stage().notes().forEach(note -> refused.add(note.sentence()));
        return refused;
    }

    @TestFactory
    Stream<DynamicTest> every_act_that_a_language_lists_is_one_that_its_runtime_has() {
        return RUNTIMES.stream()
                .map(key -> DynamicTest.dynamicTest(key, () -> {
                    Session session = running(sketch(key));
                    ProgramActs acts = new ProgramActs(session);
                    List<Offered> listed = new ArrayList<>(session.idiom().anywhere(acts));
                    listed.addAll(session.idiom().ofCollector());
                    HeapObject object = Objects.requireNonNull(session.moment().labelled("a"));
                    listed.addAll(session.idiom()
                            .with(object, acts.pathOf(object.id()).orElseThrow(), acts));
                    assertThat(listed)
                            .allSatisfy(each -> assertThat(runtime(key).refusal(each.action()))
                                    .as(each.text())
                                    .isEmpty());
                }));
    }

    @Test
    void a_java_program_makes_a_queue_watches_an_object_with_it_drops_it_and_polls() {
        Session session = running(sketch("jvm-17"));
        session = act(session, "queue = new ReferenceQueue<>()");
        session = actOn(session, "a", "xPhantom = new PhantomReference<>(x, queue)");
        session = new RunActs(session).deleteName("x").session();
        session = collect(end(session));
        assertThat(session.moment().labelled("a")).isNull();
        session = actOn(session, "queue", "queue.poll() until null");
        assertThat(said(session)).anyMatch(each -> each.contains("xPhantom"));
    }

    @Test
    void a_soft_reference_holds_until_memory_is_short() {
        Session session = actOn(running(sketch("jvm-17")), "a", "xSoft = new SoftReference<>(x)");
        session = end(new RunActs(session).deleteName("x").session());
        assertThat(collect(session).moment().labelled("a")).isNotNull();
        assertThat(act(session, "a full collection while memory is short")
                        .moment()
                        .labelled("a"))
                .isNull();
    }

    @Test
    void a_registry_calls_back_when_the_job_after_the_collection_ends() {
        Session session = act(running(sketch("javascript")), "registry = new FinalizationRegistry(…)");
        session = actOn(session, "a", "registry.register(x, 'x', x)");
        session = end(new RunActs(session).deleteName("x").session());
        session = act(session, "the job ends");
        session = collect(session);
        session = act(session, "the job ends");
        assertThat(said(session)).anyMatch(each -> each.contains("callback of registry"));
    }

    @Test
    void an_unowned_variable_of_swift_stops_the_program_when_it_is_read_too_late() {
        Session session = actOn(running(sketch("swift-5")), "a", "unowned var xUnowned = x");
        session = end(new RunActs(session).deleteName("x").session());
        HeapObject globals = session.moment().object(0);
        int index = globals.indexOf(Role.VARIABLE, "xUnowned");
        session = end(new RunActs(session).call(0, index).session());
        assertThat(Typed.refused(session)).isNotEmpty();
    }

    private static Session end(Session session) {
        return session.at(session.timeline().beats());
    }

    private static Session act(Session session, String text) {
        ProgramActs acts = new ProgramActs(session);
        return perform(
                session,
                Stream.concat(acts.anywhere().stream(), acts.ofCollector().stream())
                        .toList(),
                text);
    }

    private static Session collect(Session session) {
        return end(new RunActs(session).collect(2).session());
    }

    private static Session actOn(Session session, String label, String text) {
        HeapObject object = Objects.requireNonNull(session.moment().labelled(label));
        return perform(session, new ProgramActs(session).withObject(object.id()), text);
    }

    private static Session perform(Session session, List<Offered> offered, String text) {
        Offered chosen = offered.stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among "
                        + offered.stream().map(Offered::text).toList()));
        return end(new RunActs(session).perform(chosen.action()).session());
    }

    private static List<String> said(Session session) {
        return session.timeline().runs().stream()
                .flatMap(run -> run.steps().stream())
                .map(Object::toString)
                .toList();
    }
}
