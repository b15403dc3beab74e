package org.refscape.desktop.gesture;

/**
 * The keys held down while something else happens.
 *
 * @param control the platform's command key: Ctrl, or Cmd on a Mac
 * @param space true while the space bar turns every drag into a pan
 */
public record Modifiers(boolean shift, boolean control, boolean alt, boolean space) {

    public static final Modifiers NONE = new Modifiers(false, false, false, false);
    public static final Modifiers SHIFT = new Modifiers(true, false, false, false);
    public static final Modifiers CONTROL = new Modifiers(false, true, false, false);
    public static final Modifiers ALT = new Modifiers(false, false, true, false);
    public static final Modifiers SPACE = new Modifiers(false, false, false, true);
}
