package samsvar.web.search;

import java.util.Optional;
import samsvar.engine.page.ArchivedPage;

/** What became of the words quoted in an answer since it was given? */
public enum Fate {
    /** the page still says them, word for word */
    SAME,
    /** the page is there and says something else */
    CHANGED,
    /** the page is no longer there */
    GONE;

    /**
     * Compares an answer with its page.
     *
     * @param now the page as the archive has it now, empty where it is removed
     */
    public static Fate of(StoredAnswer answer, Optional<ArchivedPage> now) {
        return now.map(archived -> archived.page().text().contains(answer.quote()) ? SAME : CHANGED)
                .orElse(GONE);
    }
}
