package samsvar.engine.lexicon;

import samsvar.config.language.LanguageTag;

/** Is told one word after the other. */
@FunctionalInterface
public interface WordVisitor {
    /**
     * @param language whose text holds the word
     * @param word as written, in lower case, letters and inner hyphens and apostrophes only
     * @param documents pages that hold it; 0 for a word of the vocabulary that no page holds
     */
    void word(LanguageTag language, String word, int documents);
}
