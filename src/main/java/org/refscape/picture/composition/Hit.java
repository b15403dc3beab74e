package org.refscape.picture.composition;

/** What is under a point. A closed family: ask with {@link #match}. */
public sealed interface Hit {

    <R> R match(Cases<R> cases);

    /** The item, or an empty text for nothing. */
    String id();

    /** The parts of a card that can be hit. */
    enum CardPart {
        HEADER,
        ROW,
        BODY,
        BADGE
    }

    /** The ends of an arrow. */
    enum End {
        START,
        HEAD
    }

    /**
     * A card.
     *
     * @param row the row, or -1 if it is no row
     */
    record OnCard(String id, CardPart part, int row) implements Hit {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.card(this);
        }
    }

    /** A tag. */
    record OnTag(String id) implements Hit {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tag(this);
        }
    }

    /** The body of an arrow. */
    record OnArrow(String id) implements Hit {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.arrow(this);
        }
    }

    /** An end of an arrow, by which it can be taken and led elsewhere. */
    record OnArrowEnd(String id, End end) implements Hit {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.arrowEnd(this);
        }
    }

    /** The border or the label of a halo. */
    record OnHalo(String id) implements Hit {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.halo(this);
        }
    }

    /** Nothing. */
    record OnNothing() implements Hit {
        @Override
        public String id() {
            return "";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothing(this);
        }
    }

    /** One method for each thing that can be hit. */
    interface Cases<R> {
        R card(OnCard hit);

        R tag(OnTag hit);

        R arrow(OnArrow hit);

        R arrowEnd(OnArrowEnd hit);

        R halo(OnHalo hit);

        R nothing(OnNothing hit);
    }
}
