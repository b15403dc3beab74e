package org.refscape.program.counting;

import java.util.List;
import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.heap.Strength;
import org.refscape.program.source.Comments;
import org.refscape.program.source.ContainerStatements;

/** How one of the two languages writes things. Values are optional objects: there is one, or there is none. */
interface CountingSyntax extends Comments {

    /** The value at a place. */
    String value(Path place);

    /** A new object. */
    String created(Expression.NewObject object);

    /** The value that is none. */
    String nothing();

    /** The statement that stores a value with that strength. */
    String store(Path to, String value, Strength strength);

    /** What is to be said before something is stored with that strength: what the language can only come near. */
    default List<String> remark(Path to, Strength strength) {
        return List.of();
    }

    /** The statements for containers that are objects. */
    ContainerStatements containers(CountingStatements statements);

    /** The statement that empties a place. */
    String empty(Path place);

    /** The statement that shows a value. */
    String show(String value);

    /** The statement that shows a container. */
    String showContainer(String value);

    /** The statement that makes a value and drops it. */
    String drop(String value);
}
