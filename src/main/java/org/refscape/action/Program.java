package org.refscape.action;

import java.util.List;

/** Definitions and the actions that a program does with them. */
public record Program(Definitions definitions, List<Action> actions) {
    public Program {
        actions = List.copyOf(actions);
    }
}
