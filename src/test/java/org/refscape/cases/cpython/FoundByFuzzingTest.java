package org.refscape.cases.cpython;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.refscape.action.Action;
import org.refscape.action.Program;
import org.refscape.cases.LogWriter;
import org.refscape.cases.real.Programs;
import org.refscape.heap.Heap;
import org.refscape.runtime.Run;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;

/** What the real Python was seen to do where the imitation once did something else. */
class FoundByFuzzingTest {
    private static final String NODE = "'classes': {'Node': {}, 'MyDict': {'base': 'dict'},"
            + "'Slot': {'slots': ['x', '__weakref__']}, 'Unbinding': {'del': [{'op': 'bind', 'to': 'b', 'value': null}]}}, 'callbacks': {'forget': [{'op': 'bind', 'to': 'c', 'value': null}]}";
    private static final String ERROR_IN_FUNCTION = "{'op': 'call', 'locals': ['u', 'v'], 'body': ["
            + "{'op': 'new', 'to': 'u', 'cls': 'Node', 'label': 'n1'},"
            + "{'op': 'new', 'to': 'v', 'cls': 'Node', 'label': 'n2'},"
            + "{'op': 'bind', 'to': 'g', 'value': 'u.missing'}]}";

    @Test
    void an_attribute_error_keeps_the_object_that_lacks_the_attribute() {
        assertThat(last(Version.V3_13, ERROR_IN_FUNCTION)).contains("[\"dead\",\"n2\"],[\"dead\",\"n1\"]");
    }

    @Test
    void before_3_10_it_did_not() {
        assertThat(last(Version.V3_9, ERROR_IN_FUNCTION)).contains("[\"dead\",\"n1\"],[\"dead\",\"n2\"]");
    }

    @Test
    void a_finalizer_without_arguments_gets_an_empty_tuple() {
        assertThat(last(
                        Version.V3_13,
                        "{'op': 'new', 'to': 'a', 'cls': 'Node', 'label': 'n1'}, {'op': 'finalize', 'target': 'a',"
                                + "'label': 'f', 'args': [], 'body': [{'op': 'read', 'from': 'args[0]'}]},"
                                + "{'op': 'del', 'target': 'a'}"))
                .contains("[\"unraisable\",\"IndexError\",\"tuple index out of range\"]");
    }

    @Test
    void a_temporary_object_dies_before_the_arguments_of_its_finalizer() {
        assertThat(last(
                        Version.V3_13,
                        "{'op': 'finalize', 'target': {'new': 'Node', 'label': 'n1'}, 'label': 'f',"
                                + "'args': [{'new': 'Node', 'label': 'n2'}]}"))
                .contains("[\"fin\",\"f\",[\"n2\"]],[\"dead\",\"n1\"],[\"dead\",\"n2\"]");
    }

    @Test
    void a_proxy_holds_its_referent_while_an_attribute_of_it_is_deleted_or_set() {
        String scene = "{'op': 'new', 'to': 'c', 'cls': 'Node', 'label': 'n1'},"
                + "{'op': 'new', 'to': 'c.next', 'cls': 'Node', 'label': 'n2'},"
                + "{'op': 'ref', 'to': 'r', 'target': 'c.next', 'label': 'r1', 'cb': 'forget'},"
                + "{'op': 'proxy', 'to': 'p', 'target': 'c', 'label': 'p1'},";
        for (String act :
                new String[] {"{'op': 'del', 'target': 'p.next'}", "{'op': 'bind', 'to': 'p.next', 'value': null}"}) {
            assertThat(last(Version.V3_9, scene + act))
                    .contains("[\"cb\",\"forget\",\"r1\"],[\"dead\",\"n2\"],[\"dead\",\"n1\"]");
        }
    }

    @Test
    void a_weak_reference_to_a_weak_set_cannot_be_hashed() {
        assertThat(last(
                        Version.V3_13,
                        "{'op': 'weakset', 'to': 'w', 'label': 'W'}, {'op': 'ref', 'to': 'r', 'target': 'w', 'label': 'r1'},"
                                + "{'op': 'hash', 'of': 'r'}"))
                .contains("[\"TypeError\",\"unhashable type: 'WeakSet'\"]");
    }

    @Test
    void what_is_no_sequence_says_does_not_instead_of_doesnt() {
        assertThat(last(
                        Version.V3_13,
                        "{'op': 'weakset', 'to': 'w', 'label': 'W'}, {'op': 'wdel', 'in': 'w', 'key': {'str': 'p'}}"))
                .contains("'WeakSet' object does not support item deletion");
    }

    @Test
    void a_class_learns_an_attribute_by_a_deletion_that_fails() {
        assertThat(
                        last(
                                Version.V3_13,
                                "{'op': 'new', 'to': 'a', 'cls': 'Node', 'label': 'n1'}, {'op': 'del', 'target': 'a.y'},"
                                        + "{'op': 'new', 'to': 'a.z', 'cls': 'Node', 'label': 'n2'},"
                                        + "{'op': 'new', 'to': 'a.y', 'cls': 'Node', 'label': 'n3'}, {'op': 'del', 'target': 'a'}"))
                .contains("[\"dead\",\"n1\"],[\"dead\",\"n3\"],[\"dead\",\"n2\"]");
    }

