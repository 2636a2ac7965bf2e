package samsvar.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Candidate;
import samsvar.engine.answer.Outcome;
import samsvar.engine.explain.Explainer;
import samsvar.engine.explain.Looked;
import samsvar.engine.explain.WayOrigins;
import samsvar.engine.index.SearchIndex;
import samsvar.engine.index.SearchLanes;
import samsvar.engine.ingest.PageLog;
import samsvar.engine.place.Gazetteer;
import samsvar.engine.question.Question;
import samsvar.engine.question.Understanding;
import samsvar.engine.retrieve.Arrangement;
import samsvar.engine.retrieve.PageGrouping;
import samsvar.engine.retrieve.PageSearch;
import samsvar.engine.retrieve.Retrieval;
import samsvar.engine.retrieve.RetrievalPlanner;
import samsvar.engine.spelling.Rereader;
import samsvar.engine.vocabulary.Mentions;
import samsvar.engine.vocabulary.Vocabulary;

/** The engine over an index and an archive of this machine. Thread-safe. */
public final class LocalEngine implements Engine {
    private final Rereader reader;
    private final RetrievalPlanner planner = new RetrievalPlanner();
    private final SearchIndex index;
    private final PageSearch pageSearch;
    private final Shelf shelf;
    private final PageLog log;
    private final TextAnalysis analysis;
    private final Mentions mentions;
    private final Composer composer;
    private final SearchLanes lanes;
    private final InstantSource clock;
    private final Gazetteer gazetteer;

    /** Turns passages, best first, into an answer. */
    public interface Composer extends BiFunction<Understanding, List<Candidate>, Answer> {}

    /**
     * @param reader reads questions
     * @param index searched, closed with the engine
     * @param log the archive that pages are read from
     * @param analysis the same that the index was built with
     * @param mentions the same that the index was built with
     * @param composer finds the answer among the best passages
     * @param clock measures how long an answer took
     */
    public LocalEngine(
            Rereader reader,
            SearchIndex index,
            PageLog log,
            TextAnalysis analysis,
            Mentions mentions,
            Composer composer,
            InstantSource clock) {
        this(reader, index, log, analysis, mentions, composer, clock, Gazetteer.NONE);
    }

    /**
     * As the other.
     *
     * @param gazetteer tells which place a page is of; the reader's
     */
    public LocalEngine(
            Rereader reader,
            SearchIndex index,
            PageLog log,
            TextAnalysis analysis,
            Mentions mentions,
            Composer composer,
            InstantSource clock,
            Gazetteer gazetteer) {
        this.reader = reader;
        this.index = index;
        this.pageSearch = new PageSearch(index::search);
        this.shelf = new Shelf(log, analysis, mentions);
        this.log = log;
        this.analysis = analysis;
        this.mentions = mentions;
        this.composer = composer;
        this.lanes = new SearchLanes(Runtime.getRuntime().availableProcessors());
        this.clock = clock;
        this.gazetteer = gazetteer;
    }

    @Override
    public Outcome ask(Question question) {
        return lanes.run(() -> find(question, true));
    }

    @Override
    public Outcome search(Question question) {
        return lanes.run(() -> find(question, false));
    }

    /**
     * Explains what this engine looks for and finds.
     *
     * @param vocabulary the same that questions are read with
     */
    public Explainer explaining(Vocabulary vocabulary) {
        return new Explainer(analysis, mentions, new WayOrigins(vocabulary), index, log, reader::read, this::look);
    }

    private Outcome find(Question question, boolean answering) {
        Instant begin = clock.instant();
        Understanding understanding = reader.read(question);
        Looked looked = look(understanding);
        Shelf.Reading reading = shelf.reading(understanding);
        Answer answer =
                answering ? composer.apply(understanding, reading.candidates(looked.ranked())) : new Answer.Nothing();
        return new Outcome(
                understanding,
                answer,
                reading.results(looked.shown(), answer),
                looked.total() - (looked.ranked().size() - looked.shown().size()),
                Duration.between(begin, clock.instant()),
                new Outcome.Spread(
                        looked.arrangement().pagesOf(),
                        looked.arrangement().pagesIn(),
                        looked.arrangement().held()));
    }

    private Looked look(Understanding understanding) {
        Retrieval plan = plan(understanding);
        Arrangement arrangement = new Arrangement(index::search, gazetteer, understanding, plan);
        PageSearch.Ranking ranking = rank(understanding, plan, arrangement);
        List<PageSearch.Ranked> shown =
                PageGrouping.group(ranking.pages(), arrangement.arranged(), reader(understanding));
        return new Looked(plan, arrangement, ranking.pages(), shown, ranking.total());
    }

    private static LanguageTag reader(Understanding understanding) {
        return understanding.question().reader().orElse(understanding.language().language());
    }

    private Retrieval plan(Understanding understanding) {
        return planner.plan(understanding, wanted(understanding.question()));
    }

    private static int wanted(Question question) {
        return question.from() + question.size();
    }

    private PageSearch.Ranking rank(Understanding understanding, Retrieval plan, Arrangement arrangement) {
        return understanding.units().isEmpty()
                ? new PageSearch.Ranking(List.of(), 0)
                : pageSearch.find(plan, wanted(understanding.question()), arrangement);
    }

    @Override
    public long generation() {
        return index.generation();
    }

    @Override
    public void close() {
        lanes.close();
        index.close();
    }
}
