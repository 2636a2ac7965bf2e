package samsvar.crawler.fresh;

/**
 * How a page stands after all visits so far; the whole of what decides whether it is shown. docs/crawling.md has the table.
 *
 * @param state where it is
 * @param cause the finding that brought it there
 * @param times how often in a row the cause was found
 */
public record Standing(State state, Finding cause, int times) {
    /** A page just confirmed. */
    public static final Standing KEPT = new Standing(State.KEPT, Finding.CONFIRMED, 0);

    /** Where a page can be. */
    public enum State {
        /** Shown; quoted. */
        KEPT,
        /** Shown and quoted as last confirmed: the last visits found something that may pass. */
        DOUBTED,
        /** Confirmed as lost; shown but not quoted until the run's end, when the brake decides. */
        LEAVING,
        /** Its run would have lost too much: shown but not quoted until a person decides. */
        HELD,
        /** Not shown on the site's own word, but kept: it comes back without being fetched anew. */
        WITHDRAWN,
        /** Not shown. Its last text stays as history, its address may lead to another page. */
        LEFT;

        /** Whether a search may find the page. */
        public boolean isShown() {
            return switch (this) {
                case KEPT, DOUBTED, LEAVING, HELD -> true;
                case WITHDRAWN, LEFT -> false;
            };
        }

        /** Whether an answer may be quoted from the page. */
        public boolean isQuoted() {
            return this == KEPT || this == DOUBTED;
        }
    }

    /** The standing after one more visit. */
    public Standing after(Finding finding) {
        return switch (finding) {
            case CONFIRMED -> KEPT;
            case UNREACHABLE -> this;
            case WITHDRAWN -> state == State.LEFT ? this : new Standing(State.WITHDRAWN, finding, 1);
            case MOVED -> new Standing(State.LEFT, finding, 1);
            case MISSING, DEAD_END, LED_ASIDE, EMPTY, COPIED -> doubted(finding);
        };
    }

    private Standing doubted(Finding finding) {
        return switch (state) {
            case KEPT, DOUBTED -> {
                int inARow = state == State.DOUBTED && cause == finding ? times + 1 : 1;
                yield new Standing(inARow >= finding.times() ? State.LEAVING : State.DOUBTED, finding, inARow);
            }
            // What is hidden needs no second look: nobody sees a page go.
            case WITHDRAWN -> finding == Finding.MISSING ? new Standing(State.LEFT, finding, 1) : this;
            case LEAVING, HELD, LEFT -> this;
        };
    }

    /**
     * The standing after the run that lost it has ended.
     *
     * @param held whether the brake holds what the run would lose
     */
    public Standing settled(boolean held) {
        return switch (state) {
            case LEAVING, HELD -> new Standing(held ? State.HELD : State.LEFT, cause, times);
            case KEPT, DOUBTED, WITHDRAWN, LEFT -> this;
        };
    }

    /**
     * The standing after a person has looked at what the brake held.
     *
     * @param gone whether the pages may go; else they are kept until a run loses them again
     */
    public Standing decided(boolean gone) {
        return switch (state) {
            case HELD -> gone ? new Standing(State.LEFT, cause, times) : KEPT;
            case KEPT, DOUBTED, LEAVING, WITHDRAWN, LEFT -> this;
        };
    }
}
