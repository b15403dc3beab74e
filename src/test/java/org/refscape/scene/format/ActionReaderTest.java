package org.refscape.scene.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Mapping;

/** Actions in a file: what they mean, and what a person is told about one that cannot be read. */
class ActionReaderTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_collection_with_a_generation_is_that_of_cpython_and_one_without_that_of_the_jvm() {
        assertThat(read("{'op': 'collect', 'gen': 2}")).isEqualTo(new Collection.Collect(2));
        assertThat(read("{'op': 'collect'}")).isEqualTo(new Collection.CollectUntilQuiet(false));
        assertThat(read("{'op': 'gc', 'pressure': true}")).isEqualTo(new Collection.CollectFully(true));
    }

    @Test
    void a_set_with_a_class_is_that_of_javascript() {
        assertThat(read("{'op': 'set', 'to': 's', 'label': 's'}")).isInstanceOf(Container.MakeSet.class);
        assertThat(read("{'op': 'set', 'cls': 'Set', 'to': 's', 'label': 's'}")).isInstanceOf(Mapping.MakeMap.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'op':'exit'}",
                "{'op':'gc_threshold','values':[700,10,10]}",
                "{'op':'call','name':'work','locals':['x'],'body':[{'op':'new','to':'x','cls':'Node','label':'n'}]}",
                "{'op':'finalize','target':'a','label':'f','args':[],'name':'close'}",
                "{'op':'bind','to':'a','value':9223372036854775807}"
            })
    void operations_that_no_recorded_case_has_come_out_as_they_went_in(String text) {
        assertThat(new ActionWriter(Dialect.CPYTHON).write(read(text)).toString())
                .isEqualTo(text.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {'op': 'dell', 'target': 'a'}            | /op     | There is no operation called "dell"
            {'op': 'del'}                            |         | "target" is missing
            {'op': 'del', 'target': 5}               | /target | "target" must be a text in quotes, not 5
            {'op': 'del', 'target': 'a b'}           | /target | 'a b' is no path: see character 2
            {'op': 'del', 'target': 'a', 'frm': 1}   | /frm    | "frm" means nothing here
            {'op': 'bind', 'to': 'a', 'value': 1.5}  | /value  | A value belongs here, not 1.5
            {'op': 'bind', 'to': 'a', 'value': []}   | /value  | A value belongs here, not a list
            {'op': 'collect', 'gen': 'all'}          | /gen    | "gen" must be a whole number, not "all"
            {'op': 'ref', 'target': 'a', 'label': 'r', 'kind': 'hard'} | /kind | "kind" must be weak, soft or phantom, not "hard"
            []                                       |         | An object in { } belongs here, not a list
            {'op': 'list', 'label': 'l', 'items': ['a', 'b!']} | /items/1 | 'b!' is no path: see character 2
            {'op': 'dict', 'label': 'd', 'items': [['k']]}     | /items/0 | An entry of a dict must be a pair, not a list
            """)
    void what_cannot_be_read_is_told_with_its_place(String text, String place, String what) {
        Malformed told = catchThrowableOfType(Malformed.class, () -> read(text));

        assertThat(told.what()).isEqualTo(what);
        assertThat(told.place()).isEqualTo(place == null ? "" : place);
        assertThat(told.tryThis()).isNotEmpty();
    }

    private static Action read(String text) {
        try {
            return ActionReader.read(JSON.readTree(text.replace('\'', '"')), "");
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
