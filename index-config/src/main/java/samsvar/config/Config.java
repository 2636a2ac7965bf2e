package samsvar.config;

import java.util.List;
import samsvar.config.answer.AnswerRules;
import samsvar.config.language.Languages;
import samsvar.config.place.Places;
import samsvar.config.source.Sources;
import samsvar.config.vocabulary.Concept;

/**
 * The whole configuration, checked. Immutable; what every other module is handed.
 *
 * @param languages analysis by language
 * @param extraConcepts concepts of the operator's overlay only: the built-in vocabulary is prepared at build time and read by
 *     the engine itself, so that its 84,000 labels are not analysed at every start
 * @param sources who is crawled
 * @param answerRules which words ask for what
 * @param places municipalities and counties, crawled or not
 */
public record Config(
        Languages languages, List<Concept> extraConcepts, Sources sources, AnswerRules answerRules, Places places) {
    public Config {
        extraConcepts = List.copyOf(extraConcepts);
    }

    /** A configuration without knowledge of places. */
    public Config(Languages languages, List<Concept> extraConcepts, Sources sources, AnswerRules answerRules) {
        this(languages, extraConcepts, sources, answerRules, Places.NONE);
    }
}
