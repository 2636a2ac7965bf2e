package samsvar.engine;

import samsvar.engine.answer.Outcome;
import samsvar.engine.question.Question;

/** Answers questions from the index. Thread-safe; may be called from virtual threads. */
public interface Engine extends AutoCloseable {
    /**
     * Looks for an answer and for the pages that fit.
     *
     * @throws samsvar.engine.index.IndexUnavailable where the index can not be read
     */
    Outcome ask(Question question);

    /** As {@link #ask}, without looking for an answer: the outcome's answer is always nothing. */
    Outcome search(Question question);

    /** Changes whenever something searchable changed: with equal generations equal questions have equal outcomes. */
    long generation();

    @Override
    void close();
}
