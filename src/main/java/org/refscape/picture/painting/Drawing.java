package org.refscape.picture.painting;

import java.util.Collection;
import org.refscape.picture.Arrow;
import org.refscape.picture.Card;
import org.refscape.picture.Fate;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.CardBox;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.HaloBox;
import org.refscape.picture.composition.Measures;
import org.refscape.picture.composition.RemarkBox;
import org.refscape.picture.composition.TagBox;
import org.refscape.picture.shape.Rect;

/**
 * Paints compositions in a theme. From the bottom: halos, glows of arrows, cards, tags, arrows, badges, labels. What the
 * view does not show is not painted, and what it shows too small is simplified.
 */
public final class Drawing {

    private static final double GRID = 22;

    /** What has given up all it held steps back, but what is written there must be read. */
    private static final double FADED = 0.78;

    private final Theme theme;

    public Drawing(Theme theme) {
        this.theme = theme;
    }

    public Theme theme() {
        return theme;
    }

    /** The canvas and its dots, below everything. */
    public void paintBackdrop(Painter painter, View view) {
        painter.fillBox(new Rect(0, 0, view.width(), view.height()), 0, theme.ink(Paint.CANVAS));
        if (view.detail() == Detail.FULL) {
            painter.begin(Group.view(view.scale(), view.dx(), view.dy()));
            painter.dots(view.visible(), GRID, 1, theme.ink(Paint.GRID));
            painter.end();
        }
    }

    public void paint(Painter painter, Composition composition, View view) {
        paint(painter, composition, view, Staging.NORMAL);
    }

    /** Paints each item as the staging says; with {@link Staging#only} that is one layer of several. */
    public void paint(Painter painter, Composition composition, View view, Staging staging) {
        painter.begin(Group.view(view.scale(), view.dx(), view.dy()));
        new Scene(new Pen(painter, theme), composition, view, staging).paint();
        painter.end();
    }

    /** Paints a frame of an animation. */
    public void paint(Painter painter, Tween.Frame frame, View view) {
        paint(painter, frame.before(), view, frame::leaving);
        paint(painter, frame.after(), view, frame::staying);
    }

    /** Paints a line that belongs to no picture, such as one that is just being drawn. */
    public void paintLoose(Painter painter, ArrowLine line, View view) {
        painter.begin(Group.view(view.scale(), view.dx(), view.dy()));
        new ArrowPainting(new Pen(painter, theme), "").paint(line, 1, true);
        painter.end();
    }

    /** Rings round selected things. */
    public void paintSelection(Painter painter, Composition composition, View view, Collection<String> ids) {
        painter.begin(Group.view(view.scale(), view.dx(), view.dy()));
        Stroke ring = Stroke.solid(theme.ink(Paint.SELECTION), Math.max(2, 1.5 / view.scale()));
        for (String id : ids) {
            Box box = composition.box(id);
            ArrowLine line = composition.arrow(id);
            if (box != null) {
                painter.strokeBox(box.rect().grown(4), Measures.CARD_RADIUS + 4, ring);
            } else if (line != null) {
                painter.stroke(
                        line.curve().path(),
                        Stroke.solid(ring.ink().faded(0.35), ring.width() * 4).withRoundEnds());
            }
        }
        painter.end();
    }

    /** One painting of one composition. */
    private static final class Scene {
        private final Pen pen;
        private final Composition all;
        private final Staging staging;
        private final Rect visible;
        private final boolean near;
        private final CardPainting cards;
        private final ArrowPainting arrows;
        private final FarPainting far;

        Scene(Pen pen, Composition all, View view, Staging staging) {
            this.pen = pen;
            this.all = all;
            this.staging = staging;
            this.visible = view.visible();
            this.near = view.detail() == Detail.FULL;
            this.cards = new CardPainting(pen, all.metrics());
            this.arrows = new ArrowPainting(pen, all.picture().nothing());
            this.far = new FarPainting(pen, view);
        }

        void paint() {
            for (HaloBox halo : all.halos()) {
                item(halo.id(), halo.extent(), look -> new HaloPainting(pen).paint(halo));
            }
            if (near) {
                all.arrows().stream()
                        .filter(Scene::isGlowing)
                        .forEach(line -> item(line.id(), line.extent(), look -> arrows.below(line, look.reach())));
            }
            for (CardBox box : all.cards()) {
                item(box.id(), box.extent(), look -> card(box, look));
            }
            for (TagBox box : all.tags()) {
                item(box.id(), box.extent(), look -> tag(box));
            }
            for (ArrowLine line : all.arrows()) {
                item(line.id(), line.extent(), look -> arrow(line, look));
            }
            above();
        }

        private void above() {
            for (RemarkBox box : all.remarks()) {
                item(box.id(), box.extent(), look -> new RemarkPainting(pen).ring(box));
            }
            if (near) {
                badgesAndLabels();
            }
            for (RemarkBox box : all.remarks()) {
                item(box.id(), box.extent(), look -> new RemarkPainting(pen).paint(box));
            }
        }

        private void badgesAndLabels() {
            for (CardBox box : all.cards()) {
                if (!isFading(box.id())) {
                    item("", box.id(), box.extent(), look -> cards.badges(box, look.pulse()));
                }
            }
            for (ArrowLine line : all.arrows()) {
                if (line.label() != null) {
                    item("", line.id(), line.extent(), look -> arrows.label(line));
                }
            }
        }

        /** A card that fades takes its badges along, in the same group. */
        private boolean isFading(String id) {
            return staging.of(id).isStaged();
        }

        private void card(CardBox box, Appearance look) {
            if (!near) {
                far.card(box);
                return;
            }
            cards.paint(box);
            if (isFading(box.id())) {
                cards.badges(box, look.pulse());
            }
        }

        private void tag(TagBox box) {
            if (near) {
                new TagPainting(pen).paint(box);
            } else {
                far.tag(box);
            }
        }

        private void arrow(ArrowLine line, Appearance look) {
            if (near) {
                arrows.paint(line, look.reach(), !line.arrow().from().isWhole());
            } else {
                far.arrow(line);
            }
        }

        private static boolean isGlowing(ArrowLine line) {
            return line.arrow().wave() || line.arrow().condition() == Arrow.Condition.JUST_MADE;
        }

        private interface Work {
            void paint(Appearance look);
        }

        private void item(String id, Rect extent, Work work) {
            item(id, id, extent, work);
        }

        private void item(String name, String id, Rect extent, Work work) {
            Appearance look = staging.of(id);
            if (look.isHidden() || !extent.overlaps(visible)) {
                return;
            }
            double dimmed = dimmed(id);
            boolean grouped = look.isStaged() || dimmed < 1 || !name.isEmpty();
            if (grouped) {
                pen.painter().begin(Group.staged(name, look.scale(), look.opacity() * dimmed, extent));
            }
            work.paint(look);
            if (grouped) {
                pen.painter().end();
            }
        }

        /** What is torn down, and what a dying object still holds, steps back. */
        private double dimmed(String id) {
            CardBox box = all.card(id);
            if (box != null) {
                return box.card().fate() == Fate.TORN_DOWN ? FADED : 1;
            }
            ArrowLine line = all.arrow(id);
            if (line == null) {
                return 1;
            }
            CardBox holder = all.card(line.arrow().from().holder());
            return holder != null && isGoing(holder.card()) ? 0.45 : 1;
        }

        private static boolean isGoing(Card card) {
            return CardPainting.isGoing(card);
        }
    }
}
