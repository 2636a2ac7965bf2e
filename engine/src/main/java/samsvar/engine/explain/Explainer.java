package samsvar.engine.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
import samsvar.engine.retrieve.ScorePart;
import samsvar.engine.vocabulary.Mentions;

/** Explains what was looked for and found. Slow beside a search: every hit is looked at again. Thread-safe. */
public final class Explainer {

    /** Differences below this are those of adding numbers in another order. */
    private static final double ROUNDING = 1e-3;

    private final TextAnalysis analysis;
    private final Mentions mentions;
    private final WayOrigins origins;
    private final SearchIndex index;
    private final PageLog log;
    private final Function<Question, Understanding> reader;
    private final Function<Understanding, Looked> finder;

    /**
     * @param analysis the same that the index was built with
     * @param mentions the same that the index was built with
     * @param origins tells where a way comes from
     * @param index explains scores
     * @param log knows the pages' titles
     * @param reader reads a question as the search does
     * @param finder finds pages as the search does
     */
    public Explainer(
            TextAnalysis analysis,
            Mentions mentions,
            WayOrigins origins,
            SearchIndex index,
            PageLog log,
            Function<Question, Understanding> reader,
            Function<Understanding, Looked> finder) {
        this.analysis = analysis;
        this.mentions = mentions;
        this.origins = origins;
        this.index = index;
        this.log = log;
        this.reader = reader;
        this.finder = finder;
    }

    /** Explains the question and the slice of results it asks for. */
    public Explanation explain(Question question) {
        Understanding understanding = reader.apply(question);
        if (understanding.units().isEmpty()) {
            return explanation(understanding, Optional.empty(), List.of());
        }
        Looked looked = finder.apply(understanding);
        List<ExplainedHit> hits = new ArrayList<>();
        int end = Math.min(looked.shown().size(), question.from() + question.size());
        for (int i = question.from(); i < end; i++) {
            hits.add(hit(understanding, looked, i));
        }
        return explanation(understanding, Optional.of(looked.plan()), hits);
    }

    /** Explains the question and where one page stands, be it found or not. */
    public Explanation explain(Question question, PageId page) {
        Understanding understanding = reader.apply(question.best(Question.MOST_RESULTS));
        if (understanding.units().isEmpty()) {
            return explanation(
                    understanding, Optional.empty(), List.of(absent(page, "The question holds nothing to look for.")));
        }
        Looked looked = finder.apply(understanding);
        return explanation(understanding, Optional.of(looked.plan()), List.of(about(page, understanding, looked)));
    }

    private Explanation explanation(Understanding understanding, Optional<Retrieval> plan, List<ExplainedHit> hits) {
        return new Explanation(understanding, views(understanding), units(understanding), plan, hits);
    }

    private List<Explanation.View> views(Understanding understanding) {
        return Arrays.stream(TermKind.values())
                .map(kind -> new Explanation.View(
                        kind, analysis.terms(kind, understanding.language().language(), understanding.text())))
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
                                                unit,
                                                way,
                                                understanding.language().language())))
                                .toList()))
                .toList();
    }

    private ExplainedHit about(PageId page, Understanding understanding, Looked looked) {
        for (int i = 0; i < looked.shown().size(); i++) {
            if (looked.shown().get(i).page().equals(page)) {
                return hit(understanding, looked, i);
            }
        }
        for (Ranked hidden : looked.ranked()) {
            if (hidden.page().equals(page)) {
                return explained(
                        understanding,
                        looked,
                        hidden,
                        0,
                        "Another version of it is shown: " + versionOf(hidden, looked));
            }
        }
        if (log.find(page).isEmpty()) {
            return absent(
                    page,
                    "The archive holds no page of this address: it was not crawled, has left, or is named otherwise.");
        }
        return unranked(page, understanding, looked.plan(), looked.total());
    }

    private static String versionOf(Ranked hidden, Looked looked) {
        return looked.shown().stream()
                .filter(page -> !Collections.disjoint(
                        page.origin().groups(), hidden.origin().groups()))
                .findFirst()
                .map(page -> page.page().value())
                .orElse("unknown");
    }

    /** What a page would get that is not among the results. */
    private ExplainedHit unranked(PageId page, Understanding understanding, Retrieval plan, long total) {
        List<ScorePart> whole = index.explain(plan, page, new TextRange(0, 0));
        if (whole.isEmpty()) {
            return absent(
                    page,
                    "The archive holds it, but the index does not: it asked not to be indexed, or the index lags.");
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
                ? "It fits, but more than " + Question.MOST_RESULTS + " of " + total + " pages fit better."
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

    private ExplainedHit hit(Understanding understanding, Looked looked, int place) {
        Ranked shown = looked.shown().get(place);
        return explained(understanding, looked, shown, place + 1, "Result " + (place + 1) + ".");
    }

    private ExplainedHit explained(Understanding understanding, Looked looked, Ranked ranked, int rank, String status) {
        List<ScorePart> parts = new ArrayList<>();
        parts.add(ScorePart.sum(
                ScorePart.Kind.PAGE, "", index.explain(looked.plan(), ranked.page(), new TextRange(0, 0))));
        Optional<TextRange> passage = ranked.passages().stream().map(Hit::range).findFirst();
        if (isArranged(ranked, looked)) {
            passage.ifPresent(range -> parts.add(passagePart(looked.plan(), ranked.page(), range)));
        }
        double rest =
                ranked.score() - parts.stream().mapToDouble(ScorePart::score).sum();
        if (Math.abs(rest) > ROUNDING * Math.max(1, Math.abs(ranked.score()))) {
            parts.add(ScorePart.of(
                    ScorePart.Kind.ORDER,
                    looked.arrangement().tierOf(ranked.page()).orElse(""),
                    rest));
        }
        return new ExplainedHit(
                ranked.page(),
                title(ranked.page()),
                rank,
                status,
                passage,
                found(understanding, ranked.passages()),
                ranked.score(),
                parts);
    }

    /** Passages count for the pages that were arranged only. */
    private static boolean isArranged(Ranked ranked, Looked looked) {
        return looked.ranked().stream()
                .limit(looked.arrangement().arranged())
                .anyMatch(page -> page.page().equals(ranked.page()));
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
                        ScorePart.Kind.PASSAGE,
                        "",
                        parts.isEmpty() ? index.explain(plan, page, new TextRange(0, 0)) : parts)
                .times(PageSearch.PASSAGE_SHARE);
    }

    private String title(PageId page) {
        return log.find(page).map(archived -> archived.page().title()).orElse("");
    }
}
