package org.refscape.cases.fuzz;

import java.util.List;
import java.util.function.Consumer;
import org.refscape.action.Action;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Control;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Program;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.runtime.javascript.JavaScript;
import org.refscape.step.Step;

/**
 * Random programs for JavaScript. They end the turn before anything that may take a registry with callbacks due, because V8 then
 * gives up all later callbacks of the engine, which is a mistake of V8's.
 */
public final class JavaScriptScenarios implements ScenarioGenerator {
    private static final List<Consumer<Writing>> COMMON = List.of(
            Writing::create,
            Writing::create,
            Writing::create,
            Writing::create,
            Writing::create,
            Writing::bind,
            Writing::bind,
            Writing::delete,
            Writing::delete,
            Writing::makeWeakRef,
            Writing::makeWeakRef,
            Writing::register,
            Writing::register,
            Writing::put,
            Writing::collect,
            Writing::endTurn);
    private static final List<Consumer<Writing>> RARE = List.of(
            Writing::dereference,
            Writing::dereference,
            Writing::makeContainer,
            Writing::makeContainer,
            Writing::bindAnything,
            Writing::read,
            Writing::makeList,
            Writing::useList,
            Writing::useList,
            Writing::makeRegistry,
            Writing::use,
            Writing::addOrDiscard,
            Writing::addOrDiscard,
            Writing::unregister,
            Writing::mistake);

    @Override
    public Program program(long seed, int length) {
        Writing writing = new Writing(new RandomProgram(new JavaScript(), seed));
        writing.program.define(ClassDefinition.plain("Node"));
        for (int tries = 0; tries < 10 * length && writing.program.size() < length; tries++) {
            writing.program.oneOf(writing.program.once(3) ? RARE : COMMON).accept(writing);
        }
        writing.endTurn();
        writing.collect();
        writing.endTurn();
        writing.program.add(new Control.LogState());
        return writing.program.finished();
    }

    /** The actions that a program is written of. */
    private static final class Writing {
        private static final List<Mapping.Variety> CONTAINERS = List.of(
                Mapping.Variety.JS_WEAK_MAP,
                Mapping.Variety.JS_WEAK_MAP,
                Mapping.Variety.JS_MAP,
                Mapping.Variety.JS_WEAK_SET,
                Mapping.Variety.JS_SET);

        final RandomProgram program;

        Writing(RandomProgram program) {
            this.program = program;
        }

        void create() {
            program.create("Node", "N");
        }

        void bind() {
            program.bind();
        }

        void delete() {
            program.delete(object -> true);
        }

        void makeWeakRef() {
            program.add(new Weak.MakeReference(
                    program.place(), Weak.Variety.WEAK, target(), null, null, program.label("W")));
        }

        private Expression target() {
            return program.once(6) ? new Expression.At(program.filled(each -> true)) : program.object();
        }

        void dereference() {
            Path reference = program.filled(each -> each.kind() == Kind.REFERENCE);
            program.add(new Weak.Dereference(reference, program.once(3) ? program.place() : null));
        }

        void makeContainer() {
            program.add(new Mapping.MakeMap(program.place(), program.oneOf(CONTAINERS), program.label("M")));
        }

        /** A new object, nothing, a number, or what a variable holds to which perhaps nothing has been assigned. */
        void bindAnything() {
            Expression value =
                    switch (program.below(4)) {
                        case 0 -> new Expression.NewObject("Node", program.label("N"), null);
                        case 1 -> new Expression.Literal(Atom.NONE);
                        case 2 -> new Expression.Literal(Atom.of(5));
                        default -> new Expression.At(program.place());
                    };
            attempt(new Naming.Bind(program.place(), value, Strength.STRONG));
        }

        void read() {
            attempt(new Naming.Read(program.place(), program.once(2) ? program.place() : null));
        }

        /** What JavaScript throws here is a part of the comparison. */
        private void attempt(Action action) {
            program.add(action, raised -> true);
        }

        void makeList() {
            List<Expression> items = program.once(2) ? List.of() : List.of(program.object(), program.object());
            program.add(new Container.MakeList(program.place(), program.label("A"), items));
        }

