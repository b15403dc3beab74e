package org.refscape.picture.painting;

/** The colours of the drawing by what they are for. A {@link Theme} says what each is. */
public enum Paint {
    CANVAS("#fbfcfd", "#12171e"),
    GRID("#d9dfe6", "#28323e"),
    SHADOW("#1d2733", "#000000"),

    TEXT("#1d2733", "#e6edf5"),
    MUTED("#5b6775", "#a3b0be"),
    VALUE("#4b4a9e", "#b8b5ff"),

    CARD("#ffffff", "#1c242e"),
    CARD_BORDER("#b9c4d0", "#46545f"),
    RULE("#d5dbe3", "#33404d"),
    OBJECT_HEADER("#eaf0f7", "#283648"),
    CONTAINER_HEADER("#e9ebee", "#2c343d"),
    WEAK_HEADER("#e2f3f3", "#153a3d"),
    FUNCTION_HEADER("#fbf1dc", "#3a3020"),
    VALUE_HEADER("#f1ecf8", "#322a47"),

    STRONG("#33475b", "#c3cfdc"),
    WEAK("#0b8a8f", "#3fc1c0"),
    SOFT("#b26a00", "#e5ad4f"),
    PHANTOM("#7a4fc0", "#b497f0"),
    UNOWNED("#b3261e", "#ff8d83"),
    CUT("#c43d3d", "#f27474"),
    PILL("#e2f3f3", "#153a3d"),
    PILL_TEXT("#086a6e", "#7fe0dd"),

    TAG("#1f3a5f", "#3a669b"),
    TAG_TEXT("#ffffff", "#ffffff"),
    RUNTIME_TAG("#5a6675", "#55626f"),
    REMOVED_TAG("#1f3a5f", "#7fa6d8"),

    BADGE("#2f6f4f", "#2b7a53"),
    BADGE_CHANGING("#95600f", "#9c6711"),
    BADGE_ZERO("#c43d3d", "#c54545"),
    BADGE_TEXT("#ffffff", "#ffffff"),

    DANGER("#c43d3d", "#f27474"),
    DANGER_TEXT("#a02b2b", "#ff9d96"),
    HATCH("#d9a8a8", "#6b3a3d"),
    AMBER("#d98e04", "#e0a53a"),
    AMBER_FILL("#fff3d6", "#3a2e14"),
    AMBER_TEXT("#7a4e00", "#f3c66b"),

    CANDIDATE("#3b6fb6", "#7fb0ee"),
    CANDIDATE_FILL("#dfe9f6", "#22344d"),
    REACHED("#2f8a5b", "#5cc791"),
    REACHED_FILL("#d8efe2", "#17402c"),
    UNREACHABLE("#b5483f", "#ee8a80"),
    UNREACHABLE_FILL("#f9e1de", "#4a2725"),
    MARK_TEXT("#ffffff", "#10151b"),

    CYCLE("#c2477a", "#e88fb3"),
    CYCLE_FILL("#fbe9f1", "#3a2230"),
    CYCLE_TEXT("#9c2f5d", "#f3aeca"),
    SELECTION("#2563eb", "#7aa7ff");

    private final String light;
    private final String dark;

    Paint(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    Ink light() {
        return Ink.of(light);
    }

    Ink dark() {
        return Ink.of(dark);
    }
}
