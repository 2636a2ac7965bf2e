package samsvar.engine.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import samsvar.config.answer.AnswerKind;
import samsvar.config.answer.AnswerRules;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.language.LanguageGuess;
import samsvar.engine.language.LanguageIdentifier;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Understanding.Unit;
import samsvar.engine.question.Understanding.Variant;

/** Reads a question: its language, what it asks for, its content words and the ways to say them. Thread-safe. */
public final class QuestionReader {
    /** Units beyond this many are left out: a 2,000-character question has no more things to look for than this. */
    static final int MOST_UNITS = 40;

    private final TextAnalysis analysis;
    private final LanguageIdentifier languages;
    private final CueReader cues;

    public QuestionReader(TextAnalysis analysis, LanguageIdentifier languages, AnswerRules rules) {
        this.analysis = analysis;
        this.languages = languages;
        this.cues = new CueReader(rules);
    }

    /** How the question is understood; without units where it holds nothing but function words. */
    public Understanding read(Question question) {
        String text = question.text();
        LanguageGuess guess = question.reader()
                .map(reader -> languages.identify(text, Set.of(reader)))
                .orElseGet(() -> languages.identify(text));
        List<String> words = analysis.words(guess.language(), text).stream()
                .map(Token::term)
                .toList();
        AnswerKind kind = cues.kind(guess.language(), words);
        return new Understanding(question, guess, kind, units(guess.language(), text));
    }

    private List<Unit> units(LanguageTag language, String text) {
        List<Unit> units = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int position = -1;
        for (Token token : analysis.stems(language, text)) {
            if (token.position() != position && seen.add(token.term()) && units.size() < MOST_UNITS) {
                TextRange range = new TextRange(token.start(), token.end());
                String word = range.of(text);
                units.add(new Unit(range, word, List.of(), List.of(new Variant(language, word, 1))));
            }
            position = token.position();
        }
        return units;
    }
}
