package samsvar.engine.index;

import java.util.List;
import samsvar.engine.lexicon.WordSource;
import samsvar.engine.page.PageId;
import samsvar.engine.page.TextRange;
import samsvar.engine.retrieve.Found;
import samsvar.engine.retrieve.Node;
import samsvar.engine.retrieve.Retrieval;
import samsvar.engine.retrieve.ScorePart;

/**
 * What a backend must be able to do: keep pages and passages, and find them. It knows nothing of questions, concepts or answers.
 * Thread-safe; {@link #apply} is called by one thread at a time. All methods throw {@link IndexUnavailable} when the backend can
 * not be reached.
 */
public interface SearchIndex extends WordSource, AutoCloseable {
    /**
     * Takes the batch in. On return it is durable, searchable and {@link ChangeBatch#upTo()} is recorded with it, unless it tells that
     * more follows: then that may be so after a later batch only.
     */
    void apply(ChangeBatch batch);

    /** Brings what was written into the form that is searched quickest and is smallest, which takes its time. */
    void settle();

    /** Sequence number of the last change applied, durable or not; 0 where the index is empty or was rebuilt from nothing. */
    long appliedUpTo();

    /** The best pages or passages; scores are comparable only inside one answer. */
    Found search(Retrieval retrieval);

    /** Whether any page holds the meaning; quicker than a search for one. */
    boolean isHeld(Node.Meaning meaning);

    /**
     * Why does a page or passage score what it scores?
     *
     * @param retrieval what was asked for; its limits and filters do not matter
     * @param page the page
     * @param range the passage's place where passages are asked for
     * @return a part for each meaning and bonus, 0 where it is not held; empty where the index has no such page or passage, or
     *     where the passage is all there is of its page and scores as that. Where
     *     the hit is among those of {@link #search}, they add up to its score.
     */
    List<ScorePart> explain(Retrieval retrieval, PageId page, TextRange range);

    /** How much is searchable. */
    IndexHealth health();

    /**
     * Empties the index and sets {@link #appliedUpTo()} to 0, so that the archive is applied again from its beginning. What
     * is applied then is brought into its last form by {@link #settle}, which must follow.
     */
    void clear();

    @Override
    void close();
}
