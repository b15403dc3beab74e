package org.refscape.runtime.cpython;

import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Control;
import org.refscape.action.Definitions;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Weak;
import org.refscape.heap.Value;
import org.refscape.step.Answer;
import org.refscape.step.Recorder;
import org.refscape.step.Step;

/**
 * The interpreter while it does one action. Its parts know each other through it; all that lasts is in the heap.
 */
final class Interpreter {
    private static final String AFTER_EXIT = "the interpreter has exited, and nothing runs any more";

    private final Version version;
    private final Definitions definitions;
    private final Classes classes;
    private final Layout layout;
    private final Memory memory;
    private final Answers answers;
    private final Proxies proxies;
    private final Equality equality;
    private final Dictionaries dictionaries;
    private final Attributes attributes;
    private final Items items;
    private final Subscripts subscripts;
    private final Frames frames;
    private final Places places;
    private final Expressions expressions;
    private final Calls calls;
    private final WeakReferences weakReferences;
    private final WeakMethods weakMethods;
    private final Finalizers finalizers;
    private final WeakContainers weakContainers;
    private final Removals removals;
    private final Generators generators;
    private final Collector collector;
    private final Exit exit;
    private final Action.Cases<Boolean> actions;

    Interpreter(Version version, Definitions definitions, Recorder recorder) {
        this.version = version;
        this.definitions = definitions;
        classes = new Classes(definitions, version);
        layout = new Layout(classes);
        memory = new Memory(recorder, this);
        answers = new Answers(this);
        proxies = new Proxies(this);
        equality = new Equality(this);
        dictionaries = new Dictionaries(this);
        attributes = new Attributes(this);
        items = new Items(this);
        subscripts = new Subscripts(this);
        frames = new Frames(this);
        places = new Places(this);
        expressions = new Expressions(this);
        calls = new Calls(this);
        weakReferences = new WeakReferences(this);
        weakMethods = new WeakMethods(this);
        finalizers = new Finalizers(this);
        weakContainers = new WeakContainers(this);
        removals = new Removals(this);
        generators = new Generators(this);
        collector = new Collector(this);
        exit = new Exit(this);
        actions = new Groups();
    }

    /**
     * Does an action of the program itself: an exception that nobody catches is told, then forgotten, its traceback first, as whoever
     * records a real Python does it.
     */
    void perform(Action action) {
        if (memory.heap().register(Registers.EXITED) != 0) {
            memory.record(new Step.Raised(-1, "", "SystemExit", AFTER_EXIT));
            return;
        }
        try {
            execute(action);
        } catch (PythonError error) {
            Subject about = Subject.of(action, error, memory.heap(), version);
            memory.record(new Step.Raised(about.object(), about.place(), error.type(), error.text()));
            error.dropTraceback();
            error.drop();
        }
        collector.lookUp();
    }

    /** Does an action; its exception passes. */
    void execute(Action action) {
        action.match(actions);
    }

    /** The function of that name; the exception is Python's. */
    Held definedFunction(String name) {
        Body body = definitions.callbacks().get(name);
        if (body == null) {
            throw Errors.name(name);
        }
        return calls.function(body.name(), body);
    }

    /** Tells the result of an operation. */
    void answer(String operation, Value value) {
        answer(operation, answers.of(value));
    }

    void answer(String operation, Answer answer) {
        memory.record(new Step.Returned(operation, answer));
    }

    Version version() {
        return version;
    }

    Classes classes() {
        return classes;
    }

    Layout layout() {
        return layout;
    }

    Memory memory() {
        return memory;
    }

    Answers answers() {
        return answers;
    }

    Proxies proxies() {
        return proxies;
    }

    Equality equality() {
        return equality;
    }

    Dictionaries dictionaries() {
        return dictionaries;
    }

    Attributes attributes() {
        return attributes;
    }

    Items items() {
        return items;
    }

    Subscripts subscripts() {
        return subscripts;
    }

    Frames frames() {
        return frames;
    }

    Places places() {
        return places;
    }

    Expressions expressions() {
        return expressions;
    }

    Calls calls() {
        return calls;
    }

    WeakReferences weakReferences() {
        return weakReferences;
    }

    WeakMethods weakMethods() {
        return weakMethods;
    }

    Finalizers finalizers() {
        return finalizers;
    }

    WeakContainers weakContainers() {
        return weakContainers;
    }

    Removals removals() {
        return removals;
    }

    Generators generators() {
        return generators;
    }

    Collector collector() {
        return collector;
    }

    Exit exit() {
        return exit;
    }

    private final class Groups implements Action.Cases<Boolean> {
        private final NamingActions naming = new NamingActions(Interpreter.this);
        private final ContainerActions container = new ContainerActions(Interpreter.this);
        private final WeakActions weak = new WeakActions(Interpreter.this);
        private final FinalizationActions finalization = new FinalizationActions(Interpreter.this);
        private final MappingActions mapping = new MappingActions(Interpreter.this);
        private final CollectionActions collection = new CollectionActions(Interpreter.this);
        private final ControlActions control = new ControlActions(Interpreter.this);

        @Override
        public Boolean naming(Naming action) {
            return action.match(naming);
        }

        @Override
        public Boolean container(Container action) {
            return action.match(container);
        }

        @Override
        public Boolean weak(Weak action) {
            return action.match(weak);
        }

        @Override
        public Boolean finalization(Finalization action) {
            return action.match(finalization);
        }

        @Override
        public Boolean mapping(Mapping action) {
            return action.match(mapping);
        }

        @Override
        public Boolean collection(Collection action) {
            return action.match(collection);
        }

        @Override
        public Boolean control(Control action) {
            return action.match(control);
        }
    }
}
