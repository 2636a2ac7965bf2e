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

    private static final Pattern WORD = Pattern.compile("[\\p{L}’']{2,}");

    private Echoes() {}

    /**
     * Parts that say the same with the same or another value.
     *
     * @param best the answer
     * @param pages the pages found
     */
    public static List<Choice> of(Choice best, List<Chooser.Found> pages) {
        Optional<Fact> stated = best.value();
        if (stated.isEmpty()) {
            return List.of();
        }
        List<Choice> echoes = new ArrayList<>();
        for (Chooser.Found found : pages) {
            if (!found.page().id().equals(best.evidence().snippet().page().id())) {
                echoes.addAll(echoes(best, stated.get(), found));
            }
        }
        return List.copyOf(echoes);
    }

    private static List<Choice> echoes(Choice best, Fact stated, Chooser.Found found) {
        Snippet snippet = best.evidence().snippet();
        if (Translations.are(snippet.page(), found.page())) {
            return Translations.counterpart(snippet, stated, found.page()).stream()
                    .map(there -> echo(best, there.part(), there.fact(), found))
                    .toList();
        }
        Set<String> said = words(snippet.range().of(snippet.page().text()));
        return said.size() < TELLING || !isLikely(found.page(), said)
                ? List.of()
                : Snippets.of(found.page()).stream()
                        .filter(part -> SameFact.likeness(
                                        said, words(part.range().of(found.page().text())))
                                >= SAME_WORDS)
                        .filter(part -> isOneMatter(matter(snippet), matter(part)))
                        .flatMap(part ->
                                atItsPlace(stated, snippet, part).stream().map(fact -> echo(best, part, fact, found)))
                        .toList();
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

    private static Choice echo(Choice best, Snippet part, Fact fact, Chooser.Found found) {
        int words = best.evidence().direct().size();
        Evidence evidence =
                new Evidence(part, Collections.nCopies(words, Match.NONE), Collections.nCopies(words, 0.0), List.of());
        Choice.Signs signs = best.signs().on(found.prior());
        return new Choice(evidence, List.of(fact), best.coverage(), best.fit(), best.score(), signs);
    }

    /** The fact of the other part that has as many of its kind before it. */
    private static Optional<Fact> atItsPlace(Fact stated, Snippet snippet, Snippet part) {
        long before = facts(snippet, stated)
                .filter(fact -> fact.range().start() < stated.range().start())
                .count();
        return facts(part, stated).skip(before).findFirst();
    }

    private static Stream<Fact> facts(Snippet part, Fact like) {
        String text = part.range().of(part.page().text());
        return Facts.in(text, part.language(), SameFact.alike(like.type())).stream()
                .map(fact -> placed(fact, part));
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
