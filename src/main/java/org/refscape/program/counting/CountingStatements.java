package org.refscape.program.counting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Strength;
import org.refscape.program.source.CollectionStatements;
import org.refscape.program.source.ContainerStatements;
import org.refscape.program.source.ControlStatements;
import org.refscape.program.source.FinalizationStatements;
import org.refscape.program.source.MappingStatements;
import org.refscape.program.source.Statements;
import org.refscape.program.source.WeakStatements;

/** The statements of a language that counts references: creating, binding, deleting and reading, and nothing else. */
final class CountingStatements
        implements Naming.Cases<List<String>>,
                Expression.Cases<String>,
                ContainerStatements,
                WeakStatements,
                FinalizationStatements,
                MappingStatements,
                CollectionStatements,
                ControlStatements {
    private final CountingSyntax syntax;
    private final CountingPlaces places;

    CountingStatements(CountingSyntax syntax, CountingPlaces places) {
        this.syntax = syntax;
        this.places = places;
    }

    Statements all() {
        return new Statements(this, syntax.containers(this), this, this, this, this, this);
    }

    @Override
    public String language() {
        return syntax.language();
    }

    @Override
    public String commentMark() {
        return syntax.commentMark();
    }

    @Override
    public List<String> create(Naming.Create action) {
        return store(action.to(), action.object(), Strength.STRONG);
    }

    @Override
    public List<String> bind(Naming.Bind action) {
        return store(action.to(), action.value(), action.strength());
    }

    @Override
    public List<String> delete(Naming.Delete action) {
        return plain(action.target()) ? List.of(syntax.empty(action.target())) : absentPart(action.target());
    }

    @Override
    public List<String> read(Naming.Read action) {
        return read(action.from(), action.to());
    }

    @Override
    public List<String> makeReference(Weak.MakeReference action) {
        if (action.variety() != Weak.Variety.WEAK) {
            return absent("the reference object " + action.label());
        }
        List<String> lines = new ArrayList<>();
        if (action.callback() != null) {
            lines.addAll(absent("a callback of " + action.label()));
        }
        lines.addAll(store(action.to(), action.target(), Strength.WEAK));
        return lines;
    }

    @Override
    public List<String> dereference(Weak.Dereference action) {
        return read(action.reference(), action.to());
    }

    @Override
    public String at(Expression.At expression) {
        return plain(expression.path()) ? syntax.value(expression.path()) : "";
    }

    @Override
    public String literal(Expression.Literal expression) {
        return expression.atom().isNone() ? syntax.nothing() : "";
    }

    @Override
    public String newObject(Expression.NewObject expression) {
        return syntax.created(expression);
    }

    private List<String> read(Path from, @Nullable Path to) {
        if (!plain(from)) {
            return absentPart(from);
        }
        if (to == null && !places.typeOf(from).equals(places.type())) {
            return List.of(syntax.showContainer(syntax.value(from)));
        }
        return to == null
                ? List.of(syntax.show(syntax.value(from)))
                : store(to, new Expression.At(from), Strength.STRONG);
    }

    private List<String> store(@Nullable Path to, Expression expression, Strength strength) {
        if (to != null && !plain(to)) {
            return absentPart(to);
        }
        String value = expression.match(this);
        if (value.isEmpty()) {
            return absent("a place that holds an object, a plain value or a container, " + to);
        }
        if (to == null) {
            return List.of(syntax.drop(value));
        }
        boolean holdsNothing = value.equals(syntax.nothing());
        Strength wanted = holdsNothing ? places.strengthOf(to) : strength;
        if (!places.accepts(to, wanted)) {
            return absent("a place that holds now strongly and now not, " + to);
        }
        if (!holdsNothing && !places.acceptsType(to, typeOf(expression))) {
            return absent("a place that holds now an object and now a container, " + to);
        }
        return stored(to, value, wanted);
    }

    private List<String> stored(Path to, String value, Strength strength) {
        List<String> lines = new ArrayList<>(syntax.remark(to, strength));
        lines.add(syntax.store(to, value, strength));
        return lines;
    }

    /** The statement that stores a new container; nothing if the place cannot hold one. */
    List<String> storeContainer(@Nullable Path to, String type, String made) {
        if (to == null) {
            return List.of(syntax.drop(made));
        }
        boolean fits = plain(to)
                && !CountingPlaces.isInContainer(to)
                && places.accepts(to, Strength.STRONG)
                && places.acceptsType(to, type);
        return fits
                ? List.of(syntax.store(to, made, Strength.STRONG))
                : absent("a place that holds now an object and now a container, " + to);
    }

    private String typeOf(Expression expression) {
        return expression instanceof Expression.At at ? places.typeOf(at.path()) : places.type();
    }

    boolean plain(Path place) {
        return places.isReachable(place);
    }

    private List<String> absentPart(Path place) {
        return absent("containers that are objects, " + place);
    }
}
