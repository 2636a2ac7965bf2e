package samsvar.engine.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.explain.Explanation.ExplainedHit;
import samsvar.engine.explain.Explanation.ExplainedUnit;
import samsvar.engine.explain.Explanation.FoundWord;
import samsvar.engine.index.SearchIndex;
import samsvar.engine.ingest.PageLog;
import samsvar.engine.page.PageId;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Filters;
import samsvar.engine.question.Question;
import samsvar.engine.question.Understanding;
import samsvar.engine.retrieve.Hit;
import samsvar.engine.retrieve.PageSearch;
import samsvar.engine.retrieve.PageSearch.Ranked;
import samsvar.engine.retrieve.PassageMatches;
import samsvar.engine.retrieve.Retrieval;
import samsvar.engine.retrieve.RetrievalPlanner;
import samsvar.engine.retrieve.ScorePart;
import samsvar.engine.vocabulary.Mentions;

/** Explains what was looked for and found. Slow beside a search: every hit is looked at again. Thread-safe. */
public final class Explainer {
    /** Results looked through for a page that was asked about. */
    static final int LOOKED_THROUGH = 1000;

    /** Differences below this are those of adding numbers in another order. */
    private static final double ROUNDING = 1e-3;

    private final RetrievalPlanner planner = new RetrievalPlanner();
    private final TextAnalysis analysis;
    private final Mentions mentions;
    private final WayOrigins origins;
    private final SearchIndex index;
    private final PageLog log;
    private final Function<Question, Understanding> reader;
    private final Function<Understanding, PageSearch.Ranking> ranker;

    /**
     * @param analysis the same that the index was built with
     * @param mentions the same that the index was built with
     * @param origins tells where a way comes from
     * @param index explains scores
     * @param log knows the pages' titles
     * @param reader reads a question as the search does
     * @param ranker ranks pages as the search does
     */
    public Explainer(
            TextAnalysis analysis,
            Mentions mentions,
            WayOrigins origins,
            SearchIndex index,
            PageLog log,
            Function<Question, Understanding> reader,
            Function<Understanding, PageSearch.Ranking> ranker) {
        this.analysis = analysis;
        this.mentions = mentions;
        this.origins = origins;
        this.index = index;
        this.log = log;
        this.reader = reader;
        this.ranker = ranker;
    }

    /** Explains the question and the slice of results it asks for. */
    public Explanation explain(Question question) {
        Understanding understanding = reader.apply(question);
        Optional<Retrieval> plan = plan(understanding);
        List<ExplainedHit> hits = new ArrayList<>();
        plan.ifPresent(looked -> {
            int rank = 0;
            for (Ranked ranked : ranker.apply(understanding).pages()) {
                rank++;
                if (rank > question.from() && rank <= question.from() + question.size()) {
                    hits.add(hit(understanding, looked, ranked, rank));
                }
            }
        });
        return new Explanation(understanding, views(understanding), units(understanding), plan, hits);
    }

    /** Explains the question and where one page stands, be it found or not. */
    public Explanation explain(Question question, PageId page) {
        Question deep = new Question(
                question.text(), question.reader(), question.filters(), 0, LOOKED_THROUGH, question.match());
        Understanding understanding = reader.apply(deep);
        Optional<Retrieval> plan = plan(understanding);
        ExplainedHit hit = plan.map(looked -> about(page, understanding, looked))
                .orElseGet(() -> absent(page, "The question holds nothing to look for."));
        return new Explanation(understanding, views(understanding), units(understanding), plan, List.of(hit));
    }

