package samsvar.engine.question;

import java.util.List;
import java.util.function.Predicate;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.vocabulary.ConceptMatch;
import samsvar.engine.vocabulary.Vocabulary;

/** Which concepts do words name that may be another language's than the question's? Thread-safe. */
final class OtherLanguages {
    private static final int LONGEST_ABBREVIATION = 5;

    private final TextAnalysis analysis;
    private final Vocabulary vocabulary;

    OtherLanguages(TextAnalysis analysis, Vocabulary vocabulary) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
    }

    /** An abbreviation in capitals that names nothing in the question's language may be one of any language ("AF"). */
    List<ConceptMatch> abbreviations(LanguageTag language, String text, List<Token> stems, List<ConceptMatch> known) {
        boolean unknown = stems.stream()
                .anyMatch(token -> isAbbreviation(text, token.start(), token.end()) && !isNamed(token.start(), known));
        if (!unknown) {
            return List.of();
        }
        return Expansion.LATIN.stream()
                .filter(other -> !other.equals(language))
                .flatMap(other -> vocabulary.match(other, analysis.stems(other, text)).stream())
                .filter(match -> isAbbreviation(text, match.start(), match.end()) && !isNamed(match.start(), known))
                .toList();
    }

    /** What words that name nothing in the language guessed name in others of its script, where the guess is unsure. */
    List<ConceptMatch> words(LanguageTag language, String text, List<ConceptMatch> known) {
        return in(other -> !other.equals(language) && other.isCyrillic() == language.isCyrillic(), text, known);
    }

    /** What words that name nothing in the question's language name in the one that people mix with it ("скільки стоить"). */
    List<ConceptMatch> mixed(LanguageTag language, String text, List<ConceptMatch> known) {
        return in(other -> Expansion.areMixed(language, other), text, known);
    }

    private List<ConceptMatch> in(Predicate<LanguageTag> languages, String text, List<ConceptMatch> known) {
        return Vocabulary.LANGUAGES.stream()
                .filter(languages)
                .flatMap(other -> vocabulary.match(other, analysis.stems(other, text)).stream())
                .filter(match ->
                        known.stream().noneMatch(met -> met.start() < match.end() && match.start() < met.end()))
                .toList();
    }

    private static boolean isAbbreviation(String text, int start, int end) {
        return end - start > 1
                && end - start <= LONGEST_ABBREVIATION
                && text.substring(start, end).chars().allMatch(Character::isUpperCase);
    }

    private static boolean isNamed(int start, List<ConceptMatch> matches) {
        return matches.stream().anyMatch(match -> match.start() == start);
    }
}
