package org.refscape.step;

import java.util.List;
import org.refscape.heap.Value;

/** The result of an operation. */
public sealed interface Answer {

    <R> R match(Cases<R> cases);

    /** An object or an atom. */
    record Single(Value value) implements Answer {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.single(this);
        }
    }

    /** A bound method of an object. */
    record Method(int object, String name) implements Answer {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.method(this);
        }
    }

    /** Several answers in order, such as a key and its value, or the labels that a queue gave out. */
    record Several(List<Answer> parts) implements Answer {
        public Several {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.several(this);
        }
    }

    /** What a finalizer is for: its object and its arguments. */
    record Finalizer(int object, List<Answer> arguments) implements Answer {
        public Finalizer {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.finalizer(this);
        }
    }

    /** Something else of that type. */
    record Other(String type) implements Answer {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.other(this);
        }
    }

    /** One method for each answer. */
    interface Cases<R> {
        R single(Single answer);

        R method(Method answer);

        R several(Several answer);

        R finalizer(Finalizer answer);

        R other(Other answer);
    }
}
