package org.refscape.cases.driver;

/**
 * What a Cleaner runs.
 *
 * @param held what the action refers to, and so keeps alive while it is registered
 */
// An array in a record is compared by identity, which is as well: nobody compares actions.
@SuppressWarnings("ArrayRecordComponent")
record CleaningAction(World world, Registration registration, Object[] held) implements Runnable {
    @Override
    public void run() {
        world.cleaned.add(registration.label);
        registration.hasRun = true;
    }
}
