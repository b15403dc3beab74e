package org.refscape.picture.painting;

import java.util.ArrayList;
import java.util.List;
import org.refscape.heap.Mark;
import org.refscape.heap.Strength;
import org.refscape.picture.CollectorMark;
import org.refscape.picture.LegendEntry;
import org.refscape.picture.shape.Path;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.Face;
import org.refscape.picture.text.TextMetrics;
import org.refscape.picture.text.TextStyle;

/** The legend: a plate with a sign and a few words for each thing the drawing uses. */
public final class LegendPainting {

    private static final TextStyle WORDS = new TextStyle(Face.REGULAR, 12);
    private static final double PADDING = 14;
    private static final double LINE = 26;
    private static final double SIGN = 36;
    private static final double BOX = 26;
    private static final double DISC = 16;
    private static final double MARK = 21;
    private static final double SIGN_GAP = 8;
    private static final double GAP = 22;
    private static final double LEAST_WIDTH = 120;

    private record Spot(LegendEntry entry, Point at) {}

    private final List<Spot> spots = new ArrayList<>();
    private final double width;
    private final double height;

    private LegendPainting(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** No legend: takes no room and paints nothing. */
    public static LegendPainting none() {
        return new LegendPainting(0, 0);
    }

    /** Sets the entries in as many lines as the width asks for, the lines about equally long. */
    public static LegendPainting of(List<LegendEntry> entries, double widest, TextMetrics metrics) {
        LegendPainting best = flowing(entries, widest, metrics);
        LegendPainting narrower = best;
        double width = best.width();
        while (narrower.height() == best.height() && width > LEAST_WIDTH) {
            best = narrower;
            width -= LINE;
            narrower = flowing(entries, width, metrics);
        }
        return best;
    }

    private static LegendPainting flowing(List<LegendEntry> entries, double widest, TextMetrics metrics) {
        List<Spot> spots = new ArrayList<>();
        double x = PADDING;
        double y = 20;
        double right = 0;
        for (LegendEntry entry : entries) {
            double wide = room(entry) + SIGN_GAP + metrics.width(entry.words(), WORDS);
            if (x > PADDING && x + wide + PADDING > widest) {
                x = PADDING;
                y += LINE;
            }
            spots.add(new Spot(entry, new Point(x, y)));
            right = Math.max(right, x + wide + PADDING);
            x += wide + GAP;
        }
        LegendPainting legend = new LegendPainting(right, entries.isEmpty() ? 0 : y + 20);
        legend.spots.addAll(spots);
        return legend;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public void paint(Painter painter, Theme theme, Point corner) {
        if (spots.isEmpty()) {
            return;
        }
        Pen pen = new Pen(painter, theme);
        Rect plate = new Rect(corner.x(), corner.y(), width, height);
        painter.begin(Group.named("legend"));
        painter.fillBox(plate, 9, pen.ink(Paint.CARD).faded(0.94));
        painter.strokeBox(plate, 9, Stroke.solid(pen.ink(Paint.RULE), 1));
        for (Spot spot : spots) {
            Point at = corner.plus(spot.at());
            double room = room(spot.entry());
            sign(pen, spot.entry(), at, at.plus(room / 2, 0));
            pen.write(spot.entry().words(), at.plus(room + SIGN_GAP, 0), WORDS, Anchor.START, Paint.TEXT);
        }
        painter.end();
    }

    /** How wide a sign is: the words follow each at the same distance. */
    private static double room(LegendEntry entry) {
        return switch (entry) {
            case STRONG, SOFT, WEAK, PHANTOM, UNOWNED, CALLBACK, CLEARED, CUT -> SIGN;
            case DYING, LEAKED, CYCLE -> BOX;
            case COUNT, REFUSED -> DISC;
            case CANDIDATE,
                    REACHED,
                    STRONGLY_REACHABLE,
                    SOFTLY_REACHABLE,
                    WEAKLY_REACHABLE,
                    FINALIZER_REACHABLE,
                    PHANTOM_REACHABLE,
                    UNREACHABLE -> MARK;
        };
    }

    private static void sign(Pen pen, LegendEntry entry, Point at, Point middle) {
        Rect box = Rect.around(middle, BOX, 15);
        switch (entry) {
            case STRONG -> arrow(pen, Strength.STRONG, at);
            case SOFT -> arrow(pen, Strength.SOFT, at);
            case WEAK -> arrow(pen, Strength.WEAK, at);
            case PHANTOM -> arrow(pen, Strength.PHANTOM, at);
            case UNOWNED -> arrow(pen, Strength.UNOWNED, at);
            case CALLBACK -> callback(pen, at);
            case CLEARED -> pill(pen, middle);
            case CUT -> cut(pen, at);
            case COUNT -> pen.painter().fillDisc(middle, 8, pen.ink(Paint.BADGE));
            case DYING -> dying(pen, box);
            case LEAKED -> leaked(pen, box);
            case CANDIDATE -> mark(pen, new CollectorMark(Mark.CANDIDATE, "1"), middle);
            case REACHED -> mark(pen, new CollectorMark(Mark.REACHED, ""), middle);
            case STRONGLY_REACHABLE -> mark(pen, new CollectorMark(Mark.STRONGLY_REACHABLE, ""), middle);
            case SOFTLY_REACHABLE -> mark(pen, new CollectorMark(Mark.SOFTLY_REACHABLE, ""), middle);
            case WEAKLY_REACHABLE -> mark(pen, new CollectorMark(Mark.WEAKLY_REACHABLE, ""), middle);
            case FINALIZER_REACHABLE -> mark(pen, new CollectorMark(Mark.FINALIZER_REACHABLE, ""), middle);
            case PHANTOM_REACHABLE -> mark(pen, new CollectorMark(Mark.PHANTOM_REACHABLE, ""), middle);
            case UNREACHABLE -> mark(pen, new CollectorMark(Mark.UNREACHABLE, ""), middle);
            case CYCLE -> cycle(pen, box);
            case REFUSED -> RemarkPainting.sign(pen, middle, 8);
        }
    }

    private static void arrow(Pen pen, Strength strength, Point at) {
        LegendArrow.paint(pen, strength, at, at.plus(SIGN, 0));
    }

    private static void callback(Pen pen, Point at) {
        arrow(pen, Strength.WEAK, at);
        new ArrowPainting(pen, "").clock(at.plus(11, 0), pen.ink(Paint.WEAK));
    }

    private static void pill(Pen pen, Point middle) {
        TextStyle small = new TextStyle(Face.MONO_MEDIUM, 10);
        pen.plate(Rect.around(middle, SIGN, 17), "None", small, Paint.PILL, Paint.WEAK, Paint.PILL_TEXT);
    }

    private static void cut(Pen pen, Point at) {
        Stroke dots = Stroke.solid(pen.ink(Paint.CUT), 2.2).dashed(2, 5);
        pen.painter().stroke(Path.line(at, at.plus(SIGN, 0)), dots);
        Point middle = at.plus(SIGN / 2, 0);
        pen.painter().fillDisc(middle, 7, pen.ink(Paint.CARD));
        pen.painter().strokeDisc(middle, 7, Stroke.solid(pen.ink(Paint.CUT), 1.4));
        Path cross = Path.builder()
                .moveTo(middle.plus(-2.5, -2.5))
                .lineTo(middle.plus(2.5, 2.5))
                .moveTo(middle.plus(2.5, -2.5))
                .lineTo(middle.plus(-2.5, 2.5))
                .build();
        pen.painter().stroke(cross, Stroke.solid(pen.ink(Paint.CUT), 1.6).withRoundEnds());
    }

    private static void dying(Pen pen, Rect box) {
        pen.painter().stroke(Hatching.of(box, 4, 5), Stroke.solid(pen.ink(Paint.HATCH), 1.2));
        pen.painter().strokeBox(box, 4, Stroke.solid(pen.ink(Paint.DANGER), 1.4).dashed(3, 2));
    }

    private static void leaked(Pen pen, Rect box) {
        pen.painter()
                .strokeBox(box.grown(1), 5, Stroke.solid(pen.ink(Paint.AMBER).faded(0.35), 5));
        pen.painter().strokeBox(box.grown(-1), 4, Stroke.solid(pen.ink(Paint.AMBER), 1.5));
    }

    private static void mark(Pen pen, CollectorMark mark, Point at) {
        new Marks(pen).paint(mark, at);
    }

    private static void cycle(Pen pen, Rect box) {
        pen.painter().fillBox(box, 6, pen.ink(Paint.CYCLE_FILL));
        Stroke line = Stroke.solid(pen.ink(Paint.CYCLE), 1.6).dashed(1, 4).withRoundEnds();
        pen.painter().strokeBox(box, 6, line);
    }
}
