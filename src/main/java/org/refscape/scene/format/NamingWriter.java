package org.refscape.scene.format;

import java.util.Locale;
import org.refscape.action.Naming;
import org.refscape.heap.Strength;

/** Writes the actions of {@link Naming}. */
final class NamingWriter implements Naming.Cases<Form> {
    private final Dialect dialect;

    NamingWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public Form create(Naming.Create action) {
        return form("new")
                .with("to", action.to())
                .with("cls", action.object().type())
                .with("label", action.object().label())
                .with("key", action.object().key());
    }

    @Override
    public Form bind(Naming.Bind action) {
        return form("bind")
                .with("to", action.to())
                .with("value", action.value())
                .with(
                        "kind",
                        action.strength() == Strength.STRONG
                                ? null
                                : action.strength().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Form delete(Naming.Delete action) {
        return form("del").with("target", action.target());
    }

    @Override
    public Form read(Naming.Read action) {
        return form("read").with("from", action.from()).with("to", action.to());
    }

    private Form form(String op) {
        return new Form(dialect, op);
    }
}
