package samsvar.web.suggest;

import java.util.List;
import samsvar.config.language.LanguageTag;

/** Completes what is being typed. Thread-safe. */
@FunctionalInterface
public interface Suggestions {
    /** The longest list given out. */
    int MOST = 20;

    /**
     * Texts that begin as was typed, likeliest first, each once; none for less than two letters.
     *
     * @param typed cleaned text
     * @param reader the reader's language: what is in it comes first
     * @param limit 1 to {@link #MOST}
     */
    List<Suggestion> of(String typed, LanguageTag reader, int limit);
}
