package org.refscape.desktop.app;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.refscape.desktop.session.BodySketch;
import org.refscape.desktop.session.BodySketch.Deed;
import org.refscape.desktop.session.ClassSketch;
import org.refscape.desktop.session.DefinitionActs;
import org.refscape.desktop.session.Session;
import org.refscape.desktop.session.Turn;
import org.refscape.scene.format.Dialect;

/** The editors of a class and of a callback. */
final class DefinitionDialogs {
    private static final List<Deed> AT_THE_END =
            List.of(Deed.TELLS, Deed.DROPS, Deed.SAVES, Deed.COLLECTS, Deed.RAISES);
    private static final List<Deed> IN_A_CALLBACK =
            List.of(Deed.TELLS, Deed.DROPS, Deed.ASKS, Deed.COLLECTS, Deed.RAISES);

    private final Window owner;
    private final DefinitionActs acts;
    private final String destructor;
    private final boolean python;

    DefinitionDialogs(Window owner, Session session) {
        this.owner = owner;
        this.destructor = session.idiom().destructor();
        this.python = Dialect.ofRuntime(session.scene().playedOn()) == Dialect.CPYTHON;
        this.acts = new DefinitionActs(session);
    }

    /** Edits the class of that name; nothing if it was given up. */
    Optional<Turn> editClass(String name) {
        ClassSketch now = ClassSketch.of(acts.classNamed(name));
        TextField title = field("class-name", now.name());
        CheckBox slotted = box("class-slotted", "only these attributes:", now.slotted());
        TextField slots = field("class-slots", now.slots());
        slots.setPromptText("x, y");
        slots.disableProperty().bind(slotted.selectedProperty().not());
        CheckBox weakly = box("class-weakref", "can be weakly referenced  (__weakref__)", now.weaklyReferenceable());
        weakly.disableProperty().bind(slotted.selectedProperty().not());
        slotted.selectedProperty().addListener((property, before, after) -> weakly.setSelected(!after));
        CheckBox equal = box(
                "class-eq",
                python ? "== compares the attribute key  (__eq__, __hash__)" : "compares the attribute key",
                now.comparesByKey());
        DeedChoice end = new DeedChoice(AT_THE_END, now.end(), "there is none");
        DefinitionForm form = new DefinitionForm(owner, "Class", "The class " + name);
        form.row("class", title);
        if (python) {
            form.row("__slots__", slotted);
            form.row("", slots);
            form.row("weak references", weakly);
        }
        form.row("equality", equal);
        if (!destructor.isEmpty()) {
            form.row(destructor, end);
            form.hint(destructor + " runs when an object of this class goes. What it drops or saves is done then.");
        }
        return form.ask(() -> acts.define(
                name,
                new ClassSketch(
                        title.getText().strip(),
                        slotted.isSelected(),
                        slots.getText(),
                        !slotted.isSelected() || weakly.isSelected(),
                        equal.isSelected(),
                        end.chosen())));
    }

    /** Edits which function the reference calls and what that does; nothing if it was given up. */
    Optional<Turn> editCallback(String arrow, String name) {
        BodySketch now = BodySketch.of(acts.function(name));
        ComboBox<String> names = new ComboBox<>();
        names.setId("callback-name");
        names.setEditable(true);
        names.getItems().setAll(acts.functions());
        names.setValue(name);
        names.setMaxWidth(Double.MAX_VALUE);
        DeedChoice does = new DeedChoice(IN_A_CALLBACK, now, "");
        names.valueProperty().addListener((property, before, after) -> does.show(BodySketch.of(acts.function(after))));
        DefinitionForm form = new DefinitionForm(owner, "Callback", "What is called when the object dies");
        form.row("function", names);
        form.row("what it does", does);
        form.hint("It is called after the object has died. It cannot bring it back: the weak reference"
                + " already answers None.");
        return form.ask(() -> acts.callBack(arrow, names.getEditor().getText().strip(), chosen(does)));
    }

    private static BodySketch chosen(DeedChoice does) {
        @Nullable BodySketch chosen = does.chosen();
        return Objects.requireNonNullElseGet(chosen, () -> new BodySketch(Deed.TELLS, ""));
    }

    private static TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.getStyleClass().add("act-code");
        return field;
    }

    private static CheckBox box(String id, String text, boolean selected) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.setMnemonicParsing(false);
        box.setSelected(selected);
        return box;
    }
}
