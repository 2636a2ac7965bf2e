package samsvar.engine.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.kin.Relatives;
import samsvar.engine.question.Understanding.Sense;
import samsvar.engine.question.Understanding.Unit;
import samsvar.engine.question.Understanding.Variant;
import samsvar.engine.vocabulary.ConceptMatch;
import samsvar.engine.vocabulary.Vocabulary;

/** Words of a typed one's family ("дозволити", "дозвіл") are more ways to say it, and what they name may be meant, each for less. */
final class OfFamily {
    private final TextAnalysis analysis;
    private final Vocabulary vocabulary;
    private final Expansion expansion;

    OfFamily(TextAnalysis analysis, Vocabulary vocabulary, Expansion expansion) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        this.expansion = expansion;
    }

    /**
     * The units with their families.
     *
     * @param match where every word is asked for, only the close ones stand for it
     */
    List<Unit> in(List<Unit> units, LanguageTag language, Question.Match match, Optional<Relatives> words) {
        return words.map(known -> units.stream()
                        .map(unit -> with(unit, language, match == Question.Match.ALL, known))
                        .toList())
                .orElse(units);
    }

    private Unit with(Unit unit, LanguageTag language, boolean all, Relatives words) {
        List<Relatives.Kin> family = words.family(unit.text(), language).stream()
                .filter(kin -> kin.close() || !all)
                .toList();
        if (family.isEmpty()) {
            return unit;
        }
        List<Variant> variants = new ArrayList<>(unit.variants());
        for (Relatives.Kin kin : family) {
            variants.add(new Variant(language, kin.word(), weight(kin)));
        }
        return unit.with(senses(unit, language, family), variants);
    }

    /** An official term says what is meant: what everyday words of its family name would only water it down. */
    private List<Sense> senses(Unit unit, LanguageTag language, List<Relatives.Kin> family) {
        Map<String, Double> senses = new LinkedHashMap<>();
        unit.senses().forEach(sense -> senses.put(sense.concept(), sense.weight()));
        boolean named = !senses.isEmpty();
        boolean official = named && isOfficial(unit);
        double share = named ? Weights.KIN_OF_NAMED : 1;
        for (Relatives.Kin kin : family) {
            List<ConceptMatch> matches = named && !kin.close()
                    ? List.of()
                    : vocabulary.match(language, analysis.stems(language, kin.word()));
            for (ConceptMatch match : matches) {
                if (!official || !Weights.isEveryday(match.concept())) {
                    senses.merge(match.concept().id(), weight(kin) * share * Weights.of(match), Math::max);
                }
            }
        }
        return expansion.weighted(senses);
    }

    private boolean isOfficial(Unit unit) {
        return unit.concepts().stream()
                .limit(1)
                .flatMap(id -> vocabulary.concept(id).stream())
                .anyMatch(concept -> !Weights.isEveryday(concept));
    }

    private static double weight(Relatives.Kin kin) {
        return kin.close() ? Weights.KIN : Weights.FAR_KIN;
    }
}
