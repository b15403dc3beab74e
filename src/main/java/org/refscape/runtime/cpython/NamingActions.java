package org.refscape.runtime.cpython;

import org.refscape.action.Naming;

/** Does the actions of {@link Naming}. */
final class NamingActions implements Naming.Cases<Boolean> {
    private final Interpreter python;

    NamingActions(Interpreter python) {
        this.python = python;
    }

    @Override
    public Boolean create(Naming.Create action) {
        python.places().store(action.to(), python.expressions().evaluate(action.object()));
        return true;
    }

    @Override
    public Boolean bind(Naming.Bind action) {
        python.places().store(action.to(), python.expressions().evaluate(action.value()));
        return true;
    }

    @Override
    public Boolean delete(Naming.Delete action) {
        python.places().delete(action.target());
        return true;
    }

    @Override
    public Boolean read(Naming.Read action) {
        python.places().storeAndAnswer(action.to(), python.places().read(action.from()), "read");
        return true;
    }
}
