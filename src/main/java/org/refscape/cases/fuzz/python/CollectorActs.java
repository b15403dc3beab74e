package org.refscape.cases.fuzz.python;

import org.refscape.action.Collection;

/** The collector and its switches. */
final class CollectorActs {
    private final Writing writing;
    private final Chance chance;
    private boolean reporting;

    CollectorActs(Writing writing) {
        this.writing = writing;
        chance = writing.chance;
    }

    void offer(Menu menu) {
        menu.put(4, () -> writing.add(new Collection.Collect(2)));
        menu.group();
        menu.offer(6, () -> writing.add(new Collection.Collect(chance.either(0, 0, 1))));
        menu.group();
        menu.offer(1, () -> writing.add(new Collection.EnableCollector(chance.once(2))));
        menu.offer(1, this::report);
        if (chance.once(4)) {
            menu.offer(2, () -> writing.add(new Collection.SaveAllGarbage(chance.once(2))));
            menu.offer(2, () -> writing.add(new Collection.ClearGarbageList()));
        }
    }

    private void report() {
        reporting = !reporting;
        writing.insist(new Collection.ReportCollections(reporting));
    }
}
