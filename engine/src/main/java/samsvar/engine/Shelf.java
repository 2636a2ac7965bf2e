package samsvar.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Candidate;
import samsvar.engine.answer.Result;
import samsvar.engine.ingest.PageLog;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.PageId;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Understanding;
import samsvar.engine.retrieve.Hit;
import samsvar.engine.retrieve.PageSearch.Ranked;
import samsvar.engine.retrieve.PassageMatches;
import samsvar.engine.vocabulary.Mentions;

/** Fetches the pages found from the archive and shows what in them matched. Thread-safe. */
final class Shelf {
    /** Passages looked at for an answer, and how many of one page (docs/relevance.md). */
    private static final int CANDIDATES = 50;

    private static final int CANDIDATES_PER_PAGE = 8;

    /** Text shown of a page that is found by its title, address or authority alone. */
    private static final int OPENING = 300;

    private final PageLog log;
    private final TextAnalysis analysis;
    private final Mentions mentions;

    Shelf(PageLog log, TextAnalysis analysis, Mentions mentions) {
        this.mentions = mentions;
        this.log = log;
        this.analysis = analysis;
    }

    /** Pages are read once for each question. */
    Reading reading(Understanding understanding) {
        return new Reading(understanding);
    }

    /** The pages of one question. Not thread-safe. */
    final class Reading {
        private final Understanding understanding;
        private final PassageMatches matches;
        private final Map<PageId, Optional<ArchivedPage>> pages = new HashMap<>();

        private Reading(Understanding understanding) {
            this.understanding = understanding;
            this.matches = new PassageMatches(analysis, mentions, understanding);
        }

        /** The passages most likely to hold the answer, best first. */
        List<Candidate> candidates(List<Ranked> ranking) {
            List<Candidate> candidates = new ArrayList<>();
            for (Ranked ranked : ranking) {
                double pageShare = ranked.passages().isEmpty()
                        ? 0
                        : ranked.score() - ranked.passages().getFirst().score();
                ranked.passages().stream()
                        .limit(CANDIDATES_PER_PAGE)
                        .forEach(hit -> candidate(hit, pageShare).ifPresent(candidates::add));
                if (candidates.size() >= CANDIDATES) {
                    break;
                }
            }
            candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
            return candidates;
        }

        private Optional<Candidate> candidate(Hit hit, double pageShare) {
            return page(hit.page())
                    .filter(archived -> !archived.lost())
                    .filter(archived ->
                            hit.range().end() <= archived.page().text().length())
                    .map(archived -> new Candidate(
                            archived.page(), archived.checked(), hit.range(), hit.language(), hit.score() + pageShare));
        }

        /** The wanted slice of the ranking; the answer's page is put first on the first slice where it is not among it. */
        List<Result> results(List<Ranked> ranking, Answer answer) {
            Map<PageId, Result> results = new LinkedHashMap<>();
            int from = understanding.question().from();
            int size = understanding.question().size();
            ranking.stream()
                    .skip(from)
                    .limit(size)
                    .forEach(ranked -> result(ranked).ifPresent(r -> results.put(ranked.page(), r)));
            List<Result> list = new ArrayList<>(results.values());
            if (from == 0 && answer instanceof Answer.Quoted quoted) {
                PageId cited = quoted.quote().page().id();
                if (!results.containsKey(cited)) {
                    ranking.stream()
                            .filter(ranked -> ranked.page().equals(cited))
                            .findFirst()
                            .flatMap(this::result)
                            .ifPresent(list::addFirst);
                }
            }
            return list.subList(0, Math.min(size, list.size()));
        }

        private Optional<Result> result(Ranked ranked) {
            return page(ranked.page()).map(archived -> {
                String text = archived.page().text();
                Optional<Hit> best = ranked.passages().stream()
                        .filter(hit -> hit.range().end() <= text.length())
                        .findFirst();
                TextRange range = best.map(Hit::range).orElseGet(() -> opening(text));
                LanguageTag language =
                        best.map(Hit::language).orElse(archived.page().language());
                return result(archived, range, language, ranked.score());
            });
        }

        private Result result(ArchivedPage archived, TextRange range, LanguageTag language, double score) {
            String passage = range.of(archived.page().text());
            List<TextRange> highlights = new ArrayList<>();
            List<Result.WordMatch> found = new ArrayList<>();
            for (PassageMatches.Match match : matches.find(language, passage)) {
                if (highlights.isEmpty()
                        || highlights.getLast().end() <= match.range().start()) {
                    highlights.add(match.range());
                }
                Result.WordMatch word =
                        new Result.WordMatch(match.unit().text(), match.range().of(passage));
                if (!found.contains(word)) {
                    found.add(word);
                }
            }
            return new Result(archived.page(), archived.checked(), range, language, highlights, score, found);
        }

        private Optional<ArchivedPage> page(PageId id) {
            return pages.computeIfAbsent(id, log::find);
        }
    }

    private static TextRange opening(String text) {
        int end = Math.min(text.length(), OPENING);
        int space = text.lastIndexOf(' ', end);
        return new TextRange(0, end == text.length() || space <= 0 ? end : space);
    }
}