    @Test
    void a_dead_proxy_in_a_list_cannot_be_compared() {
        assertThat(last(
                        Version.V3_13,
                        "{'op': 'new', 'to': 'a', 'cls': 'Node', 'label': 'n1'},"
                                + "{'op': 'proxy', 'to': 'p', 'target': 'a', 'label': 'p1'}, {'op': 'del', 'target': 'a'},"
                                + "{'op': 'list', 'to': 'l', 'label': 'L', 'items': ['p']},"
                                + "{'op': 'remove', 'list': 'l', 'value': null}"))
                .contains("[\"ReferenceError\",\"weakly-referenced object no longer exists\"]");
    }

    @Test
    void a_method_is_looked_up_before_its_argument() {
        assertThat(
                        last(
                                Version.V3_13,
                                "{'op': 'new', 'to': 'a', 'cls': 'Node', 'label': 'n1'}, {'op': 'append', 'list': 'a', 'value': 'nobody'}"))
                .contains("'Node' object has no attribute 'append'");
        assertThat(last(
                        Version.V3_13,
                        "{'op': 'weakset', 'to': 'w', 'label': 'W'}, {'op': 'wget', 'in': 'w', 'key': 'nobody'}"))
                .contains("'WeakSet' object has no attribute 'get'");
    }

    @Test
    void an_empty_set_has_nothing_to_pop() {
        assertThat(last(
                        Version.V3_13,
                        "{'op': 'set', 'to': 's', 'label': 'S', 'items': []}, {'op': 'pop', 'list': 's'}"))
                .contains("[\"KeyError\",\"pop from an empty set\"]");
    }

    @Test
    void texts_have_a_length_and_contain_texts() {
        String text = "{'op': 'bind', 'to': 't', 'value': {'str': 'text'}}, ";

        assertThat(last(Version.V3_13, text + "{'op': 'wlen', 'in': 't'}")).contains("\"r\":4");
        assertThat(last(Version.V3_13, text + "{'op': 'wcontains', 'in': 't', 'key': {'str': 'ex'}}"))
                .contains("\"r\":true");
        assertThat(last(Version.V3_13, text + "{'op': 'wcontains', 'in': 't', 'key': 5}"))
                .contains("'in <string>' requires string as left operand, not int");
    }

    @Test
    void what_a_read_stores_may_be_replaced_before_the_result_is_seen() {
        assertThat(last(
                        Version.V3_13,
                        "{'op': 'new', 'to': 'a', 'cls': 'Node', 'label': 'n1'}, {'op': 'new', 'to': 'c', 'cls': 'Node', 'label': 'n2'},"
                                + "{'op': 'ref', 'to': 'r', 'target': 'c', 'label': 'r1', 'cb': 'forget'},"
                                + "{'op': 'read', 'from': 'a', 'to': 'c'}"))
                .contains("[\"cb\",\"forget\",\"r1\"]")
                .contains("\"r\":null");
    }

    @Test
    void weak_dictionaries_are_equal_to_any_mapping_with_the_same_entries() {
        assertThat(last(
                        Version.V3_13,
                        "{'op': 'list', 'to': 'l', 'label': 'L', 'items': []}, {'op': 'weakdict', 'to': 'w', 'kind': 'key', 'label': 'W'},"
                                + "{'op': 'append', 'list': 'l', 'value': 'w'},"
                                + "{'op': 'remove', 'list': 'l', 'value': {'new': 'MyDict', 'label': 'n1'}}"))
                .doesNotContain("ValueError")
                .contains("\"rc\":{\"W\":1}");
    }

    @Test
    void a_weak_set_is_equal_to_another_with_the_same_members() {
        String two =
                "{'op': 'new', 'to': 'a', 'cls': 'Node', 'label': 'n1'}, {'op': 'weakset', 'to': 'w1', 'label': 'W1'},"
                        + "{'op': 'weakset', 'to': 'w2', 'label': 'W2'}, {'op': 'wadd', 'in': 'w1', 'value': 'a'},"
                        + "{'op': 'list', 'to': 'l', 'label': 'L', 'items': ['w1']}, ";

        assertThat(last(Version.V3_13, two + "{'op': 'remove', 'list': 'l', 'value': 'w2'}"))
                .contains("ValueError");
        assertThat(last(
                        Version.V3_13,
                        two + "{'op': 'wadd', 'in': 'w2', 'value': 'a'}, {'op': 'remove', 'list': 'l', 'value': 'w2'}"))
                .doesNotContain("ValueError");
    }

