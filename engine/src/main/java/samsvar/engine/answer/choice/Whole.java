package samsvar.engine.answer.choice;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samsvar.engine.answer.evidence.Match;
import samsvar.engine.answer.evidence.Snippet;
import samsvar.engine.answer.value.Fact;
import samsvar.engine.answer.value.FactType;
import samsvar.engine.answer.value.FactWords;
import samsvar.engine.answer.value.Facts;
import samsvar.engine.page.TextRange;

/**
 * The words to be shown as the value: a fact is recognised by its core, and what belongs to it is told with it. "17 regional" counts
 * conferences, "A" invites with B and C, and "may" without "never" would deny what the page says.
 */
public final class Whole {
    private static final Set<FactType> LISTED =
            Set.of(FactType.PERSON, FactType.ORGANISATION, FactType.NAME, FactType.PLACE);
    private static final Set<FactType> WITH_THEIR_CLAUSE = Set.of(FactType.DECISION, FactType.GROUP);
    private static final String NAME = "\\p{Lu}[\\p{L}\\d’'-]*(?: \\p{Lu}[\\p{L}\\d’'-]*)*";
    private static final String JOIN = "(?:, (?:(?:och|og|and|та|і|й|и) )?| (?:och|og|and|та|і|й|и|samt) )";
    private static final Pattern JOINED = Pattern.compile(" (?:och|og|and|та|і|й|и|samt) ");
    private static final Pattern MORE_BEHIND = Pattern.compile("(?:" + JOIN + NAME + ")+(?![\\p{L}\\d])");
    private static final Pattern MORE_BEFORE = Pattern.compile("(?<![\\p{L}\\d])(?:" + NAME + JOIN + ")+$");
    /** What ends a clause: a mark, or a word that begins another. */
    private static final Pattern CLAUSE_END = Pattern.compile("[.!?;:\\n\\t]|, | [–—] ");
    /** Words between a number and what it counts: "17 regionala konferenser". */
    private static final Pattern BETWEEN = Pattern.compile("(?: [\\p{L}-]+){0,2} ?");

    /** Between the times of one day and those of the next: ", lördag ". */
    private static final Pattern GOES_ON =
            Pattern.compile("[,;]?\\h*(?:(?:och|og|and|та|і|й|и|samt)\\h+)?(?:\\p{L}+\\h*[–-]?\\h*){0,3}:?\\h*");

    private static final Set<FactType> HOURS = Set.of(FactType.TIME, FactType.CLOSED);

    private Whole() {}

    /** The range of the page's text, inside the part chosen, that is told as this value. */
    public static TextRange of(Choice choice, Fact fact) {
        Snippet snippet = choice.evidence().snippet();
        String text = snippet.page().text();
        TextRange range = fact.range();
        if (HOURS.contains(fact.type())) {
            return hours(choice, range, text);
        }
        if (snippet.closed()
                || range.start() < snippet.range().start()
                || range.end() > snippet.range().end()) {
            return range;
        }
        if (fact.type() == FactType.COUNT) {
            return counted(choice, range, text);
        }
        if (LISTED.contains(fact.type())) {
            return listed(snippet.range(), range, text);
        }
        if (fact.type() == FactType.DOCUMENT) {
            return sentence(snippet.range(), text);
        }
        return WITH_THEIR_CLAUSE.contains(fact.type()) ? clause(snippet.range(), range, text) : range;
    }

    /** Times with their days: the row's where several rows answer, those told on in the same breath where no day was asked for. */
    private static TextRange hours(Choice choice, TextRange range, String text) {
        Snippet snippet = choice.evidence().snippet();
        if (snippet.shape() == Snippet.Shape.ROW) {
            int row = Math.max(snippet.range().start(), text.lastIndexOf('\n', range.start()) + 1);
            boolean several = choice.values().size() > 1;
            return several && FactWords.isIn("weekday", text.substring(row, range.start()))
                    ? new TextRange(row, range.end())
                    : range;
        }
        boolean asked = choice.evidence().direct().stream()
                .flatMap(match -> match.ranges().stream())
                .anyMatch(range::overlaps);
        if (asked || !FactWords.isIn("weekday", range.of(text))) {
            return range;
        }
        int end = range.end();
        for (Fact more : Facts.in(snippet.range().of(text), snippet.language(), HOURS)) {
            int start = more.range().start() + snippet.range().start();
            if (start > end && GOES_ON.matcher(text.substring(end, start)).matches()) {
                end = more.range().end() + snippet.range().start();
            }
        }
        return new TextRange(range.start(), end);
    }

    private static TextRange counted(Choice choice, TextRange range, String text) {
        int end = range.end();
        for (Match match : choice.evidence().direct()) {
            for (TextRange asked : match.ranges()) {
                if (asked.start() > range.end()
                        && BETWEEN.matcher(text.substring(range.end(), asked.start()))
                                .matches()) {
                    end = Math.max(end, asked.end());
                }
            }
        }
        return new TextRange(range.start(), end);
    }

    private static TextRange listed(TextRange part, TextRange range, String text) {
        Matcher behind = MORE_BEHIND.matcher(text).region(range.end(), part.end());
        int end = behind.lookingAt() ? behind.end() : range.end();
        Matcher before = MORE_BEFORE.matcher(text).region(part.start(), range.start());
        TextRange list = new TextRange(before.find() ? before.start() : range.start(), end);
        return JOINED.matcher(list.of(text)).find() ? list : range;
    }

    /** The whole part: of papers that are needed, some would mislead. */
    private static TextRange sentence(TextRange part, String text) {
        return new TextRange(part.start(), part.end() - (text.charAt(part.end() - 1) == '.' ? 1 : 0));
    }

    /** The clause; the whole sentence where that clause or another depends on something. */
    private static TextRange clause(TextRange part, TextRange range, String text) {
        if (FactWords.isIn("condition", part.of(text))) {
            return sentence(part, text);
        }
        int start = part.start();
        int end = part.end();
        Matcher ends = CLAUSE_END.matcher(text).region(part.start(), part.end());
        while (ends.find()) {
            if (ends.end() <= range.start()) {
                start = ends.end();
            } else if (ends.start() >= range.end()) {
                end = ends.start();
                break;
            }
        }
        return new TextRange(start, end);
    }
}
