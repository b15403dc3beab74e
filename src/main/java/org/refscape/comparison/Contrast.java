package org.refscape.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.refscape.scene.translation.Note;

/** Explains one difference: about what the lanes differ, and each lane's reason. */
final class Contrast {
    private final List<Lane> lanes;
    private final List<Happening> happenings;
    private final int action;

    Contrast(List<Lane> lanes, List<Happening> happenings, int action) {
        this.lanes = lanes;
        this.happenings = happenings;
        this.action = action;
    }

    Difference explain() {
        List<String> verdicts = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            verdicts.add(verdict(lanes.get(i), happenings.get(i)));
            sentences.add(sentence(lanes.get(i), happenings.get(i)));
        }
        return new Difference(action, verdicts, sentences, headline(sentences));
    }

    private String verdict(Lane lane, Happening happening) {
        Optional<String> contested = contested();
        if (happening.end() == Happening.End.TOO_LATE) {
            return "ended";
        }
        if (contested.isPresent() && happening.end() != Happening.End.FAILED) {
            return contested.get() + (happening.living().contains(contested.get()) ? " is there" : " is gone");
        }
        if (happening.end() == Happening.End.FAILED || answersDiffer()) {
            return verdictOnAnswer(lane, happening);
        }
        return happening.calledSoFar() == 0 ? "no call" : "called";
    }

    private static String verdictOnAnswer(Lane lane, Happening happening) {
        String nothing = lane.timeline().runtime().nothing();
        return switch (happening.end()) {
            case FAILED -> happening.answer();
            case LEFT_OUT, TOO_LATE -> "no answer";
            case DONE ->
                happening.answer().isEmpty() ? "goes on" : happening.answer().replace(Happening.NONE, nothing);
        };
    }

    private String sentence(Lane lane, Happening happening) {
        Optional<String> contested = contested();
        if (happening.end() == Happening.End.TOO_LATE) {
            return lane.subject() + "'s program has ended before.";
        }
        if (happening.end() == Happening.End.FAILED) {
            return answer(lane, happening);
        }
        if (contested.isPresent()) {
            String object = contested.get();
            boolean living = happening.living().contains(object);
            return living
                    ? new WhyStillThere(lane, action, object).sentence(happening.answer())
                    : new WhyGone(lane, action, object).sentence(happening.answer());
        }
        return answersDiffer() ? answer(lane, happening) : calls(lane, happening);
    }

    /** The object to speak of: one that has just died somewhere and lives elsewhere, else one that died before. */
    private Optional<String> contested() {
        Set<String> open = new LinkedHashSet<>();
        happenings.forEach(each -> open.addAll(each.died()));
        happenings.forEach(each -> open.addAll(each.living()));
        return open.stream()
                .filter(object -> happenings.stream()
                                .filter(each -> each.end() != Happening.End.TOO_LATE)
                                .map(each -> each.living().contains(object))
                                .distinct()
                                .count()
                        == 2)
                .findFirst();
    }

    private boolean answersDiffer() {
        return happenings.stream().anyMatch(one -> happenings.stream().anyMatch(one::endsOtherwise));
    }

    private String answer(Lane lane, Happening happening) {
        if (happening.end() == Happening.End.LEFT_OUT) {
            return notes(lane).orElse(lane.subject() + " cannot be asked.");
        }
        String nothing = lane.timeline().runtime().nothing();
        String said = happening.end() == Happening.End.FAILED ? " stops here with " : " answers ";
        String end = happening.answer().isEmpty()
                ? " goes on"
                : said + (happening.answer().equals(Happening.NONE) ? nothing : happening.answer());
        return lane.subject() + end + "." + notes(lane).map(note -> " " + note).orElse("");
    }

    private Optional<String> notes(Lane lane) {
        return lane.notes(action).stream().map(Note::sentence).findFirst();
    }

    private String calls(Lane lane, Happening happening) {
        if (!happening.called().isEmpty()) {
            return lane.subject() + " runs " + String.join(" and ", happening.called()) + " at once.";
        }
        boolean behind = happenings.stream().anyMatch(each -> each.calledSoFar() > happening.calledSoFar());
        if (!behind) {
            return lane.subject() + " has made its call before.";
        }
        if (!lane.timeline().runtime().collectorCall().isEmpty() && !lane.hasCollected(0, action + 1)) {
            return lane.subject() + " has called nobody yet: nothing has been collected yet.";
        }
        return lane.subject() + " has called nobody yet."
                + lane.said().notes().stream()
                        .filter(note -> note.actionIndex() < 0)
                        .findFirst()
                        .map(note -> " " + note.sentence())
                        .orElse("");
    }

    /** The first lane, and the first one that is otherwise. */
    private String headline(List<String> sentences) {
        for (int i = 1; i < lanes.size(); i++) {
            if (happenings.get(0).differsFrom(happenings.get(i))) {
                return sentences.get(0) + " " + sentences.get(i);
            }
        }
        return sentences.get(0);
    }
}
