package org.refscape.desktop.app;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A key that a menu only shows. An accelerator proper would take the letter from whoever types it into a text field; these keys are
 * handled by {@link Keys} and by the canvas, which know when somebody types.
 */
final class ShownKey extends KeyCombination {
    private final String text;

    ShownKey(String text) {
        this.text = text;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getDisplayText() {
        return text;
    }

    @Override
    public String getName() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShownKey key && key.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
