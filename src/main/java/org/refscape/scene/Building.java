package org.refscape.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Container;
import org.refscape.action.Definitions;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.heap.Kind;
import org.refscape.heap.Role;
import org.refscape.scene.format.Dialect;

/** The making of one drawing: which objects exist already and by which path, and which references are in place. */
final class Building {
    /** Longer paths cannot be read any more; a variable of its own is used instead. */
    private static final int LONGEST_PATH = 3;

    private final Drawing drawing;
    private final Definitions definitions;
    private final Dialect dialect;
    private final Making making;
    private final Map<String, DrawnObject> objects = new HashMap<>();
    private final Map<String, List<Holding>> holdings = new HashMap<>();
    private final Map<String, Path> paths = new HashMap<>();
    /** For each object and for the variables (no name): the positions of the references that are in place. */
    private final Map<String, Set<Integer>> inPlace = new HashMap<>();

    private final List<BuildingAction> actions = new ArrayList<>();
    private String item = "";
    private final List<Temporary> temporaries = new ArrayList<>();
    private final FreeNames variableNames;
    private final FreeNames labels;

    /** A place that holds an object strongly: a reference of that holder, or a variable if the holder has no name. */
    private record Holding(String holder, int index) {}

    /** A variable that is only there while the drawing is built, and for what. */
    private record Temporary(Path path, String item) {}

    Building(Drawing drawing, Definitions definitions, Dialect dialect) {
        this.drawing = drawing;
        this.definitions = definitions;
        this.dialect = dialect;
        this.making = new Making(this);
        drawing.objects().forEach(object -> objects.put(object.name(), object));
        variableNames = new FreeNames(
                drawing.variables().stream().map(DrawnReference::label).toList());
        labels = new FreeNames(drawing.objects().stream().map(DrawnObject::name).toList());
        collectHoldings("", drawing.variables());
        drawing.objects().forEach(object -> collectHoldings(object.name(), object.references()));
    }

    private void collectHoldings(String holder, List<DrawnReference> references) {
        for (int i = 0; i < references.size(); i++) {
            DrawnReference reference = references.get(i);
            if (reference.strength().keepsAlive() && reference.target() instanceof DrawnTarget.Named named) {
                holdings.computeIfAbsent(named.object(), name -> new ArrayList<>())
                        .add(new Holding(holder, i));
            }
        }
    }

    List<BuildingAction> build(List<DrawnObject> order) {
        order.forEach(this::make);
        for (int i = 0; i < drawing.variables().size(); i++) {
            if (!isInPlace("", i)) {
                DrawnReference variable = drawing.variables().get(i);
                item = ItemId.variableReference(variable.label());
                making.assign(Path.variable(variable.label()), variable, variable.label());
                setInPlace("", i);
            }
        }
        for (DrawnObject object : drawing.objects()) {
            fill(object, object.references().size());
        }
        for (Temporary each : temporaries) {
            item = each.item();
            add(new Naming.Delete(each.path()));
        }
        return List.copyOf(actions);
    }

    Dialect dialect() {
        return dialect;
    }

    Definitions definitions() {
        return definitions;
    }

    void add(Action action) {
        actions.add(new BuildingAction(action, item));
    }

    /** A label that nothing has yet: that one, or with a number. */
    String freeLabel(String wish) {
        return labels.take(wish);
    }

    /** A variable that is deleted when the drawing stands. */
    Path temporary(String wish) {
        String name = variableNames.take(FreeNames.identifier(wish));
        Path path = Path.variable(name);
        temporaries.add(new Temporary(path, item));
        return path;
    }

    boolean exists(DrawnTarget target) {
        return !(target instanceof DrawnTarget.Named named) || paths.containsKey(named.object());
    }

    Path pathOf(String object) {
        Path path = paths.get(object);
        if (path == null) {
            throw new IllegalStateException(object + " is not made yet");
        }
        return path;
    }

    boolean isInPlace(String holder, int index) {
        return inPlace.getOrDefault(holder, Set.of()).contains(index);
    }

    void setInPlace(String holder, int index) {
        inPlace.computeIfAbsent(holder, name -> new HashSet<>()).add(index);
    }

    private void make(DrawnObject object) {
        item = ItemId.object(object.name());
        for (Holding holding : holdings.getOrDefault(object.name(), List.of())) {
            Path place = placeToMake(object, holding);
            if (place != null) {
                setInPlace(holding.holder(), holding.index());
                paths.put(object.name(), place);
                return;
            }
        }
        Path place = temporary(object.name());
        making.make(object, place);
        paths.put(object.name(), place);
    }

    /** Makes the object where it is held, if that place can take it now. */
    private @Nullable Path placeToMake(DrawnObject object, Holding holding) {
        if (holding.holder().isEmpty()) {
            Path variable =
                    Path.variable(drawing.variables().get(holding.index()).label());
            making.make(object, variable);
            return variable;
        }
        DrawnObject holder = objects.get(holding.holder());
        Path path = paths.get(holding.holder());
        if (holder == null || path == null || path.accessors().size() >= LONGEST_PATH) {
            return null;
        }
        Path.Accessor accessor = accessor(holder, holding.index());
        boolean appended = accessor instanceof Path.Accessor.Index;
        if (accessor == null || (appended && object.kind() != Kind.INSTANCE) || !fill(holder, holding.index())) {
            return null;
        }
        Path place = path.then(accessor);
        if (appended) {
            add(new Container.Append(path, newObject(object)));
        } else {
            making.make(object, place);
        }
        return place;
    }

    /** How a program names that reference of the holder, if it can be assigned or appended. */
    private static Path.@Nullable Accessor accessor(DrawnObject holder, int index) {
        DrawnReference reference = holder.references().get(index);
        return switch (reference.role()) {
            case ATTRIBUTE -> new Path.Accessor.Attribute(reference.label());
            case VALUE -> holder.kind() == Kind.DICT ? new Path.Accessor.Key(Making.keyText(reference.label())) : null;
            case ITEM -> holder.kind() == Kind.LIST ? new Path.Accessor.Index(index) : null;
            default -> null;
        };
    }

    /** Puts the first references of an object in place, as far as their targets exist; true if all of them are. */
    private boolean fill(DrawnObject object, int count) {
        for (int i = 0; i < count; i++) {
            String outer = item;
            item = ItemId.reference(object.name(), i);
            boolean placed = isInPlace(object.name(), i) || making.place(object, i);
            item = outer;
            if (!placed) {
                return false;
            }
        }
        return true;
    }

    /** The expression that makes an instance. Its key is what the attribute {@code key} says, if the class compares by key. */
    Expression.NewObject newObject(DrawnObject object) {
        ClassDefinition definition = definitions.classNamed(object.type());
        Integer key = definition != null && definition.comparesByKey() ? key(object) : null;
        return new Expression.NewObject(object.type(), object.name(), key);
    }

    private @Nullable Integer key(DrawnObject object) {
        for (int i = 0; i < object.references().size(); i++) {
            DrawnReference reference = object.references().get(i);
            if (reference.role() == Role.ATTRIBUTE
                    && reference.label().equals("key")
                    && reference.target() instanceof DrawnTarget.Plain plain
                    && Making.isSmallNumber(plain.atom())) {
                setInPlace(object.name(), i);
                return (int) plain.atom().number();
            }
        }
        return null;
    }
}
