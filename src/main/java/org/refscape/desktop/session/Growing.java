package org.refscape.desktop.session;

import java.util.ArrayList;
import java.util.List;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.scene.DrawnObject;
import org.refscape.scene.DrawnReference;
import org.refscape.scene.DrawnTarget;

/** Which place a drawn object of each kind gives to one more reference. */
final class Growing {
    private final DrawnObject holder;
    private final DrawnTarget target;
    private final Strength strength;
    private final String callback;

    Growing(DrawnObject holder, DrawnTarget target, Strength strength, String callback) {
        this.holder = holder;
        this.target = target;
        this.strength = strength;
        this.callback = callback;
    }

    DrawnObject grown() {
        return switch (holder.kind()) {
            case LIST, TUPLE, SET -> holder.and(as(Role.ITEM, ""));
            case WEAK_SET -> holder.and(weak(Role.ITEM, ""));
            case DICT -> holder.and(as(Role.VALUE, free("'" + wish() + "'")));
            case WEAK_VALUE_DICTIONARY -> holder.and(weak(Role.VALUE, free("'" + wish() + "'")));
            case WEAK_KEY_DICTIONARY ->
                holder.and(weak(Role.KEY, ""))
                        .and(new DrawnReference(Role.VALUE, "", DrawnTarget.nothing(), Strength.STRONG, ""));
            case REFERENCE, PROXY, WEAK_METHOD -> holder.withReferences(List.of(referent()));
            case FINALIZER -> hasReferent() ? holder.and(argument()) : withReferent();
            default -> holder.and(as(Role.ATTRIBUTE, free(wish())));
        };
    }

    private DrawnReference as(Role role, String label) {
        return new DrawnReference(role, label, target, strength, callback);
    }

    private DrawnReference weak(Role role, String label) {
        return new DrawnReference(role, label, target, Strength.WEAK, "");
    }

    /** What the reference object points at never is held, whichever tool drew the arrow. */
    private DrawnReference referent() {
        Strength pointing = strength.keepsAlive() ? Strength.WEAK : strength;
        return new DrawnReference(Role.REFERENT, "", target, pointing, callback);
    }

    private boolean hasReferent() {
        return !holder.references().isEmpty() && holder.references().get(0).role() == Role.REFERENT;
    }

    private DrawnObject withReferent() {
        List<DrawnReference> references = new ArrayList<>();
        references.add(referent());
        references.addAll(holder.references());
        return holder.withReferences(references);
    }

    private DrawnReference argument() {
        return new DrawnReference(Role.ITEM, "", target, Strength.STRONG, "");
    }

    private String wish() {
        return target instanceof DrawnTarget.Named named ? named.object() : "value";
    }

    private String free(String wish) {
        List<String> taken =
                holder.references().stream().map(DrawnReference::label).toList();
        String name = wish;
        for (int number = 2; taken.contains(name); number++) {
            name = wish.endsWith("'") ? wish.substring(0, wish.length() - 1) + number + "'" : wish + number;
        }
        return name;
    }
}
