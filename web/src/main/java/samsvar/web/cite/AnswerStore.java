package samsvar.web.cite;

import java.util.Optional;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Quote;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.PageId;

/** What did an answer say when its link was made, and what became of its page? Thread-safe. */
public interface AnswerStore {
    /**
     * Keeps the answer under its permalink, and what is shown beside it under theirs, unless they are kept already.
     *
     * @return whether its permanent address works from now on; false where the answer could not be written
     */
    default boolean put(Answer.Quoted answer) {
        answer.differing().forEach(other -> put(other.permalink(), other.quote()));
        answer.steps().forEach(step -> put(step.permalink(), step.quote()));
        answer.elsewhere().forEach(this::put);
        return put(answer.permalink(), answer.quote());
    }

    /**
     * Keeps the quotation under the id, unless it is kept already.
     *
     * @return as above
     */
    boolean put(String id, Quote quote);

    /** The page as it is now, or what it became when its address moved; empty where it is removed. */
    Optional<ArchivedPage> page(PageId id);

    /** The answer with the id; empty where none was kept or it can not be read. */
    Optional<StoredAnswer> find(String id);
}
