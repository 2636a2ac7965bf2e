package samsvar.engine.answer.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samsvar.engine.answer.evidence.Snippet;
import samsvar.engine.answer.evidence.Snippets;
import samsvar.engine.answer.value.Fact;
import samsvar.engine.answer.value.FactType;
import samsvar.engine.answer.value.Facts;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;

/**
 * Which part of a page in another language says what a part of this page says? Translations state the same values in the same order, so
 * that the one figure which the other page does not repeat stands where the other page has another: no word need be known. Constants:
 * docs/citing.md.
 */
final class Translations {
    /** Figures that two pages of an authority must share to be one page where neither names the other. */
    private static final int TELLING = 3;
    /** Share of the figures of the page with more that stand on both. */
    private static final double SAME_FIGURES = 0.6;

    private static final Pattern FIGURE = Pattern.compile("\\d+");

    private Translations() {}

    /** A value on a page, its range one of the page's text. */
    record Stated(Snippet part, Fact fact, PlainValue value) {
        private boolean isLike(Stated other) {
            return part.shape() == other.part.shape()
                    && value.parts().keySet().equals(other.value.parts().keySet());
        }
    }

    static boolean are(Page one, Page other) {
        return !one.language().equals(other.language())
                && (SameFact.areVersions(one, other)
                        || one.authority().equals(other.authority()) && sharesFigures(one, other));
    }

    /** What the other page, a translation, states instead where the fact stands. */
    static Optional<Stated> counterpart(Snippet snippet, Fact fact, Page other) {
        OptionalInt column = column(snippet, fact);
        List<Stated> ours = stated(snippet.page(), fact.type(), column);
        List<Stated> theirs = stated(other, fact.type(), column);
        Optional<Stated> own = ours.stream()
                .filter(value -> value.fact.range().overlaps(fact.range()))
                .findFirst();
        if (own.isEmpty() || theirs.stream().anyMatch(value -> value.value.repeats(own.get().value))) {
            return Optional.empty();
        }
        Predicate<Stated> comparable = own.get()::isLike;
        List<Stated> left = unsaid(theirs, ours).stream().filter(comparable).toList();
        long rivals = unsaid(ours, theirs).stream()
                .filter(comparable)
                .map(Stated::value)
                .distinct()
                .count();
        return left.size() == 1 && rivals == 1 ? Optional.of(left.getFirst()) : inOrder(own.get(), ours, theirs);
    }

    /** Where as many such values stand on both, the value at its place. */
    private static Optional<Stated> inOrder(Stated own, List<Stated> ours, List<Stated> theirs) {
        List<Stated> here = ours.stream().filter(own::isLike).toList();
        List<Stated> there = theirs.stream().filter(own::isLike).toList();
        return here.size() == there.size() ? Optional.of(there.get(here.indexOf(own))) : Optional.empty();
    }

    private static List<Stated> unsaid(List<Stated> values, List<Stated> others) {
        return values.stream()
                .filter(value -> others.stream().noneMatch(other -> other.value.repeats(value.value)))
                .toList();
    }

    /** The column of a table in which the fact is all that a cell says. */
    private static OptionalInt column(Snippet row, Fact fact) {
        List<TextRange> cells = cells(row);
        return IntStream.range(0, cells.size())
                .filter(cell -> cells.size() > 1 && cells.get(cell).equals(fact.range()))
                .findFirst();
    }

    private static List<TextRange> cells(Snippet row) {
        List<TextRange> cells = new ArrayList<>();
        int start = row.range().start();
        for (String cell : row.range().of(row.page().text()).split("\t", -1)) {
            cells.add(new TextRange(start, start + cell.length()));
            start += cell.length() + 1;
        }
        return cells;
    }

    private static List<Stated> stated(Page page, FactType type, OptionalInt column) {
        return Snippets.of(page).stream()
                .filter(part -> !part.isList() && part.shape() != Snippet.Shape.CONTACT)
                .flatMap(part -> facts(part, type, column)
                        .filter(fact ->
                                FIGURE.matcher(fact.range().of(page.text())).find())
                        .flatMap(fact -> PlainValue.of(fact.type(), fact.range().of(page.text())).stream()
                                .map(value -> new Stated(part, fact, value))))
                .toList();
    }

    private static Stream<Fact> facts(Snippet part, FactType type, OptionalInt column) {
        if (column.isEmpty()) {
            return Facts.in(part.range().of(part.page().text()), part.language(), SameFact.alike(type)).stream()
                    .map(fact -> Echoes.placed(fact, part));
        }
        return cells(part).stream()
                .skip(column.getAsInt())
                .limit(part.shape() == Snippet.Shape.ROW ? 1 : 0)
                .filter(cell -> cell.length() > 0)
                .map(cell -> new Fact(type, cell));
    }

    private static boolean sharesFigures(Page one, Page other) {
        Set<String> ours = figures(one);
        Set<String> theirs = figures(other);
        long shared = ours.stream().filter(theirs::contains).count();
        return shared >= TELLING && shared >= SAME_FIGURES * Math.max(ours.size(), theirs.size());
    }

    private static Set<String> figures(Page page) {
        return FIGURE.matcher(page.text()).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
