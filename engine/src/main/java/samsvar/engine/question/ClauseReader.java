package samsvar.engine.question;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.config.vocabulary.SpeechPart;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.Token;
import samsvar.engine.page.TextRange;
import samsvar.engine.passage.Sentences;
import samsvar.engine.vocabulary.ConceptMatch;
import samsvar.engine.vocabulary.Vocabulary;

/** Which clauses of what was typed ask? Thread-safe. */
record ClauseReader(Sentences sentences, CueReader cues, Vocabulary vocabulary) {
    /** What may stand between a clause that tells and one that asks. */
    private static final Pattern JOINT = Pattern.compile("(?:[,;:]|\\s[–-])\\s+");

    /** One text with its words, in order, without greetings and the like. */
    private record Typed(LanguageTag language, String text, List<Token> words, List<ConceptMatch> expressions) {
        List<String> words(TextRange clause) {
            return words.stream()
                    .filter(token -> clause.overlaps(new TextRange(token.start(), token.end())))
                    .map(Token::term)
                    .toList();
        }

        /** Whether words for such a part of speech stand in a clause. */
        boolean has(SpeechPart part, TextRange clause) {
            return expressions.stream()
                    .anyMatch(match ->
                            match.concept().is(part) && clause.overlaps(new TextRange(match.start(), match.end())));
        }
    }

    /**
     * Those that end with a question mark; where none does, the only one that begins with words that ask; all where nothing tells.
     *
     * @param words the exact words of the text but for greetings and the like
     */
    Clauses read(LanguageTag language, String text, List<Token> words) {
        Typed typed = new Typed(language, text, words, vocabulary.match(language, TermKind.EXACT, words));
        List<TextRange> clauses = sentences.split(text, language).stream()
                .flatMap(sentence -> clauses(sentence, typed))
                .toList();
        List<TextRange> marked =
                clauses.stream().filter(clause -> clause.of(text).endsWith("?")).toList();
        List<TextRange> asking = marked.isEmpty()
                ? clauses.stream().filter(clause -> begins(clause, typed)).toList()
                : marked;
        if (marked.isEmpty() && asking.size() != 1) {
            return new Clauses(List.of(new TextRange(0, text.length())), List.of(), List.of(), false);
        }
        List<TextRange> others =
                clauses.stream().filter(clause -> !asking.contains(clause)).toList();
        return new Clauses(
                asking,
                others,
                others.stream()
                        .filter(clause -> typed.has(SpeechPart.ASKER, clause))
                        .toList(),
                asking.stream().anyMatch(clause -> typed.has(SpeechPart.REFERENCE, clause)));
    }

    /** A sentence, or what it tells and what it asks: "I am from Kharkiv, where is …"; a condition stays with what it is a condition of. */
    private Stream<TextRange> clauses(TextRange sentence, Typed typed) {
        if (!sentence.of(typed.text()).endsWith("?")) {
            return Stream.of(sentence);
        }
        Matcher joint = JOINT.matcher(typed.text()).region(sentence.start(), sentence.end());
        while (joint.find()) {
            TextRange before = new TextRange(sentence.start(), joint.end());
            TextRange behind = new TextRange(joint.end(), sentence.end());
            if (asksFrom(before, typed).isPresent() || typed.has(SpeechPart.CONDITION, before)) {
                return Stream.of(sentence);
            }
            if (begins(behind, typed)) {
                return Stream.of(before, behind);
            }
        }
        return Stream.of(sentence);
    }

    /** Whether a clause begins with words that ask. */
    private boolean begins(TextRange clause, Typed typed) {
        return asksFrom(clause, typed).equals(OptionalInt.of(0));
    }

    private OptionalInt asksFrom(TextRange clause, Typed typed) {
        return cues.firstThatAsks(typed.language(), typed.words(clause));
    }
}
