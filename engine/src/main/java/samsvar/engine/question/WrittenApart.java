package samsvar.engine.question;

import java.util.ArrayList;
import java.util.List;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.language.LanguageGuess;
import samsvar.engine.vocabulary.ConceptMatch;
import samsvar.engine.vocabulary.Vocabulary;

/** Which neighbouring words of a question are one word of the vocabulary, written apart ("sjuk penning", "barne hagen")? Thread-safe. */
final class WrittenApart {
    private static final int MOST_PIECES = 3;
    /** What may have got lost between two pieces: "bostad bidrag" is bostadsbidrag. */
    private static final List<String> LINKS = List.of("", "s", "e");

    private final TextAnalysis analysis;
    private final Vocabulary vocabulary;

    WrittenApart(TextAnalysis analysis, Vocabulary vocabulary) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
    }

    /**
     * The concepts that neighbouring words name together.
     *
     * @param guess where it is unsure, every language that joins words may be meant
     * @param words the question's content words in order, one token each
     */
    List<ConceptMatch> matches(LanguageGuess guess, String text, List<Token> words) {
        List<ConceptMatch> matches = new ArrayList<>();
        for (LanguageTag language : Vocabulary.LANGUAGES) {
            boolean meant = language.equals(guess.language()) || guess.confidence() < QuestionReader.SURE;
            if (meant && language.joinsWords()) {
                collect(language, text, words, matches);
            }
        }
        return matches;
    }

    private void collect(LanguageTag language, String text, List<Token> words, List<ConceptMatch> matches) {
        for (int first = 0; first < words.size(); first++) {
            List<String> joined = List.of(word(text, words.get(first)));
            for (int last = first + 1; last < Math.min(words.size(), first + MOST_PIECES); last++) {
                if (!areNeighbours(text, words.get(last - 1), words.get(last))) {
                    break;
                }
                joined = joined(joined, word(text, words.get(last)));
                collect(language, joined, words.get(first), words.get(last), matches);
            }
        }
    }

    private void collect(
            LanguageTag language, List<String> joined, Token first, Token last, List<ConceptMatch> matches) {
        for (String word : joined) {
            for (ConceptMatch met : vocabulary.match(language, analysis.stems(language, word))) {
                if (met.start() == 0 && met.end() == word.length()) {
                    matches.add(new ConceptMatch(
                            met.concept(),
                            met.label(),
                            TermKind.PARTS,
                            first.position(),
                            last.position(),
                            first.start(),
                            last.end()));
                }
            }
        }
    }

    private static List<String> joined(List<String> begun, String next) {
        return begun.stream()
                .flatMap(begin -> LINKS.stream().map(link -> begin + link + next))
                .toList();
    }

    private static String word(String text, Token token) {
        return text.substring(token.start(), token.end());
    }

    private static boolean areNeighbours(String text, Token one, Token next) {
        return next.position() == one.position() + 1
                && text.substring(one.end(), next.start()).isBlank();
    }
}
