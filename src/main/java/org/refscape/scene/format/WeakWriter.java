package org.refscape.scene.format;

import org.jspecify.annotations.Nullable;
import org.refscape.action.Weak;

/** Writes the actions of {@link Weak}. */
final class WeakWriter implements Weak.Cases<Form> {
    private final Dialect dialect;

    WeakWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public Form makeReference(Weak.MakeReference action) {
        return form(op(action.variety()))
                .with("to", action.to())
                .with("kind", kind(action.variety()))
                .with("target", action.target())
                .with("label", action.label())
                .withCallback(action.callback())
                .with("queue", action.queue());
    }

    @Override
    public Form dereference(Weak.Dereference action) {
        return form("deref").with("ref", action.reference()).with("to", action.to());
    }

    @Override
    public Form proxyGet(Weak.ProxyGet action) {
        return form("proxy_get").with("proxy", action.proxy()).with("attr", action.attribute());
    }

    @Override
    public Form proxySet(Weak.ProxySet action) {
        return form("proxy_set")
                .with("proxy", action.proxy())
                .with("attr", action.attribute())
                .with("value", action.value());
    }

    @Override
    public Form equal(Weak.Equal action) {
        return form("eq").with("a", action.a()).with("b", action.b());
    }

    @Override
    public Form hash(Weak.Hash action) {
        return form("hash").with("of", action.of());
    }

    @Override
    public Form clearReference(Weak.ClearReference action) {
        return form("ref_clear").with("ref", action.reference());
    }

    @Override
    public Form enqueueReference(Weak.EnqueueReference action) {
        return form("ref_enqueue").with("ref", action.reference());
    }

    @Override
    public Form makeQueue(Weak.MakeQueue action) {
        return form("queue").with("to", action.to()).with("label", action.label());
    }

    @Override
    public Form drain(Weak.Drain action) {
        return form("drain").with("queue", action.queue());
    }

    private static String op(Weak.Variety variety) {
        return switch (variety) {
            case PROXY -> "proxy";
            case WEAK_METHOD -> "weakmethod";
            case WEAK, SOFT, PHANTOM -> "ref";
        };
    }

    private @Nullable String kind(Weak.Variety variety) {
        return switch (variety) {
            case SOFT -> "soft";
            case PHANTOM -> "phantom";
            case WEAK -> dialect == Dialect.JVM ? "weak" : null;
            case PROXY, WEAK_METHOD -> null;
        };
    }

    private Form form(String op) {
        return new Form(dialect, op);
    }
}
