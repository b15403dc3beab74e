package org.refscape.desktop.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.refscape.desktop.gesture.Viewport;
import org.refscape.picture.Badge;
import org.refscape.picture.Card;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.CardBox;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.TagBox;
import org.refscape.picture.shape.Rect;

/**
 * Invisible nodes over the cards and tags that are seen, for those who have the screen read to them: a canvas has no parts
 * that could be read. They take neither pointer nor focus.
 */
final class Proxies {

    /** Nobody listens to more. */
    private static final int MOST = 120;

    private final Pane pane = new Pane();

    Proxies() {
        pane.setMouseTransparent(true);
        pane.setManaged(false);
        pane.setPickOnBounds(false);
    }

    Pane node() {
        return pane;
    }

    void show(Composition composition, Viewport viewport, double width, double height) {
        Rect seen = viewport.seen(width, height);
        List<Node> nodes = new ArrayList<>();
        Playing.boxes(composition)
                .filter(box -> box.rect().overlaps(seen))
                .limit(MOST)
                .forEach(box -> nodes.add(proxy(box, viewport.toCanvas(box.rect()))));
        pane.getChildren().setAll(nodes);
    }

    private static Node proxy(Box box, Rect at) {
        Region region = new Region();
        region.setId(box.id());
        region.setAccessibleRole(AccessibleRole.TEXT);
        region.setAccessibleText(words(box));
        region.setFocusTraversable(false);
        region.resizeRelocate(at.x(), at.y(), at.width(), at.height());
        return region;
    }

    /** Name, class and count of an object; the name of a variable. */
    static String words(Box box) {
        if (box instanceof TagBox tag) {
            return "variable " + tag.tag().name() + (tag.tag().removed() ? ", removed" : "");
        }
        Card card = ((CardBox) box).card();
        List<String> words = new ArrayList<>();
        if (!card.name().isEmpty()) {
            words.add(card.name());
        }
        words.add(card.typeName());
        Badge badge = card.badge();
        if (badge != null) {
            words.add("count " + badge.text());
        }
        if (!card.reason().isEmpty()) {
            words.add(card.reason());
        }
        return String.join(", ", words);
    }
}