    @Test
    void a_failed_deletion_keeps_an_object_whose_attributes_are_in_a_dictionary() {
        String function = "{'op': 'call', 'locals': ['u', 'v'], 'body': ["
                + "{'op': 'new', 'to': 'u', 'cls': '%s', 'label': 'n1'}, {'op': 'new', 'to': 'v', 'cls': 'Node', 'label': 'n2'},"
                + "{'op': 'del', 'target': 'u.next'}]}";
        String firstMade = "[\"dead\",\"n1\"],[\"dead\",\"n2\"]";

        assertThat(last(Version.V3_13, function.formatted("MyDict"))).contains("[\"dead\",\"n2\"],[\"dead\",\"n1\"]");
        assertThat(last(Version.V3_13, function.formatted("Node"))).contains(firstMade);
        assertThat(last(Version.V3_12, function.formatted("MyDict"))).contains(firstMade);
    }

    @Test
    void a_dictionary_that_changes_its_keys_but_not_its_size_is_noticed_when_there_is_one_too_many() {
        String walk =
                "{'op': 'new', 'to': 'a', 'cls': 'Node', 'label': 'n1'}, {'op': 'weakdict', 'to': 'w', 'kind': 'value', 'label': 'W'},"
                        + "{'op': 'wput', 'in': 'w', 'key': {'str': 'p'}, 'value': 'a'}, {'op': 'iter_start', 'to': 'i', 'in': 'w', 'view': 'keys'},"
                        + "{'op': 'iter_next', 'iter': 'i'}, {'op': 'wdel', 'in': 'w', 'key': {'str': 'p'}},"
                        + "{'op': 'wput', 'in': 'w', 'key': {'str': 'q'}, 'value': 'a'}, ";

        assertThat(last(Version.V3_13, walk + "{'op': 'iter_next', 'iter': 'i'}"))
                .contains("[\"RuntimeError\",\"dictionary keys changed during iteration\"]");
    }

    @Test
    void an_ignored_attribute_error_lets_go_of_its_object_before_its_traceback() {
        String inner =
                "{'op': 'call', 'locals': ['u', 'v'], 'body': [{'op': 'new', 'to': 'u', 'cls': 'Node', 'label': 'n1'},"
                        + "{'op': 'new', 'to': 'v', 'cls': 'Node', 'label': 'n2'}, {'op': 'read', 'from': 'u.missing'}]}";

        assertThat(last(
                        Version.V3_12,
                        "{'op': 'new', 'to': 'a', 'cls': 'Node', 'label': 'n0'},"
                                + "{'op': 'finalize', 'target': 'a', 'label': 'f', 'args': [], 'body': [" + inner
                                + "]},"
                                + "{'op': 'del', 'target': 'a'}"))
                .contains("[\"dead\",\"n1\"],[\"dead\",\"n2\"]");
    }

    @Test
    void a_proxy_that_nobody_keeps_has_had_its_label() {
        String make =
                "{'op': 'proxy', 'target': 'a', 'label': 'w'}, {'op': 'ref', 'to': 'r', 'target': 'a', 'label': 'w', 'cb': 'forget'}";

        assertThat(last(
                        Version.V3_13,
                        "{'op': 'new', 'to': 'a', 'cls': 'Node', 'label': 'n0'}, {'op': 'call', 'locals': [], 'body': ["
                                + make + ", {'op': 'del', 'target': 'a'}]}"))
                .contains("[\"cb\",\"forget\",\"w#2\"]");
    }

    @Test
    void the_list_is_let_go_before_what_was_popped() {
        assertThat(
                        last(
                                Version.V3_13,
                                "{'op': 'list', 'to': 'b', 'label': 'L', 'items': [{'new': 'Unbinding', 'label': 'n1'}]}, {'op': 'pop', 'list': 'b'}"))
                .contains("[\"dead\",\"L\"],[\"dead\",\"n1\"]");
    }

    @Test
    void since_3_11_the_first_argument_leaves_before_the_callback() {
        String reference = "{'op': 'new', 'to': 'b', 'cls': 'Node', 'label': 'n1'},"
                + "{'op': 'ref', 'target': {'new': 'Unbinding', 'label': 'n2'}, 'label': 'r', 'cb': {'method': 'b'}}";

        assertThat(last(Version.V3_13, reference)).contains("[\"dead\",\"n2\"],[\"dead\",\"n1\"]");
    }

    @Test
    void what_could_not_be_stored_dies_before_what_it_was_to_be_stored_in() {
        assertThat(
                        last(
                                Version.V3_13,
                                "{'op': 'list', 'to': 'b', 'label': 'L', 'items': []}, {'op': 'new', 'to': 'b[2]', 'cls': 'Unbinding', 'label': 'n1'}"))
                .contains("[\"dead\",\"n1\"],[\"dead\",\"L\"]");
    }

    /** The record of the last operation. */
    private static String last(Version version, String operations) {
        Program program = Programs.read("{" + NODE + ", 'ops': [" + operations + "]}");
        CPython python = new CPython(version);
        LogWriter log = new CPythonLog();
        Heap heap = python.start(program.definitions());
        JsonNode record = null;
        for (Action action : program.actions()) {
            Run run = python.perform(heap, action, program.definitions());
            record = log.record(program.definitions(), run);
            heap = run.after();
        }
        return String.valueOf(record);
    }
}
