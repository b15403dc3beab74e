package org.refscape.cases.driver;

/** A cleaning action that is registered for a thing. */
final class Registration {
    final String label;
    final Watch target;
    volatile boolean hasRun;

    Registration(String label, Watch target) {
        this.label = label;
        this.target = target;
    }
}
