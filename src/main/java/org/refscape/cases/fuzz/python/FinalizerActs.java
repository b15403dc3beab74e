package org.refscape.cases.fuzz.python;

import java.util.List;
import org.refscape.action.Body;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Path;
import org.refscape.heap.Kind;

/** {@code weakref.finalize}. */
final class FinalizerActs {
    private final Writing writing;
    private final Chance chance;

    FinalizerActs(Writing writing) {
        this.writing = writing;
        chance = writing.chance;
    }

    void offer(Menu menu) {
        menu.group();
        menu.offer(8, this::make);
        menu.offer(2, () -> writing.add(new Finalization.CallFinalizer(finalizer())));
        menu.offer(2, () -> writing.add(new Finalization.PeekFinalizer(finalizer())));
        menu.offer(2, () -> writing.add(new Finalization.DetachFinalizer(finalizer())));
        menu.offer(2, () -> writing.add(new Finalization.SetAtExit(finalizer(), chance.once(3))));
        if (chance.once(5)) {
            menu.offer(1, () -> writing.add(new Finalization.RunAtExit()));
        }
    }

    private void make() {
        String label = writing.label("f");
        List<org.refscape.action.Action> body =
                chance.once(3) ? new BodyWriter(writing.palette, chance).function(List.of("args"), 2) : List.of();
        Path to = chance.once(8) ? null : Path.variable("f" + (1 + chance.below(4)));
        Expression target = chance.once(8) ? writing.value() : writing.at(writing.instance());
        writing.add(new Finalization.MakeFinalizer(to, target, label, writing.values(2), new Body(label, body)));
    }

    private Path finalizer() {
        return writing.kind(Kind.FINALIZER);
    }
}
