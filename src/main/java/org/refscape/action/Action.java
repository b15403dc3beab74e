package org.refscape.action;

/**
 * One act of a program. A closed family in groups; each group is closed too and has a {@code match} of its own.
 */
public sealed interface Action permits Naming, Container, Weak, Finalization, Mapping, Collection, Control {

    <R> R match(Cases<R> cases);

    /** One method for each group. */
    interface Cases<R> {
        R naming(Naming action);

        R container(Container action);

        R weak(Weak action);

        R finalization(Finalization action);

        R mapping(Mapping action);

        R collection(Collection action);

        R control(Control action);
    }
}
