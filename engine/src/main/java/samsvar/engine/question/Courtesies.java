package samsvar.engine.question;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import samsvar.config.language.LanguageTag;
import samsvar.config.vocabulary.SpeechPart;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.page.TextRange;
import samsvar.engine.vocabulary.Vocabulary;

/** Words that only make a question polite: greetings, thanks, requests to be told something. Thread-safe. */
record Courtesies(TextAnalysis analysis, Vocabulary vocabulary, CueReader cues) {
    /** Where they stand in a text, in no order; expressions of other languages of its script are met as well. */
    List<TextRange> in(LanguageTag language, String text) {
        List<TextRange> expressions = Vocabulary.LANGUAGES.stream()
                .filter(other -> other.isCyrillic() == language.isCyrillic())
                .flatMap(other -> vocabulary.match(other, TermKind.EXACT, analysis.words(other, text)).stream())
                .filter(match -> match.concept().is(SpeechPart.COURTESY))
                .map(match -> new TextRange(match.start(), match.end()))
                .toList();
        List<TextRange> all = new ArrayList<>(expressions);
        all.addAll(request(language, text, expressions));
        return all;
    }

    /** What stands before the first words that ask, where nothing is said there but that an answer is wished for. */
    private List<TextRange> request(LanguageTag language, String text, List<TextRange> expressions) {
        List<Token> words = without(expressions, analysis.words(language, text));
        OptionalInt asking =
                cues.firstThatAsks(language, words.stream().map(Token::term).toList());
        if (asking.isEmpty() || asking.getAsInt() == 0) {
            return List.of();
        }
        int end = words.get(asking.getAsInt()).start();
        List<Token> stems = analysis.stems(language, text);
        List<TextRange> requests = vocabulary.match(language, stems).stream()
                .filter(match -> match.concept().is(SpeechPart.REQUEST))
                .map(match -> new TextRange(match.start(), match.end()))
                .toList();
        boolean nothingElse = without(expressions, stems).stream()
                .filter(token -> token.start() < end)
                .allMatch(token -> requests.stream().anyMatch(range(token)::overlaps));
        return nothingElse ? List.of(new TextRange(0, end)) : List.of();
    }

    private static List<Token> without(List<TextRange> ranges, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> ranges.stream().noneMatch(range(token)::overlaps))
                .toList();
    }

    private static TextRange range(Token token) {
        return new TextRange(token.start(), token.end());
    }
}
