package org.refscape.program.python;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Callback;
import org.refscape.action.Expression;
import org.refscape.action.Weak;
import org.refscape.heap.Kind;
import org.refscape.program.source.WeakStatements;

/** Python's weak references. */
record PythonWeak(PythonWriting writing) implements WeakStatements, PythonWords.Commented {
    @Override
    public List<String> makeReference(Weak.MakeReference action) {
        return switch (action.variety()) {
            case WEAK -> reference(action, "weakref.ref(", "", Kind.REFERENCE);
            case PROXY -> reference(action, "weakref.proxy(", "", Kind.PROXY);
            case WEAK_METHOD -> {
                writing.needs.add(Need.ON_CALL);
                yield reference(action, "weakref.WeakMethod(", ".on_call", Kind.WEAK_METHOD);
            }
            case SOFT -> absent("a soft reference, " + action.label());
            case PHANTOM -> absent("a phantom reference, " + action.label());
        };
    }

    @Override
    public List<String> dereference(Weak.Dereference action) {
        String source = writing.path(action.reference()) + "()";
        Sort sort = writing.sortAt(action.reference());
        writing.demand(sort.is(Kind.REFERENCE) || sort.is(Kind.WEAK_METHOD));
        return action.to() == null ? writing.result(source) : writing.store(action.to(), source, Sort.UNKNOWN);
    }

    @Override
    public List<String> proxyGet(Weak.ProxyGet action) {
        writing.demand(false);
        return writing.result(
                writing.path(action.proxy()) + "." + writing.names.attributes().of(action.attribute()));
    }

    @Override
    public List<String> proxySet(Weak.ProxySet action) {
        writing.demand(false);
        return writing.store(
                action.proxy().then(new org.refscape.action.Path.Accessor.Attribute(action.attribute())),
                action.value());
    }

    @Override
    public List<String> equal(Weak.Equal action) {
        return writing.result(writing.path(action.a()) + " == " + writing.path(action.b()));
    }

    @Override
    public List<String> hash(Weak.Hash action) {
        writing.demand(false);
        String source = "hash(" + writing.path(action.of()) + ")";
        // A hash depends on the address, so showing it would make each run of the program different.
        return writing.runs ? List.of(source) : writing.result(source);
    }

    private List<String> reference(Weak.MakeReference action, String maker, String method, Kind kind) {
        writing.needs.add(Need.WEAKREF);
        String target = writing.value(action.target());
        writing.demand(canBeReferenced(action.target(), kind));
        String source = maker + target + method + callback(action.callback()) + ")";
        return writing.store(action.to(), source, Sort.of(kind));
    }

    private boolean canBeReferenced(Expression target, Kind kind) {
        Sort sort = writing.sortOf(target);
        return sort.canBeWeaklyReferenced() && (kind != Kind.WEAK_METHOD || sort.is(Kind.INSTANCE));
    }

    private String callback(@Nullable Callback callback) {
        return callback == null
                ? ""
                : ", "
                        + callback.match(new Callback.Cases<String>() {
                            @Override
                            public String function(Callback.Function function) {
                                writing.demand(writing.names.isCallback(function.name()));
                                return writing.names.callback(function.name());
                            }

                            @Override
                            public String method(Callback.Method method) {
                                writing.needs.add(Need.ON_DEAD);
                                writing.demand(writing.sortAt(method.object()).is(Kind.INSTANCE));
                                return writing.path(method.object()) + ".on_dead";
                            }
                        });
    }
}
