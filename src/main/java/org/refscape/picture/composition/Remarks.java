package org.refscape.picture.composition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.Port;
import org.refscape.picture.Remark;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;

/** Puts the bubbles of remarks where they cover no card: above what they are about if there is room, else beside or below it. */
final class Remarks {
    private static final double TAIL = 14;
    private static final double INSIDE = 12;
    private static final double SIGN = 22;
    private static final int MOST_LINES = 4;

    private final List<Box> boxes;
    private final Obstacles obstacles;
    private final TextMetrics metrics;

    Remarks(List<Box> boxes, Obstacles obstacles, TextMetrics metrics) {
        this.boxes = boxes;
        this.obstacles = obstacles;
        this.metrics = metrics;
    }

    List<RemarkBox> all(List<Remark> remarks) {
        List<RemarkBox> all = new ArrayList<>();
        for (Remark remark : remarks) {
            RemarkBox box = box(remark);
            if (box != null) {
                all.add(box);
            }
        }
        return all;
    }

    private @Nullable RemarkBox box(Remark remark) {
        Box holder = boxes.stream()
                .filter(each -> each.id().equals(remark.at().holder()))
                .findFirst()
                .orElse(null);
        if (holder == null) {
            return null;
        }
        List<String> lines = broken(remark.message());
        double text = lines.stream()
                .mapToDouble(line -> metrics.width(line, Lettering.REMARK_MESSAGE))
                .max()
                .orElse(0);
        double type = SIGN + metrics.width(remark.title(), Lettering.REMARK_TITLE);
        double width = Math.ceil(Math.max(text, type) + 2 * INSIDE);
        double height = 32 + (lines.isEmpty() ? 0 : lines.size() * Measures.MESSAGE_LINE + 4);
        return placed(remark, lines, holder, width, height);
    }

    private RemarkBox placed(Remark remark, List<String> lines, Box holder, double width, double height) {
        Rect card = holder.rect();
        Rect about = about(holder, remark.at());
        Point left = new Point(card.left(), about.center().y());
        Point right = new Point(card.right(), about.center().y());
        double middle = card.center().x();
        double indent = Math.min(card.width(), width) / 2;
        List<RemarkBox> tried = new ArrayList<>();
        for (double shift : new double[] {0, card.left() + indent - middle, card.right() - indent - middle}) {
            Point above = new Point(middle + shift, card.top() - TAIL - height / 2);
            Point below = new Point(middle + shift, card.bottom() + TAIL + height / 2);
            tried.add(at(remark, lines, above, width, height, about, new Point(middle + shift, card.top() - 3)));
            tried.add(at(remark, lines, below, width, height, about, new Point(middle + shift, card.bottom() + 3)));
        }
        Point beside = right.plus(TAIL + 4 + width / 2, 0);
        tried.add(at(remark, lines, beside, width, height, about, right.plus(4, 0)));
        tried.add(at(remark, lines, left.plus(-TAIL - 4 - width / 2, 0), width, height, about, left.plus(-4, 0)));
        return tried.stream()
                .filter(box -> obstacles.isFree(box.rect()))
                .findFirst()
                .orElse(tried.get(0));
    }

    private static Rect about(Box holder, Port at) {
        return holder instanceof CardBox card && !at.isWhole() && at.row() < card.rows()
                ? card.row(at.row()).grown(-3)
                : holder.rect().grown(4);
    }

    private static RemarkBox at(
            Remark remark, List<String> lines, Point center, double width, double height, Rect about, Point tip) {
        return new RemarkBox(remark, lines, Rect.around(center, width, height), about, tip);
    }

    private List<String> broken(String message) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : message.isEmpty() ? new String[0] : message.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && metrics.width(longer, Lettering.REMARK_MESSAGE) > Measures.LONGEST_MESSAGE) {
                lines.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        List<String> shown = lines.subList(0, Math.min(MOST_LINES, lines.size()));
        return shown.stream()
                .map(each -> metrics.fitted(each, Lettering.REMARK_MESSAGE, Measures.LONGEST_MESSAGE + 40))
                .toList();
    }
}
