package samsvar.web.api;

import samsvar.engine.question.Question;

/** What a request to the API asks. */
sealed interface ApiQuestion {
    /** A question the engine can take. */
    record Asked(Question question) implements ApiQuestion {}

    /**
     * No question.
     *
     * @param parameter the parameter to blame, cleaned and shortened where a visitor made it up
     * @param detail what is wrong and what is allowed, one or two sentences
     */
    record Refused(String parameter, String detail) implements ApiQuestion {}
}
