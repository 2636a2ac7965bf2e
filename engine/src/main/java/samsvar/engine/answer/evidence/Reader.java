package samsvar.engine.answer.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;

/** Reads a page for one question: which of the words asked stand where? Not thread-safe; one per question. */
public final class Reader {
    /** What the heading asks, the first paragraphs below answer. */
    private static final double ASKED_ABOVE = 0.95;

    private static final double HEADING = 0.8;
    private static final double TABLE = 0.8;
    private static final double TITLE = 0.75;
    private static final double PAGE = 0.7;
    /** A name that is the page's authority or place: everything on the page is said of it. */
    private static final double OWNER = 0.95;

    /** The same paragraph, which is quoted as a whole where it is not long. */
    private static final double PARAGRAPH = 0.65;

    private static final double NEIGHBOUR = 0.5;
    private static final double SECTION = 0.35;
    /** Characters: about seven screens. A page of this length is read whole in a few milliseconds. */
    private static final int LONG_PAGE = 8_000;
    /** Characters read before and behind a passage of a longer page. */
    private static final int REACH = 1_000;

    private final TextAnalysis analysis;
    /** The words asked, then the parts of those that are several words. */
    private final List<Sought> words;

    private final Phrases phrases;
    private final boolean strict;
    private final Map<String, List<Double>> read = new HashMap<>();

    /**
     * @param words what is looked for
     * @param strict whether a name must stand in the part itself or above it: a neighbour's number is nobody else's
     */
    public Reader(TextAnalysis analysis, List<Sought> words, boolean strict) {
        this.analysis = analysis;
        this.strict = strict;
        this.phrases = new Phrases(words, analysis);
        this.words = phrases.all();
    }

