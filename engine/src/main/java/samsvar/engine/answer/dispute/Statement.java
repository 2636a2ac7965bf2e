package samsvar.engine.answer.dispute;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.answer.choice.Choice;
import samsvar.engine.answer.evidence.Snippet;
import samsvar.engine.answer.value.Fact;
import samsvar.engine.answer.value.FactType;
import samsvar.engine.answer.value.FactWords;
import samsvar.engine.answer.value.Facts;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;

/**
 * A value and what it is said of. Immutable.
 *
 * @param choice where it stands
 * @param fact the words that state it
 * @param value what they state
 * @param said stems of what is said of the value: its sentence, or its row and column, without the values in it
 * @param unit stems of what names whom it is said of: the page's title, the headings above and, of a contact block, its first line
 * @param years the years it is said to hold for
 * @param seasons the months, seasons and weekdays it is said to hold for, of any year
 */
record Statement(
        Choice choice,
        Fact fact,
        PlainValue value,
        Set<String> said,
        Set<String> unit,
        Set<String> years,
        Set<String> seasons) {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d-])(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern WORD = Pattern.compile("[\\p{L}’']{3,}");
    private static final Set<FactType> CALENDAR = Set.of(FactType.DATE, FactType.UNTIL);

    Statement {
        said = Set.copyOf(said);
        unit = Set.copyOf(unit);
        years = Set.copyOf(years);
        seasons = Set.copyOf(seasons);
    }

    static Stream<Statement> of(Choice choice, TextAnalysis analysis) {
        return choice.value().stream().flatMap(fact -> of(choice, fact, analysis).stream());
    }

    /** What the choice's part states by one of its facts; empty where that can be told in too many ways to compare. */
    static Optional<Statement> of(Choice choice, Fact fact, TextAnalysis analysis) {
        return PlainValue.of(fact.type(), fact.range().of(text(choice)))
                .map(value -> new Statement(
                        choice,
                        fact,
                        value,
                        said(choice, fact, analysis),
                        unit(choice, fact, analysis),
                        years(choice, fact),
                        seasons(choice, fact)));
    }

    Snippet snippet() {
        return choice.evidence().snippet();
    }

    Page page() {
        return snippet().page();
    }

    LanguageTag language() {
        return snippet().language();
    }

    /** Every value of the same kind that stands beside it. */
    List<PlainValue> beside() {
        String around = snippet().around().of(page().text());
        return Facts.in(around, language(), Set.of(fact.type())).stream()
                .flatMap(other -> PlainValue.of(other.type(), other.range().of(around)).stream())
                .toList();
    }

    /** The number of its column in a table row, from 0. */
    int column() {
        return (int) page().text()
                .substring(snippet().range().start(), fact.range().start())
                .chars()
                .filter(c -> c == '\t')
                .count();
    }

    private static String text(Choice choice) {
        return choice.evidence().snippet().page().text();
    }

    private static Set<String> said(Choice choice, Fact fact, TextAnalysis analysis) {
        Snippet snippet = choice.evidence().snippet();
        return stems(snippet, withoutValues(snippet, fact) + " " + header(snippet, fact), analysis);
    }

    private static Set<String> unit(Choice choice, Fact fact, TextAnalysis analysis) {
        Snippet snippet = choice.evidence().snippet();
        String first = snippet.shape() == Snippet.Shape.CONTACT
                ? withoutValues(snippet, fact).lines().findFirst().orElse("")
                : "";
        return stems(
                snippet,
                String.join("\n", snippet.page().title(), String.join("\n", snippet.headings()), first),
                analysis);
    }

    private static Set<String> stems(Snippet snippet, String text, TextAnalysis analysis) {
        return analysis.stems(snippet.language(), text).stream()
                .map(Token::term)
                .filter(term -> term.chars().noneMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }

    private static String withoutValues(Snippet snippet, Fact fact) {
        String own = snippet.text();
        StringBuilder left = new StringBuilder(own);
        TextRange value = new TextRange(
                fact.range().start() - snippet.range().start(),
                fact.range().end() - snippet.range().start());
        Stream.concat(
                        Stream.of(value),
                        Facts.in(own, snippet.language(), Set.of(fact.type())).stream()
                                .map(Fact::range)
                                .filter(range -> DIGIT.matcher(range.of(own)).find()))
                .forEach(range -> {
                    for (int i = range.start(); i < range.end(); i++) {
                        left.setCharAt(i, ' ');
                    }
                });
        return left.toString();
    }

    private static String header(Snippet snippet, Fact fact) {
        if (snippet.shape() != Snippet.Shape.ROW) {
            return String.join(" ", snippet.labels());
        }
        int column = (int) snippet.page()
                .text()
                .substring(snippet.range().start(), fact.range().start())
                .chars()
                .filter(c -> c == '\t')
                .count();
        return column < snippet.labels().size() ? snippet.labels().get(column) : "";
    }

    private static String around(Choice choice, Fact fact) {
        Snippet snippet = choice.evidence().snippet();
        return String.join(" ", snippet.headings()) + " " + String.join(" ", snippet.labels()) + " "
                + snippet.page().title() + " " + withoutValues(snippet, fact);
    }

    private static Set<String> years(Choice choice, Fact fact) {
        return YEAR.matcher(around(choice, fact))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** A date's own month is what is stated: another day of the same matter is no other time it holds for. */
    private static Set<String> seasons(Choice choice, Fact fact) {
        return WORD.matcher(around(choice, fact))
                .results()
                .flatMap(word -> FactWords.calendar(word.group()).stream())
                .filter(name -> name.startsWith("day-") || !CALENDAR.contains(fact.type()))
                .collect(Collectors.toSet());
    }
}