    private Optional<Retrieval> plan(Understanding understanding) {
        return understanding.units().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        planner.plan(understanding, understanding.question().size()));
    }

    private List<Explanation.View> views(Understanding understanding) {
        return Arrays.stream(TermKind.values())
                .map(kind -> new Explanation.View(
                        kind,
                        analysis.terms(
                                kind,
                                understanding.language().language(),
                                understanding.question().text())))
                .toList();
    }

    private List<ExplainedUnit> units(Understanding understanding) {
        return understanding.units().stream()
                .map(unit -> new ExplainedUnit(
                        unit,
                        unit.variants().stream()
                                .map(way -> new Explanation.Way(
                                        way,
                                        origins.of(
                                                unit, way, understanding.language().language())))
                                .toList()))
                .toList();
    }

    private ExplainedHit about(PageId page, Understanding understanding, Retrieval plan) {
        PageSearch.Ranking ranking = ranker.apply(understanding);
        int rank = 0;
        for (Ranked ranked : ranking.pages()) {
            rank++;
            if (ranked.page().equals(page)) {
                return hit(understanding, plan, ranked, rank);
            }
        }
        if (log.find(page).isEmpty()) {
            return absent(
                    page, "The archive holds no page of this address: it was not crawled, has left, or is named otherwise.");
        }
        return unranked(page, understanding, plan, ranking.total());
    }

    /** What a page would get that is not among the results. */
    private ExplainedHit unranked(PageId page, Understanding understanding, Retrieval plan, long total) {
        List<ScorePart> whole = index.explain(plan, page, new TextRange(0, 0));
        if (whole.isEmpty()) {
            return absent(page, "The archive holds it, but the index does not: it was marked not to be indexed, or the index lags.");
        }
        List<ScorePart> parts = new ArrayList<>(List.of(ScorePart.sum(ScorePart.Kind.PAGE, "", whole)));
        boolean fits = !onPage(plan, Retrieval.Level.PAGES, page).isEmpty();
        List<Hit> unfiltered = onPage(unfiltered(plan), Retrieval.Level.PAGES, page);
        boolean hidden = !fits && !unfiltered.isEmpty();
        List<Hit> best = unfiltered.stream().anyMatch(hit -> hit.range().length() > 0)
                ? unfiltered
                : onPage(unfiltered(plan), Retrieval.Level.PASSAGES, page);
        best.stream().findFirst().ifPresent(hit -> parts.add(passagePart(plan, page, hit.range())));
        String status = fits
                ? "It fits, but more than " + LOOKED_THROUGH + " of " + total + " pages fit better."
                : hidden
                        ? "The filters leave it out: without them it would fit."
                        : "It does not hold what must be held; what it holds of it is shown.";
        double score = parts.stream().mapToDouble(ScorePart::score).sum();
        return new ExplainedHit(
                page,
                title(page),
                0,
                status,
                best.stream().map(Hit::range).findFirst(),
                found(understanding, best),
                fits || hidden ? score : 0,
                parts);
    }

    private List<Hit> onPage(Retrieval plan, Retrieval.Level level, PageId page) {
        return index.search(plan.at(level, Set.of(page), 1)).hits();
    }

    private static Retrieval unfiltered(Retrieval plan) {
        return new Retrieval(plan.level(), plan.node(), Filters.NONE, plan.within(), plan.limit());
    }

    private static ExplainedHit absent(PageId page, String status) {
        return new ExplainedHit(page, "", 0, status, Optional.empty(), List.of(), 0, List.of());
    }

    private ExplainedHit hit(Understanding understanding, Retrieval plan, Ranked ranked, int rank) {
        List<ScorePart> parts = new ArrayList<>();
        parts.add(ScorePart.sum(
                ScorePart.Kind.PAGE, "", index.explain(plan, ranked.page(), new TextRange(0, 0))));
        Optional<TextRange> passage = ranked.passages().stream().map(Hit::range).findFirst();
        if (rank <= PageSearch.DEPTH) {
            passage.ifPresent(range -> parts.add(passagePart(plan, ranked.page(), range)));
        }
        double rest = ranked.score() - parts.stream().mapToDouble(ScorePart::score).sum();
        if (Math.abs(rest) > ROUNDING * Math.max(1, Math.abs(ranked.score()))) {
            parts.add(ScorePart.of(ScorePart.Kind.ORDER, "", rest));
        }
        return new ExplainedHit(
                ranked.page(),
                title(ranked.page()),
                rank,
                "Result " + rank + ".",
                passage,
                found(understanding, ranked.passages()),
                ranked.score(),
                parts);
    }

    /** The words of the best passage that answer to the question. */
    private List<FoundWord> found(Understanding understanding, List<Hit> passages) {
        List<FoundWord> found = new ArrayList<>();
        for (Hit best : passages.subList(0, Math.min(1, passages.size()))) {
            log.find(best.page())
                    .map(archived -> archived.page().text())
                    .filter(text -> best.range().end() <= text.length())
                    .map(text -> best.range().of(text))
                    .ifPresent(text -> new PassageMatches(analysis, mentions, understanding)
                            .find(best.language(), text)
                            .forEach(match -> found.add(new FoundWord(
                                    match.unit().text(), match.range().of(text)))));
        }
        return found.stream().distinct().toList();
    }

    /** A page of one passage is kept and scored as a page. */
    private ScorePart passagePart(Retrieval plan, PageId page, TextRange range) {
        List<ScorePart> parts = index.explain(plan.at(Retrieval.Level.PASSAGES, Set.of(), 1), page, range);
        return ScorePart.sum(
                        ScorePart.Kind.PASSAGE, "", parts.isEmpty() ? index.explain(plan, page, new TextRange(0, 0)) : parts)
                .times(PageSearch.PASSAGE_SHARE);
    }

    private String title(PageId page) {
        return log.find(page).map(archived -> archived.page().title()).orElse("");
    }
}
