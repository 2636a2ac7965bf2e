package samsvar.web.cite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.Block;

/**
 * What became of an answer since it was given.
 *
 * @param fate whether its page still says so
 * @param checked when its page was last confirmed; of a page that is gone, before the answer was given
 * @param updated when the authority says it last changed the page
 * @param changed between when the words changed; empty where they did not or nobody knows
 * @param text what stands in their place now; empty where they are unchanged, or nothing like them is there
 */
public record Afterlife(
        Fate fate, Instant checked, Optional<LocalDate> updated, Optional<Between> changed, Optional<String> text) {
    /** Below this share of common words a text is another one, not a new wording. Set by judgement. */
    private static final double LIKE = 0.4;

    /** Two moments: when the old words were last seen, and when they were first seen to be other. */
    public record Between(Instant from, Instant to) {}

    /**
     * Compares an answer with its page.
     *
     * @param now the page as the archive has it now, empty where it is removed
     * @param before earlier versions of the page, newest first
     */
    public static Afterlife of(StoredAnswer answer, Optional<ArchivedPage> now, List<ArchivedPage> before) {
        Fate fate = Fate.of(answer.quote(), now);
        Instant checked = now.map(ArchivedPage::checked).orElse(answer.checked());
        Optional<LocalDate> updated = now.isPresent() ? now.get().page().updated() : answer.updated();
        if (fate != Fate.CHANGED) {
            return new Afterlife(fate, checked, updated, Optional.empty(), Optional.empty());
        }
        return new Afterlife(
                fate,
                checked,
                updated,
                Optional.of(between(answer, checked, before)),
                now.flatMap(page -> counterpart(answer.quote(), page)));
    }

    /** The words removed and added; empty where the words are unchanged or nothing like them is there. */
    public List<WordDiff.Piece> diff(StoredAnswer answer) {
        return text.map(other -> WordDiff.of(answer.quote(), other)).orElse(List.of());
    }

    private static Between between(StoredAnswer answer, Instant checked, List<ArchivedPage> before) {
        Instant to = checked;
        for (ArchivedPage version : before) {
            if (version.page().text().contains(answer.quote())) {
                return new Between(later(version.checked(), answer.checked()), to);
            }
            to = version.checked();
        }
        return new Between(answer.checked(), checked);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The blocks in a row, as many as the quotation has, that are most like it. */
    private static Optional<String> counterpart(String quote, ArchivedPage now) {
        List<String> blocks = now.page().blocks().stream().map(Block::text).toList();
        int lines = (int) quote.lines().count();
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> String.join("\n", blocks.subList(i, Math.min(blocks.size(), i + lines))))
                .max(Comparator.comparingDouble(text -> WordDiff.likeness(quote, text)))
                .filter(text -> WordDiff.likeness(quote, text) >= LIKE);
    }
}
