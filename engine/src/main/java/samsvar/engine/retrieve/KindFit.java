package samsvar.engine.retrieve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import samsvar.config.answer.AnswerKind;
import samsvar.engine.page.PageId;
import samsvar.engine.page.TextRange;
import samsvar.engine.retrieve.PageSearch.Ranked;

/** Does the best passage hold the kind of thing that is asked for? A question "when" or "how many" is answered with a figure. */
final class KindFit {
    /** What a page counts more whose best passage does, beside scores of some 10 to 60 (docs/relevance.md). */
    static final double FITS = 2.5;

    /** Pages looked at: they are read from the archive for it. */
    static final int LOOKED_AT = 20;

    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern PHONE = Pattern.compile("\\d(?:[\\s-]?\\d){5}");
    private static final Pattern EMAIL = Pattern.compile("\\S@\\S");

    private KindFit() {}

    /**
     * The pages in a new order.
     *
     * @param pages best first
     * @param textOf the text of a page; empty where it can not be read
     */
    static List<Ranked> order(AnswerKind kind, List<Ranked> pages, Function<PageId, Optional<String>> textOf) {
        Optional<Pattern> wanted = wanted(kind);
        if (wanted.isEmpty()) {
            return pages;
        }
        List<Ranked> ordered = new ArrayList<>();
        for (Ranked page : pages) {
            boolean fits = ordered.size() < LOOKED_AT && holds(page, wanted.get(), textOf);
            ordered.add(fits ? page.scored(page.score() + FITS) : page);
        }
        ordered.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ordered;
    }

    private static Optional<Pattern> wanted(AnswerKind kind) {
        return switch (kind) {
            case WHEN, HOW_MANY, HOW_LONG, COST -> Optional.of(FIGURE);
            case PHONE -> Optional.of(PHONE);
            case EMAIL -> Optional.of(EMAIL);
            default -> Optional.empty();
        };
    }

    private static boolean holds(Ranked page, Pattern wanted, Function<PageId, Optional<String>> textOf) {
        if (page.passages().isEmpty()) {
            return false;
        }
        TextRange best = page.passages().getFirst().range();
        return textOf.apply(page.page())
                .filter(text -> best.end() <= text.length())
                .filter(text -> wanted.matcher(best.of(text)).find())
                .isPresent();
    }
}
