package samsvar.engine.answer;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.answer.choice.Choice;
import samsvar.engine.answer.choice.Chooser;
import samsvar.engine.answer.dispute.Dispute;
import samsvar.engine.answer.dispute.Echoes;
import samsvar.engine.answer.evidence.Snippet;
import samsvar.engine.answer.hours.Opening;
import samsvar.engine.answer.hours.OpeningQuestion;
import samsvar.engine.answer.role.Roles;
import samsvar.engine.page.PageFact;
import samsvar.engine.page.PageFacts;
import samsvar.engine.page.PageId;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Understanding;

/**
 * Chooses the quotation that answers a question, or none when unsure. Thread-safe. Rules and constants:
 * docs/answers.md.
 */
public final class AnswerComposer {
    /** Pages read for an answer: the right one is among the first ten for nine questions of ten, the rest is margin. */
    private static final int PAGES = 20;
    /** Pages read first; the others only where these give no clear answer. */
    private static final int FIRST_PAGES = 8;
    /** Of the answers this sure from the first pages, further pages change next to none. */
    private static final double CLEAR = 0.75;

    private final TextAnalysis analysis;
    private final InstantSource clock;
    private final double sureEnough;

    /** @param clock tells how old an answer is */
    public AnswerComposer(TextAnalysis analysis, InstantSource clock) {
        this(analysis, clock, Confidence.SURE_ENOUGH);
    }

    /**
     * A composer with another opinion of what is sure enough, to measure by.
     *
     * @param clock tells how old an answer is
     * @param sureEnough the confidence from which an answer is given, 0-1
     */
    public AnswerComposer(TextAnalysis analysis, InstantSource clock, double sureEnough) {
        this.sureEnough = sureEnough;
        this.analysis = analysis;
        this.clock = clock;
    }

    /**
     * The best quotation.
     *
     * @param candidates passages found, best first, of any language
     * @return {@link Answer.Nothing} where no part of the pages found is sure enough to answer
     */
    public Answer compose(Understanding understanding, List<Candidate> candidates) {
        return OpeningQuestion.readings(understanding, today(candidates)).stream()
                .flatMap(reading -> answered(reading, candidates).stream())
                .findFirst()
                .map(Answer.class::cast)
                .orElseGet(Answer.Nothing::new);
    }

    private Optional<Answer.Quoted> answered(OpeningQuestion.Reading reading, List<Candidate> candidates) {
        return judge(reading.question(), candidates)
                .flatMap(judged -> sure(judged, reading.question(), candidates, sureEnough)
                        .filter(answer -> isAnsweredBy(reading, answer))
                        .map(answer -> answer.beside(elsewhere(judged, reading.question(), candidates).stream()
                                .filter(other -> isAnsweredBy(reading, other))
                                .toList())));
    }

    private boolean isAnsweredBy(OpeningQuestion.Reading reading, Answer.Quoted answer) {
        return reading.isAnsweredBy(answer.quote().page(), answer.quote().range(), clock.instant());
    }

    /** The day where the likeliest page's authority is. */
    private LocalDate today(List<Candidate> candidates) {
        ZoneId zone = candidates.stream()
                .findFirst()
                .flatMap(candidate -> Opening.zone(candidate.page().country()))
                .orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /**
     * What the pages say, before it is known whether that is sure enough.
     *
     * @param choices best first, not empty
     * @param dispute the best and what contradicts it
     * @param pages the pages read
     * @param all the pages found, best first
     * @param chooser judged them
     */
    record Judged(
            List<Choice> choices,
            Dispute dispute,
            List<Chooser.Found> pages,
            List<Chooser.Found> all,
            Chooser chooser) {}

    /** The parts that may answer; empty where there is none. */
    Optional<Judged> judge(Understanding understanding, List<Candidate> candidates) {
        List<Candidate> quotable =
                candidates.stream().filter(AnswerComposer::isQuotable).toList();
        if (understanding.units().isEmpty() || quotable.isEmpty()) {
            return Optional.empty();
        }
        List<Chooser.Found> all = pages(quotable);
        List<Chooser.Found> pages = all.subList(0, Math.min(PAGES, all.size()));
        Chooser chooser = new Chooser(analysis, understanding);
        return judged(choices(chooser, pages), pages, all, chooser);
    }

    private Optional<Judged> judged(
            List<Choice> choices, List<Chooser.Found> pages, List<Chooser.Found> all, Chooser chooser) {
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Judged(
                        choices,
                        Dispute.among(choices, Echoes.of(choices.getFirst(), pages), analysis),
                        pages,
                        all,
                        chooser));
    }

