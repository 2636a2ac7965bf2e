package samsvar.config;

import java.util.List;
import samsvar.config.answer.AnswerRules;
import samsvar.config.guide.Guide;
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
 * @param guide the questions of the joint guide
 */
public record Config(
        Languages languages,
        List<Concept> extraConcepts,
        Sources sources,
        AnswerRules answerRules,
        Places places,
        Guide guide) {
    public Config {
        extraConcepts = List.copyOf(extraConcepts);
    }

    /** A configuration without a guide. */
    public Config(
            Languages languages, List<Concept> extraConcepts, Sources sources, AnswerRules answerRules, Places places) {
        this(languages, extraConcepts, sources, answerRules, places, Guide.NONE);
    }

    /** A configuration without knowledge of places. */
    public Config(Languages languages, List<Concept> extraConcepts, Sources sources, AnswerRules answerRules) {
        this(languages, extraConcepts, sources, answerRules, Places.NONE);
    }
}
