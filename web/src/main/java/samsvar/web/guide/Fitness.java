package samsvar.web.guide;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samsvar.config.guide.GuideQuestion;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Quote;

/** May an answer of the engine stand in the guide? More is demanded than of a search, since nobody asked for just this. */
final class Fitness {
    /** Fewer words without a fact in them are the text of a link or a heading, which promises an answer and is none. */
    private static final int FEWEST_WORDS = 5;

    private static final Pattern WORDS = Pattern.compile("[\\s\\p{Punct}]+");

    private Fitness() {}

    /** Whether the answer holds the fact that is demanded, is of the subject and says something. */
    static boolean fits(GuideQuestion question, Answer.Quoted answer) {
        return isOfFact(question, answer)
                && (answer.value().isPresent() || words(answer.quote().text()) >= FEWEST_WORDS)
                && isOfSubject(question, answer.quote());
    }

    private static boolean isOfFact(GuideQuestion question, Answer.Quoted answer) {
        return question.fact().isEmpty()
                || answer.value()
                        .filter(value -> value.kind() == question.fact().get())
                        .isPresent();
    }

    private static long words(String text) {
        return WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).count();
    }

    /**
     * Whether the page's title, the headings above the quotation or its words hold a word that begins as the question demands in
     * the quotation's language; also where it demands nothing in that language.
     */
    private static boolean isOfSubject(GuideQuestion question, Quote quote) {
        List<String> beginnings = question.about().getOrDefault(quote.language(), List.of());
        return beginnings.isEmpty() || pattern(beginnings).matcher(said(quote)).find();
    }

    private static String said(Quote quote) {
        return Stream.of(Stream.of(quote.page().title()), quote.heading().stream(), Stream.of(quote.text()))
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private static Pattern pattern(List<String> beginnings) {
        return Pattern.compile(
                beginnings.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")")));
    }
}