    /** What the other countries answer, where the question is for none of them: as sure as an answer alone must be. */
    private List<Answer.Quoted> elsewhere(Judged judged, Understanding understanding, List<Candidate> candidates) {
        Choice best = judged.choices().getFirst();
        return Elsewhere.countries(understanding, best).stream()
                .map(country -> judged.all().stream()
                        .filter(found -> found.page().country().equals(country))
                        .limit(FIRST_PAGES)
                        .toList())
                .flatMap(pages ->
                        judged(
                                Elsewhere.answering(best, judged.chooser().choose(pages)),
                                pages,
                                pages,
                                judged.chooser())
                                .stream())
                .flatMap(other ->
                        sure(other, understanding, candidates, Math.min(sureEnough, Elsewhere.SURE_ENOUGH)).stream())
                .toList();
    }

    private Optional<Answer.Quoted> sure(
            Judged judged, Understanding understanding, List<Candidate> candidates, double alone) {
        Dispute dispute = judged.dispute();
        double confidence = Confidence.of(judged.choices(), dispute.sides());
        if (confidence < Math.min(sureEnough, Confidence.SURE_ENOUGH_TOGETHER)) {
            return Optional.empty();
        }
        boolean differ = dispute.sides().size() > 1;
        List<Choice> steps = differ
                ? List.of()
                : new Roles(analysis, understanding, this::isSureBesideOthers)
                        .around(judged.choices().getFirst(), judged.pages());
        return differ || !steps.isEmpty() || confidence >= alone
                ? Optional.of(quoted(dispute, steps, understanding, candidates, confidence))
                : Optional.empty();
    }

    /** Whether a part would be an answer together with others if nothing else were found. */
    private boolean isSureBesideOthers(Choice choice) {
        return Confidence.of(List.of(choice), List.of(choice)) >= Math.min(sureEnough, Confidence.SURE_ENOUGH_TOGETHER);
    }

    /** Letters recognised in a picture may be wrong: such text is found, but nobody is told it verbatim. */
    private static boolean isQuotable(Candidate candidate) {
        PageFacts facts = candidate.page().facts();
        return Stream.of(candidate.passage().start(), candidate.passage().end())
                .flatMap(offset -> facts.sheet(offset).stream())
                .noneMatch(PageFact.Sheet::recognised);
    }

    private static List<Choice> choices(Chooser chooser, List<Chooser.Found> pages) {
        List<Choice> first = chooser.choose(pages.subList(0, Math.min(FIRST_PAGES, pages.size())));
        boolean clear = !first.isEmpty() && Confidence.of(first, first.subList(0, 1)) >= CLEAR;
        return clear || pages.size() <= FIRST_PAGES ? first : chooser.choose(pages);
    }

    private static List<Chooser.Found> pages(List<Candidate> candidates) {
        Map<PageId, List<Candidate>> byPage = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            byPage.computeIfAbsent(candidate.page().id(), id -> new ArrayList<>())
                    .add(candidate);
        }
        double top = Math.max(candidates.getFirst().score(), Double.MIN_NORMAL);
        return byPage.values().stream()
                .map(found -> new Chooser.Found(
                        found.getFirst().page(),
                        found.stream().map(Candidate::passage).toList(),
                        Math.clamp(found.getFirst().score() / top, 0, 1)))
                .toList();
    }

    private Answer.Quoted quoted(
            Dispute dispute,
            List<Choice> steps,
            Understanding understanding,
            List<Candidate> candidates,
            double confidence) {
        Choice first = dispute.sides().getFirst();
        Quote quote = quote(first, candidates);
        List<Answer.Differing> differing = dispute.sides().stream()
                .skip(1)
                .flatMap(side -> differing(side, understanding, candidates).stream())
                .toList();
        List<Warning> warnings = new ArrayList<>(Freshness.warnings(quote, clock.instant()));
        if (!differing.isEmpty()) {
            warnings.add(Warning.CONFLICT);
        }
        return new Answer.Quoted(
                quote,
                QuoteMaker.values(first, understanding.kind(), quote.range()),
                confidence,
                Permalink.of(quote.page(), quote.range()),
                warnings,
                differing,
                steps.stream()
                        .map(step -> quote(step, candidates))
                        .map(step -> new Answer.Step(step, Permalink.of(step.page(), step.range())))
                        .toList(),
                List.of());
    }

    private static Optional<Answer.Differing> differing(
            Choice side, Understanding understanding, List<Candidate> candidates) {
        Quote quote = quote(side, candidates);
        return QuoteMaker.values(side, understanding.kind(), quote.range()).stream()
                .findFirst()
                .map(value -> new Answer.Differing(quote, value, Permalink.of(quote.page(), quote.range())));
    }

    private static Quote quote(Choice choice, List<Candidate> candidates) {
        Snippet snippet = choice.evidence().snippet();
        Candidate source = candidates.stream()
                .filter(candidate -> candidate.page().id().equals(snippet.page().id()))
                .findFirst()
                .orElseThrow();
        TextRange range = QuoteMaker.range(choice);
        return new Quote(
                snippet.page(),
                range,
                range.of(snippet.page().text()),
                snippet.language(),
                snippet.headings(),
                QuoteMaker.highlights(choice, range),
                source.checked());
    }
}
