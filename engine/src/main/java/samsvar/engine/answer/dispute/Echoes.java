package samsvar.engine.answer.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samsvar.engine.answer.choice.Choice;
import samsvar.engine.answer.choice.Chooser;
import samsvar.engine.answer.evidence.Evidence;
import samsvar.engine.answer.evidence.Match;
import samsvar.engine.answer.evidence.Snippet;
import samsvar.engine.answer.evidence.Snippets;
import samsvar.engine.answer.value.Fact;
import samsvar.engine.answer.value.FactType;
import samsvar.engine.answer.value.Facts;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;

/**
 * What do other pages found say in the very words of an answer, but for its values? Such a part tells of the same fact even where it names
 * nobody asked about and stands on a page that answers nothing by itself. Constants: docs/citing.md.
 */
public final class Echoes {
    /** Words of a part without its values from which it is no mere label. */
    private static final int TELLING = 4;
    /** Share of the words of both parts that both have (Jaccard). */
    private static final double SAME_WORDS = 0.8;
    /** Share of the shorter's words of title and headings: forms of words are used for many things. */
    private static final double SAME_MATTER = 0.6;

    /** What may stand beside a value and differ: everybody has a telephone, an address and a site of their own. */
    private static final Set<FactType> FIGURES = Set.of(
            FactType.MONEY,
            FactType.COUNT,
            FactType.PERCENT,
            FactType.AGE,
            FactType.DURATION,
            FactType.DATE,
            FactType.UNTIL,
            FactType.TIME);

    private static final Pattern WORD = Pattern.compile("[\\p{L}’']{2,}");

    private Echoes() {}

    /**
     * Parts that say the same with the same or another value, or with another figure beside the value.
     *
     * @param best the answer
     * @param pages the pages found
     */
    public static List<Echo> of(Choice best, List<Chooser.Found> pages) {
        List<Fact> stated = stated(best);
        List<Echo> echoes = new ArrayList<>();
        for (Chooser.Found found : pages) {
            if (!stated.isEmpty()
                    && !found.page()
                            .id()
                            .equals(best.evidence().snippet().page().id())) {
                echoes.addAll(echoes(best, stated, found));
            }
        }
        return List.copyOf(echoes);
    }

    /** The value first. A row's other cells are other facts, not what its value depends on. */
    private static List<Fact> stated(Choice best) {
        Snippet snippet = best.evidence().snippet();
        List<Fact> stated = new ArrayList<>(best.value().stream().toList());
        if (snippet.shape() != Snippet.Shape.ROW) {
            facts(snippet, FIGURES)
                    .filter(fact -> stated.stream().noneMatch(known -> overlap(known.range(), fact.range())))
                    .forEach(stated::add);
        }
        return stated;
    }

    private static boolean overlap(TextRange one, TextRange other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static List<Echo> echoes(Choice best, List<Fact> stated, Chooser.Found found) {
        Snippet snippet = best.evidence().snippet();
        if (Translations.are(snippet.page(), found.page())) {
            return best.value().stream()
                    .flatMap(value -> Translations.counterpart(snippet, value, found.page()).stream()
                            .map(there -> new Echo(value, echo(best, there.part(), List.of(there.fact()), found))))
                    .toList();
        }
        Set<String> said = words(snippet.text());
        return said.size() < TELLING || !isLikely(found.page(), said)
                ? List.of()
                : Snippets.of(found.page()).stream()
                        .filter(part -> SameFact.likeness(
                                        said, words(part.range().of(found.page().text())))
                                >= SAME_WORDS)
                        .filter(part -> isOneMatter(matter(snippet), matter(part)))
                        .flatMap(part -> stated.stream().flatMap(fact -> echo(best, fact, part, found).stream()))
                        .toList();
    }

    /** What the part has where the answer has the fact, and then what it has where the answer has its value. */
    private static Optional<Echo> echo(Choice best, Fact stated, Snippet part, Chooser.Found found) {
        Snippet snippet = best.evidence().snippet();
        return atItsPlace(stated, snippet, part)
                .map(fact -> Stream.concat(
                                Stream.of(fact),
                                best.value().stream()
                                        .filter(value -> !value.equals(stated))
                                        .flatMap(value -> atItsPlace(value, snippet, part).stream()))
                        .toList())
                .map(facts -> new Echo(stated, echo(best, part, facts, found)));
    }

    /** Reading a page costs more than looking whether it has the words at all. */
    private static boolean isLikely(Page page, Set<String> said) {
        String text = page.text().toLowerCase(Locale.ROOT);
        return said.stream().filter(text::contains).count() >= SAME_WORDS * said.size();
    }

    private static boolean isOneMatter(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return shared >= SAME_MATTER * Math.min(one.size(), other.size());
    }

    private static Set<String> matter(Snippet snippet) {
        Page page = snippet.page();
        Set<String> owner = words(page.authority());
        return Stream.concat(Stream.of(page.title()), snippet.headings().stream())
                .map(Echoes::words)
                .flatMap(Collection::stream)
                .filter(word -> !owner.contains(word))
                .collect(Collectors.toSet());
    }

    private static Choice echo(Choice best, Snippet part, List<Fact> facts, Chooser.Found found) {
        int words = best.evidence().direct().size();
        Evidence evidence =
                new Evidence(part, Collections.nCopies(words, Match.NONE), Collections.nCopies(words, 0.0), List.of());
        Choice.Signs signs = best.signs().on(found.prior());
        return new Choice(evidence, facts, best.coverage(), best.fit(), best.score(), signs);
    }

    /** The fact of the other part that has as many of its kind before it. */
    private static Optional<Fact> atItsPlace(Fact stated, Snippet snippet, Snippet part) {
        Set<FactType> alike = SameFact.alike(stated.type());
        long before = facts(snippet, alike)
                .filter(fact -> fact.range().start() < stated.range().start())
                .count();
        return facts(part, alike).skip(before).findFirst();
    }

    private static Stream<Fact> facts(Snippet part, Set<FactType> types) {
        String text = part.range().of(part.page().text());
        return Facts.in(text, part.language(), types).stream().map(fact -> placed(fact, part));
    }

    /** A fact found in the text of a part, as a range of the page's. */
    static Fact placed(Fact fact, Snippet part) {
        int start = part.range().start();
        return new Fact(
                fact.type(),
                new TextRange(start + fact.range().start(), start + fact.range().end()));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
