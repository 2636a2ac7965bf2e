package samsvar.engine.evaluate;

import java.util.Map;
import java.util.Optional;
import samsvar.config.language.LanguageTag;

/**
 * A question whose right documents are known.
 *
 * @param id the question's name in both files
 * @param text the question, at most 2,000 characters
 * @param language its language where the file gives one; used for grouping only
 * @param relevance relevance by document id, above 0; documents not named are not relevant
 */
public record JudgedQuestion(String id, String text, Optional<LanguageTag> language, Map<String, Integer> relevance) {
    public JudgedQuestion {
        relevance = Map.copyOf(relevance);
    }
}
