package org.refscape.picture;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.refscape.heap.Strength;

/** One line of the legend: a sign and the words for it. */
public enum LegendEntry {
    STRONG("strong"),
    SOFT("soft"),
    WEAK("weak"),
    PHANTOM("phantom"),
    UNOWNED("unowned"),
    CALLBACK("calls back"),
    CLEARED("cleared"),
    CUT("cut"),
    COUNT("reference count"),
    DYING("dying"),
    LEAKED("leaked"),
    CANDIDATE("examined, with its tally"),
    REACHED("reached"),
    STRONGLY_REACHABLE("strongly reachable"),
    SOFTLY_REACHABLE("softly reachable"),
    WEAKLY_REACHABLE("weakly reachable"),
    FINALIZER_REACHABLE("kept for a finalizer"),
    PHANTOM_REACHABLE("phantom reachable"),
    UNREACHABLE("unreachable"),
    CYCLE("cycle"),
    REFUSED("refused");

    private final String words;

    LegendEntry(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The entries for the signs that the picture uses, in their fixed order. */
    public static List<LegendEntry> in(Picture picture) {
        Set<LegendEntry> found = EnumSet.noneOf(LegendEntry.class);
        picture.cards().forEach(card -> look(card, found));
        picture.arrows().forEach(arrow -> look(arrow, found));
        if (!picture.halos().isEmpty()) {
            found.add(CYCLE);
        }
        if (!picture.refusals().isEmpty()) {
            found.add(REFUSED);
        }
        return List.copyOf(found);
    }

    public static LegendEntry of(Strength strength) {
        return switch (strength) {
            case STRONG -> STRONG;
            case SOFT -> SOFT;
            case WEAK -> WEAK;
            case PHANTOM -> PHANTOM;
            case UNOWNED -> UNOWNED;
        };
    }

    private static void look(Arrow arrow, Set<LegendEntry> found) {
        found.add(of(arrow.strength()));
        if (arrow.callback()) {
            found.add(CALLBACK);
        }
        if (arrow.condition() == Arrow.Condition.CLEARED) {
            found.add(CLEARED);
        } else if (arrow.condition() == Arrow.Condition.CUT) {
            found.add(CUT);
        }
    }

    private static void look(Card card, Set<LegendEntry> found) {
        if (card.badge() != null) {
            found.add(COUNT);
        }
        if (card.fate() == Fate.LEAKED) {
            found.add(LEAKED);
        } else if (card.fate() != Fate.LIVE) {
            found.add(DYING);
        }
        CollectorMark mark = card.mark();
        if (mark != null) {
            found.add(
                    switch (mark.mark()) {
                        case CANDIDATE -> CANDIDATE;
                        case REACHED -> REACHED;
                        case STRONGLY_REACHABLE -> STRONGLY_REACHABLE;
                        case SOFTLY_REACHABLE -> SOFTLY_REACHABLE;
                        case WEAKLY_REACHABLE -> WEAKLY_REACHABLE;
                        case FINALIZER_REACHABLE, KEPT_FOR_FINALIZER -> FINALIZER_REACHABLE;
                        case PHANTOM_REACHABLE -> PHANTOM_REACHABLE;
                        case UNREACHABLE -> UNREACHABLE;
                    });
        }
    }
}
