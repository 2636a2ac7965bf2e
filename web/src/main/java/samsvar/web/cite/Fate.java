package samsvar.web.cite;

import java.util.Optional;
import samsvar.engine.page.ArchivedPage;

/** What became of the words quoted in an answer since it was given? */
public enum Fate {
    /** the page still says them, word for word */
    SAME,
    /** the page is there and says something else */
    CHANGED,
    /** the page is no longer there */
    GONE,
    /** the page did not answer when it was last asked for, and nobody has decided yet whether it is gone */
    UNCONFIRMED;

    /**
     * Compares quoted words with their page.
     *
     * @param now the page as the archive has it now, empty where it is removed
     */
    public static Fate of(String quote, Optional<ArchivedPage> now) {
        if (now.isEmpty()) {
            return GONE;
        }
        if (now.get().lost()) {
            return UNCONFIRMED;
        }
        return now.get().page().text().contains(quote) ? SAME : CHANGED;
    }
}
