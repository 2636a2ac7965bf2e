package samsvar.web.guide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samsvar.config.guide.GuideQuestion;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Quote;

/**
 * May an answer of the engine stand in the guide? More is demanded than of a search, since nobody asked for just
 * this.
 */
final class Fitness {
    /** Confidence of an answer: more than a search demands. Measured, docs/guide.md. */
    private static final double SURE = 0.85;

    /**
     * Fewer words without a fact in them are the text of a link or a heading, which promises an answer and is none.
     */
    private static final int FEWEST_WORDS = 5;

    private static final Pattern WORDS = Pattern.compile("[\\s\\p{Punct}]+");
    /** A front page promises, too: "/", "/uk/", "/en/index.html". */
    private static final Pattern FRONT = Pattern.compile("https?://[^/?#]+(/[a-z]{2})?(/|/index\\.[a-z]+)?");

    private static final String ANYWHERE = "*";

    private Fitness() {}

    /** Whether the answer holds the fact that is demanded, is of the subject and says something. */
    static boolean fits(GuideQuestion question, Answer.Quoted answer) {
        return (question.fact().isPresent() ? isOfFact(question, answer) : isStatement(answer))
                && isOfSubject(question, answer.quote());
    }

    private static boolean isOfFact(GuideQuestion question, Answer.Quoted answer) {
        return answer.confidence() >= SURE
                && answer.value()
                        .filter(value -> question.fact().equals(Optional.of(value.kind())))
                        .isPresent();
    }

    private static boolean isStatement(Answer.Quoted answer) {
        return answer.confidence() >= SURE
                && words(answer.quote().text()) >= FEWEST_WORDS
                && !FRONT.matcher(answer.quote().page().url().value()).matches();
    }

    private static long words(String text) {
        return WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).count();
    }

    private static boolean isOfSubject(GuideQuestion question, Quote quote) {
        if (question.about().isEmpty()) {
            return true;
        }
        List<List<String>> demands = question.about().getOrDefault(quote.language(), List.of());
        String said = said(quote);
        return !demands.isEmpty()
                && demands.stream().allMatch(words -> words.stream().anyMatch(word -> holds(said, word)));
    }

    private static String said(Quote quote) {
        return Stream.of(Stream.of(quote.page().title()), quote.heading().stream(), Stream.of(quote.text()))
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private static boolean holds(String said, String word) {
        if (word.startsWith(ANYWHERE)) {
            return said.contains(word.substring(1));
        }
        for (int at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(said.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
