package org.refscape.scene.translation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Callback;
import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;

/** Small things that several languages' words are made of. */
final class Making {
    private Making() {}

    /** The same reference as one of another variety, which tells nobody. */
    static Weak.MakeReference reference(Weak.MakeReference like, Weak.Variety variety) {
        return new Weak.MakeReference(like.to(), variety, like.target(), null, null, like.label());
    }

    /** A weak reference object in place of a place that refers weakly by itself. */
    static Weak.MakeReference reference(Path to, Expression target, String label) {
        return new Weak.MakeReference(to, Weak.Variety.WEAK, target, null, null, label);
    }

    /** The name of what is called. */
    static String name(Callback callback) {
        return callback.match(new Callback.Cases<>() {
            @Override
            public String function(Callback.Function function) {
                return function.name();
            }

            @Override
            public String method(Callback.Method method) {
                return method.object() + ".on_dead";
            }
        });
    }

    /** What the callback keeps alive: the object whose method it is. */
    static List<Expression> held(Callback callback) {
        return callback.match(new Callback.Cases<>() {
            @Override
            public List<Expression> function(Callback.Function function) {
                return List.of();
            }

            @Override
            public List<Expression> method(Callback.Method method) {
                return List.of(new Expression.At(method.object()));
            }
        });
    }

    /** The object that those arguments hold first, or that text. */
    static Expression firstObject(List<Expression> arguments, String otherwise) {
        return arguments.stream()
                .filter(each -> each instanceof Expression.At)
                .findFirst()
                .orElse(new Expression.Literal(Atom.of(otherwise)));
    }

    /** The key as it stands in square brackets, or null if it is an object or cannot be written there. */
    static Path.@Nullable Accessor key(Expression key) {
        if (!(key instanceof Expression.Literal literal)) {
            return null;
        }
        String text = Situation.text(literal.atom());
        boolean plain = !text.contains("'") && !text.contains("\\");
        return plain ? new Path.Accessor.Key(text) : null;
    }

    /** Both lists. */
    static Action[] all(List<? extends Action> first, Action... then) {
        Action[] together = new Action[first.size() + then.length];
        for (int i = 0; i < first.size(); i++) {
            together[i] = first.get(i);
        }
        System.arraycopy(then, 0, together, first.size(), then.length);
        return together;
    }
}