        void useList() {
            Path list = program.filled(each -> each.kind() == Kind.LIST || program.once(12));
            Path item = list.then(new Path.Accessor.Index(program.below(3)));
            attempt(
                    switch (program.below(7)) {
                        case 0 -> new Container.Pop(list, null);
                        case 1 -> new Container.Remove(list, program.object());
                        case 2 -> new Naming.Delete(item);
                        case 3 -> new Container.Insert(list, program.below(3), program.object());
                        default -> new Container.Append(list, program.object());
                    });
        }

        void makeRegistry() {
            program.add(new Finalization.MakeRegistry(program.place(), program.label("R")));
        }

        void register() {
            Path registry = program.filled(each -> each.kind() == Kind.SERVICE);
            Expression held = program.once(3) ? target() : new Expression.Literal(Atom.of(program.label("h")));
            Path token = program.once(2) ? null : program.filled(each -> each.kind() == Kind.INSTANCE);
            program.add(new Finalization.Register(registry, target(), held, token), JavaScriptScenarios::isTypeError);
        }

        void unregister() {
            Path registry = program.filled(each -> each.kind() == Kind.SERVICE);
            program.add(new Finalization.Unregister(registry, program.filled(each -> each.kind() == Kind.INSTANCE)));
        }

        void put() {
            program.add(new Mapping.Put(program.filled(Writing::isMap), program.object(), target()));
        }

        void use() {
            Path map = program.filled(Writing::isMap);
            switch (program.below(4)) {
                case 0 -> program.add(new Mapping.Length(program.filled(each -> isMap(each) || isSet(each))));
                case 1 ->
                    program.add(
                            new Mapping.Contains(program.filled(each -> isMap(each) || isSet(each)), program.object()));
                case 2 -> program.add(new Mapping.RemoveKey(map, program.object(), null));
                default ->
                    program.add(new Mapping.Get(map, program.object(), program.once(2) ? program.place() : null));
            }
        }

        void addOrDiscard() {
            Path set = program.filled(Writing::isSet);
            program.add(
                    program.once(4)
                            ? new Mapping.DiscardMember(set, program.object())
                            : new Mapping.AddMember(set, target()));
        }

        /** Plain values where only objects can be held weakly. */
        void mistake() {
            Expression five = new Expression.Literal(Atom.of(5));
            switch (program.below(4)) {
                case 0 ->
                    program.add(
                            new Mapping.Put(program.filled(Writing::isMap), five, program.object()),
                            JavaScriptScenarios::isTypeError);
                case 1 ->
                    program.add(
                            new Mapping.AddMember(program.filled(Writing::isSet), five),
                            JavaScriptScenarios::isTypeError);
                case 2 ->
                    program.add(
                            new Weak.MakeReference(
                                    program.place(), Weak.Variety.WEAK, five, null, null, program.label("W")),
                            JavaScriptScenarios::isTypeError);
                default -> program.add(new Mapping.Put(program.filled(Writing::isMap), program.object(), five));
            }
        }

        /** A collection may leave callbacks due, and the turn ends before the next one. */
        void collect() {
            program.add(new Collection.CollectFully(false));
            if (callbacksAreDue()) {
                endTurn();
            }
        }

        void endTurn() {
            program.add(new Collection.EndTurn());
        }

        private boolean callbacksAreDue() {
            return program.heap()
                    .present()
                    .anyMatch(each -> each.kind() == Kind.FINALIZER && each.indexOf(Role.REFERENT, "") < 0);
        }

        private static boolean isMap(HeapObject object) {
            return object.kind() == Kind.DICT || object.kind() == Kind.WEAK_KEY_DICTIONARY;
        }

        private static boolean isSet(HeapObject object) {
            return object.kind() == Kind.SET || object.kind() == Kind.WEAK_SET;
        }
    }

    private static boolean isTypeError(Step.Raised raised) {
        return raised.type().equals("TypeError") && !raised.message().endsWith("undefined");
    }
}
