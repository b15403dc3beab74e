package org.refscape.toy;

import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.runtime.program.TracedMachine;
import org.refscape.step.Recorder;

/** One run of a program of the toy. Variables, paths, lists and dictionaries come with {@link TracedMachine}. */
final class ToyMachine extends TracedMachine {

    ToyMachine(Recorder recorder, Definitions definitions) {
        super(recorder, definitions, new ToyComplaints());
    }

    @Override
    public void perform(Action action) {
        action.match(ToyActions.ALL).on(this);
    }
}
