package org.refscape.scene.file;

import org.refscape.scene.Problem;
import org.refscape.scene.Scene;

/** What comes of opening something: a scene, or why not. */
public sealed interface Opened {

    <R> R match(Cases<R> cases);

    /** It is a scene. */
    record Loaded(Scene scene) implements Opened {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.loaded(this);
        }
    }

    /** It cannot be used. */
    record Refused(Problem problem) implements Opened {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    /** One method for each outcome. */
    interface Cases<R> {
        R loaded(Loaded opened);

        R refused(Refused opened);
    }
}
