package samsvar.web.search;

import java.util.Optional;
import samsvar.engine.answer.Answer;

/** What did an answer say when its link was made? Thread-safe. */
public interface AnswerStore {
    /**
     * Keeps the answer under its permalink, unless it is kept already.
     *
     * @return whether its permanent address works from now on; false where the answer could not be written
     */
    boolean put(Answer.Quoted answer);

    /** The answer with the id; empty where none was kept or it can not be read. */
    Optional<StoredAnswer> find(String id);
}
