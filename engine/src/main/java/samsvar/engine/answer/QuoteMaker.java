package samsvar.engine.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samsvar.config.answer.AnswerKind;
import samsvar.engine.answer.choice.Choice;
import samsvar.engine.answer.choice.Whole;
import samsvar.engine.answer.evidence.Attached;
import samsvar.engine.answer.evidence.Match;
import samsvar.engine.answer.evidence.Snippet;
import samsvar.engine.answer.value.Fact;
import samsvar.engine.answer.value.FactWords;
import samsvar.engine.page.TextRange;

/** Cuts the quotation around what was chosen: whole sentences of one paragraph, a whole row, a whole contact block. */
final class QuoteMaker {
    /** UTF-16 units of a quotation from running text; the limit. */
    static final int LONGEST = 320;
    /** The same of rows, lists and contact blocks. */
    static final int LONGEST_ROW = 600;

    /** The same of what depends on something: "om du", "hvis", "якщо" stay with what they condition. Set by judgement. */
    static final int LONGEST_CONDITIONED = 1_200;

    private QuoteMaker() {}

    /** The range of the page's text to quote, holding the chosen value. */
    static TextRange range(Choice choice) {
        Snippet snippet = choice.evidence().snippet();
        String text = snippet.page().text();
        int limit = snippet.shape() == Snippet.Shape.SENTENCE ? LONGEST : LONGEST_ROW;
        if (snippet.around().length() <= limit || losesCondition(snippet, snippet.range(), snippet.around(), text)) {
            return snippet.around();
        }
        if (snippet.shape() == Snippet.Shape.SENTENCE) {
            TextRange attached = Attached.of(text, snippet.range(), snippet.around(), LONGEST_ROW);
            if (!attached.equals(snippet.range())) {
                return attached;
            }
        }
        if (snippet.range().length() <= limit) {
            return snippet.range();
        }
        TextRange cut = shortened(snippet.range(), choice.value().map(Fact::range), text, limit);
        return losesCondition(snippet, cut, snippet.range(), text) ? snippet.range() : cut;
    }

    /** Whether the shorter quotation leaves out what the longer says it depends on: its own sentence's, or its list's lead-in. */
    private static boolean losesCondition(Snippet snippet, TextRange shorter, TextRange longer, String text) {
        boolean one = snippet.shape() == Snippet.Shape.ITEM || longer.equals(snippet.range());
        return one
                && longer.length() <= LONGEST_CONDITIONED
                && FactWords.isIn(
                        "condition",
                        text.substring(longer.start(), shorter.start()) + "\n"
                                + text.substring(shorter.end(), longer.end()));
    }

    /** Cuts at white space, keeping the value in the middle where it can not stay near the beginning. */
    private static TextRange shortened(TextRange range, Optional<TextRange> value, String text, int limit) {
        int start = range.start();
        if (value.isPresent() && value.get().end() > start + limit) {
            int wished =
                    Math.max(start, Math.min(value.get().start(), value.get().end() - limit / 2));
            start = Math.min(value.get().start(), nextWord(text, wished));
        }
        int end = Math.min(range.end(), start + limit);
        int line = text.lastIndexOf('\n', end);
        if (end < range.end() && value.isEmpty() && line > start + limit / 2) {
            return new TextRange(start, line);
        }
        while (end < range.end() && end > start + 1 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return new TextRange(start, end);
    }

    private static int nextWord(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return Math.min(text.length(), at + 1);
    }

    /** The matched words inside the quotation, relative to it, ascending, merged where they overlap. */
    static List<TextRange> highlights(Choice choice, TextRange quote) {
        List<TextRange> ranges = new ArrayList<>(choice.evidence().direct().stream()
                .map(Match::ranges)
                .flatMap(List::stream)
                .filter(range -> range.start() >= quote.start() && range.end() <= quote.end())
                .map(range -> new TextRange(range.start() - quote.start(), range.end() - quote.start()))
                .sorted(Comparator.comparingInt(TextRange::start))
                .toList());
        List<TextRange> merged = new ArrayList<>();
        for (TextRange range : ranges) {
            if (!merged.isEmpty() && range.start() < merged.getLast().end()) {
                TextRange last = merged.removeLast();
                merged.add(new TextRange(last.start(), Math.max(last.end(), range.end())));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }

    private static boolean isInside(TextRange range, TextRange quote) {
        return range.start() >= quote.start() && range.end() <= quote.end();
    }

    /** The words that answer, relative to the quotation, without those that the cut lost. */
    static List<Value> values(Choice choice, AnswerKind kind, TextRange quote) {
        String text = choice.evidence().snippet().page().text();
        return choice.values().stream()
                .filter(fact -> isInside(fact.range(), quote))
                .map(fact -> {
                    TextRange whole = Whole.of(choice, fact);
                    return isInside(whole, quote) ? whole : fact.range();
                })
                .map(range -> new Value(
                        kind,
                        new TextRange(range.start() - quote.start(), range.end() - quote.start()),
                        range.of(text)))
                .toList();
    }
}
