package org.refscape.desktop.app;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.refscape.picture.Card;
import org.refscape.picture.Picture;
import org.refscape.picture.Tag;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.RemarkBox;
import org.refscape.picture.shape.Rect;

/** What has come with the last step and should be seen: cards, tags and remarks. */
final class News {
    private News() {}

    /** A rectangle round all that is there now and was not before. */
    static Optional<Rect> since(Picture before, Composition now) {
        Set<String> known = new HashSet<>();
        before.cards().stream().map(Card::id).forEach(known::add);
        before.tags().stream().map(Tag::id).forEach(known::add);
        Stream<Rect> boxes = Stream.<Box>concat(now.cards().stream(), now.tags().stream())
                .filter(box -> !known.contains(box.id()))
                .map(Box::extent);
        return Stream.concat(boxes, now.remarks().stream().map(RemarkBox::extent))
                .reduce(Rect::union);
    }
}
