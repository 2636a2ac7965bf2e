package samsvar.engine.retrieve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.PageId;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Filters;
import samsvar.engine.retrieve.PageSearch.Ranked;
import samsvar.engine.retrieve.PageSearch.Ranking;

class PageSearchTest {
    private static final Retrieval PLAN =
            new Retrieval(Retrieval.Level.PAGES, new Node.AnyOf(List.of()), Filters.NONE, Set.of(), 10);

    @Test
    void aGoodPassageLiftsItsPage() {
        Ranking ranking = search(List.of(page("a", 5), page("b", 4)), List.of(passage("b", 0, 4), passage("a", 0, 1)));
        assertEquals(List.of("b", "a"), ids(ranking));
        assertEquals(8, ranking.pages().getFirst().score());
    }

    @Test
    void passagesStayWithTheirPageBestFirst() {
        Ranking ranking = search(List.of(page("a", 5)), List.of(passage("a", 40, 3), passage("a", 0, 2)));
        Ranked only = ranking.pages().getFirst();
        assertEquals(40, only.passages().getFirst().range().start());
        assertEquals(2, only.passages().size());
    }

    @Test
    void aPageWithoutPassagesIsFoundToo() {
        Ranking ranking = search(List.of(page("title only", 2)), List.of());
        assertTrue(ranking.pages().getFirst().passages().isEmpty());
    }

    @Test
    void equalPagesAlwaysComeInTheSameOrder() {
        assertEquals(List.of("a", "b"), ids(search(List.of(page("b", 1), page("a", 1)), List.of())));
    }

    @Test
    void passagesDoNotMoveLatePages() {
        List<Hit> pages = IntStream.range(0, PageSearch.DEPTH + 2)
                .mapToObj(i -> page("p" + i, 1000 - i))
                .toList();
        Ranking ranking = search(pages, List.of(passage("p" + (PageSearch.DEPTH + 1), 0, 5000), passage("p5", 0, 50)));
        assertEquals("p5", ids(ranking).getFirst());
        assertEquals("p" + (PageSearch.DEPTH + 1), ids(ranking).getLast());
    }

    private static Ranking search(List<Hit> pages, List<Hit> passages) {
        return new PageSearch(retrieval -> retrieval.level() == Retrieval.Level.PAGES
                        ? new Found(pages, pages.size())
                        : new Found(passages, passages.size()))
                .find(PLAN, 10, AS_SCORED);
    }

    private static final PageSearch.Order AS_SCORED = new PageSearch.Order() {
        @Override
        public List<Node> also() {
            return List.of();
        }

        @Override
        public List<Ranked> arrange(List<Ranked> best) {
            return best;
        }
    };

    private static Hit page(String id, double score) {
        return passage(id, 0, score);
    }

    private static Hit passage(String id, int start, double score) {
        return new Hit(new PageId(id), new TextRange(start, start), LanguageTag.SV, score);
    }

    private static List<String> ids(Ranking ranking) {
        return ranking.pages().stream().map(r -> r.page().value()).toList();
    }
}
