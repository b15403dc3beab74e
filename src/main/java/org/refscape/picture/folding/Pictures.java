package org.refscape.picture.folding;

import java.util.List;
import org.refscape.heap.Heap;
import org.refscape.picture.Card;
import org.refscape.picture.Picture;
import org.refscape.picture.Tag;
import org.refscape.step.Step;

/** Makes pictures of moments. */
public final class Pictures {

    private Pictures() {}

    /**
     * The picture of a moment.
     *
     * <p>Ids: {@code o:} and its label for an object, {@code v:} and its name for a variable, {@code r:} and its label for a
     * root of the runtime's. Cards come in order of birth.
     *
     * @param now the steps that just led to this moment; they are shown as changes, and none of them needs to be given
     */
    public static Picture of(Heap moment, List<Step> now, PictureOptions options) {
        Recent recent = new Recent(now);
        Shown shown = new Shown(moment, options.referenceObjects());
        Looking looking = new Looking(shown, recent, options.nothing());
        Arrows arrows = new Arrows(moment, recent);
        List<Tag> tags = new RootTags(shown, recent, looking, arrows).all();
        List<Card> cards = new Cards(shown, recent, options, looking, arrows).all();
        Remarking remarking = new Remarking(moment, cards, tags);
        remarking.read(now);
        return new Picture(cards, remarking.tags(), arrows.all(), List.of(), remarking.all(), options.nothing());
    }
}
