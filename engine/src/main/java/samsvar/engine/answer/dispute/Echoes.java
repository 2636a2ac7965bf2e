package samsvar.engine.answer.dispute;

import java.util.ArrayList;
import java.util.Collection;
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
        Snippet snippet = best.evidence().snippet();
        Set<String> said = words(snippet.range().of(snippet.page().text()));
        if (best.value().isEmpty() || said.size() < TELLING) {
            return List.of();
        }
        List<Choice> echoes = new ArrayList<>();
        for (Chooser.Found found : pages) {
            if (!found.page().id().equals(snippet.page().id()) && isLikely(found.page(), said)) {
                Snippets.of(found.page()).stream()
                        .filter(other -> SameFact.likeness(said, words(other.range().of(other.page().text()))) >= SAME_WORDS)
                        .filter(other -> isOneMatter(matter(snippet), matter(other)))
                        .forEach(other -> echo(best, other, found.prior()).ifPresent(echoes::add));
            }
        }
        return List.copyOf(echoes);
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

    private static Optional<Choice> echo(Choice best, Snippet other, double prior) {
        Fact stated = best.value().orElseThrow();
        Snippet snippet = best.evidence().snippet();
        String text = other.range().of(other.page().text());
        int nth = before(stated, snippet);
        List<Fact> facts = Facts.in(text, other.language(), Set.of(stated.type()));
        List<Match> direct =
                best.evidence().direct().stream().map(match -> Match.NONE).toList();
        List<Double> context = best.evidence().direct().stream().map(match -> 0.0).toList();
        return facts.stream()
                .skip(nth)
                .findFirst()
                .map(fact -> new Fact(
                        fact.type(),
                        new TextRange(
                                fact.range().start() + other.range().start(),
                                fact.range().end() + other.range().start())))
                .map(fact -> new Choice(
                        new Evidence(other, direct, context, List.of()),
                        Optional.of(fact),
                        best.coverage(),
                        best.fit(),
                        best.score(),
                        new Choice.Signs(best.signs().matter(), best.signs().direct(), prior)));
    }

    /** How many facts of the kind its part states before it. */
    private static int before(Fact stated, Snippet snippet) {
        int offset = snippet.range().start();
        return (int) Facts.in(snippet.range().of(snippet.page().text()), snippet.language(), Set.of(stated.type())).stream()
                .filter(fact -> fact.range().start() + offset < stated.range().start())
                .count();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