    /**
     * The evidence for the parts of a page, in reading order; of a long page only for those near a passage.
     *
     * @param passages ranges of the page's text that were found
     */
    public List<Evidence> read(Page page, List<TextRange> passages) {
        String text = page.text();
        List<Snippet> snippets = Snippets.of(page).stream()
                .filter(snippet -> text.length() <= LONG_PAGE || near(snippet, passages))
                .toList();
        List<List<Match>> direct =
                snippets.stream().map(snippet -> direct(snippet, text)).toList();
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < snippets.size(); i++) {
            List<Double> context = context(i, snippets, direct);
            evidence.add(new Evidence(
                    snippets.get(i),
                    phrases.direct(direct.get(i)),
                    phrases.context(direct.get(i), context),
                    columns(snippets.get(i))));
        }
        return evidence;
    }

    private static boolean near(Snippet snippet, List<TextRange> passages) {
        return passages.stream()
                .anyMatch(passage -> snippet.range().start() < passage.end() + REACH
                        && snippet.range().end() > passage.start() - REACH);
    }

    private List<Match> direct(Snippet snippet, String text) {
        int start = snippet.range().start();
        List<Match> best =
                new ArrayList<>(words.stream().map(word -> Match.NONE).toList());
        for (LanguageTag language : languages(snippet)) {
            AnalysedText analysed =
                    new AnalysedText(analysis, language, snippet.range().of(text));
            List<Match> found = found(analysed, language);
            for (int i = 0; i < best.size(); i++) {
                best.set(i, best.get(i).or(found.get(i)));
            }
        }
        return best.stream()
                .map(match -> new Match(match.strength(), shifted(match.ranges(), start)))
                .toList();
    }

    /** A row of names and numbers tells its language badly: it may as well be in the page's. */
    private static List<LanguageTag> languages(Snippet snippet) {
        LanguageTag page = snippet.page().language();
        return snippet.closed() && !snippet.language().equals(page)
                ? List.of(snippet.language(), page)
                : List.of(snippet.language());
    }

    /**
     * How well a row's column headers hold the words asked that are no names, 0-1, by column; empty for other parts.
     */
    private List<Double> columns(Snippet snippet) {
        List<Double> strengths = new ArrayList<>();
        for (int column = 0; column < snippet.columns(); column++) {
            double best = 0;
            for (LanguageTag language : languages(snippet)) {
                List<Double> found = read(snippet.labels().get(column), language);
                for (int i = 0; i < found.size(); i++) {
                    best = words.get(i).name() ? best : Math.max(best, found.get(i));
                }
            }
            strengths.add(best);
        }
        return strengths;
    }

    private static List<TextRange> shifted(List<TextRange> ranges, int by) {
        return ranges.stream()
                .map(range -> new TextRange(range.start() + by, range.end() + by))
                .toList();
    }

    private List<Double> context(int index, List<Snippet> snippets, List<List<Match>> direct) {
        Snippet snippet = snippets.get(index);
        List<Double> best = new ArrayList<>(words.stream().map(word -> 0.0).toList());
        for (LanguageTag language : languages(snippet)) {
            raiseByWhatStandsAbove(best, snippet, language);
        }
        Page page = snippet.page();
        raise(best, read(page.title(), page.language()), TITLE);
        raise(best, read(path(snippet), page.language()), TITLE);
        pageWords(page).forEach(text -> raise(best, read(text, page.language()), PAGE));
        if (!snippet.closed()) {
            raiseByNeighbours(best, index, snippets, direct);
        }
        return best;
    }

    private void raiseByWhatStandsAbove(List<Double> best, Snippet snippet, LanguageTag language) {
        snippet.labels().forEach(label -> raise(best, read(label, language), TABLE));
        for (int i = 0; i < snippet.headings().size(); i++) {
            boolean nearest = i == snippet.headings().size() - 1;
            raise(
                    best,
                    read(snippet.headings().get(i), language),
                    nearest && snippet.answersHeading() ? ASKED_ABOVE : HEADING);
        }
    }

    /** Title and headings together: of "apply for temporary protection" one may tell the matter and the other what is done. */
    private static String path(Snippet snippet) {
        return Stream.concat(Stream.of(snippet.page().title()), snippet.headings().stream())
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private static Stream<String> pageWords(Page page) {
        String address = page.url().value().replaceFirst("^https?://", "").replaceAll("[^\\p{L}\\d]+", " ");
        return Stream.concat(Stream.of(page.authority(), page.place(), address), page.breadcrumb().stream())
                .filter(text -> !text.isBlank());
    }

    private void raiseByNeighbours(List<Double> best, int index, List<Snippet> snippets, List<List<Match>> direct) {
        Snippet snippet = snippets.get(index);
        for (int i = Math.max(0, index - 6); i < Math.min(snippets.size(), index + 4); i++) {
            Snippet other = snippets.get(i);
            if (i != index && other.section() == snippet.section() && !other.closed()) {
                raise(best, strengths(direct.get(i)), nearness(snippet, other, Math.abs(i - index)));
            }
        }
    }

    private double nearness(Snippet snippet, Snippet other, int apart) {
        if (!strict && other.around().equals(snippet.around())) {
            return PARAGRAPH;
        }
        return apart == 1 || other.around().equals(snippet.around()) ? NEIGHBOUR : SECTION;
    }

    private List<Double> strengths(List<Match> matches) {
        List<Double> strengths = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            strengths.add(strict && words.get(i).name() ? 0.0 : matches.get(i).strength());
        }
        return strengths;
    }

    private void raise(List<Double> best, List<Double> found, double factor) {
        for (int i = 0; i < found.size(); i++) {
            boolean owner = factor == PAGE && words.get(i).name();
            best.set(i, Math.max(best.get(i), found.get(i) * (owner ? OWNER : factor)));
        }
    }

    private List<Double> read(String text, LanguageTag language) {
        return read.computeIfAbsent(language + " " + text, key -> {
            AnalysedText analysed = new AnalysedText(analysis, language, text);
            return found(analysed, language).stream().map(Match::strength).toList();
        });
    }

    private List<Match> found(AnalysedText text, LanguageTag language) {
        return phrases.inOneWord(
                words.stream().map(word -> word.in(text, language)).toList());
    }
}
