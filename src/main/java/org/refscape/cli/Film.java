package org.refscape.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.refscape.analysis.Leaks;
import org.refscape.export.Sheet;
import org.refscape.picture.Picture;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.folding.PictureOptions;
import org.refscape.picture.folding.Pictures;
import org.refscape.picture.painting.Theme;
import org.refscape.scene.Scene;
import org.refscape.scene.SketchPicture;
import org.refscape.scene.Spot;
import org.refscape.timeline.Timeline;

/**
 * The steps of a scene as pictures of one series: whatever is in two of them stands at the same place on pages of the same size, so
 * that nothing jumps when one follows the other.
 */
final class Film {
    /** Of longer plays only so many steps are looked at to find the size of the page. */
    private static final int ENOUGH = 400;

    private final Timeline timeline;
    private final Map<String, Spot> spots;

    Film(Scene scene, Timeline timeline) {
        this.timeline = timeline;
        spots = new TreeMap<>(scene.spots());
        add(SketchPicture.of(scene.drawing()).picture());
    }

    /** The picture of one step. */
    Sheet sheet(int beat, Theme theme) {
        Map<Integer, Composition> series = new TreeMap<>();
        int stride = 1 + timeline.beats() / ENOUGH;
        IntStream.rangeClosed(0, timeline.beats())
                .filter(each -> each == beat || each % stride == 0)
                .forEach(each -> series.put(each, compose(each)));
        return Sheet.of(Objects.requireNonNull(series.get(beat)), theme, List.copyOf(series.values()));
    }

    private Composition compose(int beat) {
        Timeline there = timeline.at(beat);
        return add(Pictures.of(there.moment(), there.stepsInSight(), look(there)));
    }

    /** Where nobody collects, what has leaked by the end of the act is marked. */
    private static PictureOptions look(Timeline there) {
        PictureOptions named = PictureOptions.PLAIN.withNothing(there.runtime().nothing());
        boolean collects = !there.runtime().collectorCall().isEmpty();
        int run = there.currentRun();
        return collects || run < 0
                ? named
                : named.withLeaked(
                        Leaks.lasting(there.moment(), there.runs().get(run).after()));
    }

    /** What has found a place keeps it from then on. */
    private Composition add(Picture picture) {
        Composition composition = new Placing(spots).compose(picture);
        composition
                .cards()
                .forEach(card -> keep(card.id(), card.rect().x(), card.rect().y()));
        composition
                .tags()
                .forEach(tag -> keep(tag.id(), tag.rect().x(), tag.rect().y()));
        return composition;
    }

    private void keep(String id, double x, double y) {
        spots.putIfAbsent(id, new Spot(x, y));
    }
}
