package samsvar.web.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.LanguageTag;
import samsvar.engine.index.IndexUnavailable;
import samsvar.engine.ingest.ArchiveUnavailable;
import samsvar.engine.ingest.PageLog;
import samsvar.engine.lexicon.Lexicon;
import samsvar.engine.vocabulary.Vocabulary;

/**
 * Suggestions from the vocabulary, from the titles of pages and from the words of the index. Once started, a thread of its own reads
 * vocabulary and titles, the latter anew every minute where pages changed; before it is done there is less to suggest. Thread-safe.
 */
public final class Suggester implements Suggestions, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Suggester.class);
    private static final long REFRESH_S = 60;
    private static final long STOP_S = 5;
    private static final int SHORTEST = 2;
    /** Of eight suggestions, this many are kept for titles where there are some. */
    private static final double TITLES = 3.0 / 8;

    private final Vocabulary vocabulary;
    private final Titles titles;
    private final Completion completion;
    private final Supplier<Lexicon> lexicon;
    private final LanguageProfile ukrainian;
    private final ScheduledExecutorService reading;
    private volatile Concepts concepts = Concepts.NONE;
    private volatile PrefixIndex titleIndex = PrefixIndex.EMPTY;

    /**
     * @param vocabulary what things are called
     * @param log the archive that titles are read from
     * @param lexicon the words of the index
     * @param ukrainian tells how Ukrainian is written in Latin letters
     */
    public Suggester(Vocabulary vocabulary, PageLog log, Supplier<Lexicon> lexicon, LanguageProfile ukrainian) {
        this.vocabulary = vocabulary;
        this.titles = new Titles(log);
        this.completion = new Completion(lexicon);
        this.lexicon = lexicon;
        this.ukrainian = ukrainian;
        this.reading = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("suggestions").factory());
    }

    /** Begins to read; to be called once. */
    public void start() {
        reading.scheduleWithFixedDelay(this::follow, 0, REFRESH_S, TimeUnit.SECONDS);
    }

    /** Reads the lexicon first: whoever asks meanwhile does not wait for it. */
    private void readConcepts() {
        concepts = Concepts.of(vocabulary, lexicon.get(), ukrainian);
    }

    /** Takes in what changed since the last time. What throws here would never be called again. */
    void follow() {
        try {
            if (concepts == Concepts.NONE) {
                readConcepts();
            }
            if (titles.follow()) {
                titleIndex = titles.index();
                readConcepts();
            }
        } catch (ArchiveUnavailable | IndexUnavailable e) {
            LOG.warn("Nothing new is suggested: {}", e.getMessage());
        }
    }

    @Override
    public List<Suggestion> of(String typed, LanguageTag reader, int limit) {
        String prefix = Folded.of(typed);
        if (prefix.length() < SHORTEST) {
            return List.of();
        }
        List<Suggestion> things = things(prefix, typed, reader, limit);
        List<Suggestion> called = find(titleIndex, prefix, reader, limit);
        int titlesKept = Math.min(called.size(), (int) Math.round(limit * TITLES));
        int first = Math.min(things.size(), limit - titlesKept);
        List<Suggestion> all = new ArrayList<>(things.subList(0, first));
        all.addAll(called.subList(0, titlesKept));
        all.addAll(things.subList(first, things.size()));
        all.addAll(lastWord(typed, reader, limit / 2));
        all.addAll(concepts == Concepts.NONE ? List.of() : completion.of(typed, reader, limit));
        all.addAll(called);
        return distinct(all, prefix, limit);
    }

    private List<Suggestion> things(String prefix, String typed, LanguageTag reader, int limit) {
        List<Suggestion> things = new ArrayList<>(find(concepts.named(), prefix, reader, limit));
        if (reader.equals(LanguageTag.UK) && LatinKeys.isLatin(typed)) {
            things.addAll(0, find(concepts.inLatin(), prefix, reader, limit));
        }
        return things;
    }

    private static List<Suggestion> find(PrefixIndex index, String prefix, LanguageTag reader, int limit) {
        return index.find(prefix, limit, match -> worth(match, reader)).stream()
                .map(PrefixIndex.Match::suggestion)
                .toList();
    }

    /** Concepts that begin as the last of several words. */
    private List<Suggestion> lastWord(String typed, LanguageTag reader, int limit) {
        int space = typed.lastIndexOf(' ') + 1;
        String last = Folded.of(typed.substring(space));
        return space == 0 || last.length() < SHORTEST
                ? List.of()
                : concepts.named().find(last, limit, m -> worth(m, reader)).stream()
                        .filter(PrefixIndex.Match::atStart)
                        .map(match -> new Suggestion(
                                typed.substring(0, space) + match.suggestion().text(),
                                match.suggestion().language(),
                                Suggestion.Kind.CONCEPT))
                        .toList();
    }

    /** The reader's language counts most, then the text's beginning, then on how many pages it is, then that it is short. */
    private static int worth(PrefixIndex.Match match, LanguageTag reader) {
        int doublings =
                Integer.SIZE - Integer.numberOfLeadingZeros(match.entry().pages());
        return (match.suggestion().language().equals(reader) ? 8_000 : 0)
                + (match.atStart() ? 4_000 : 0)
                + doublings * 100
                - match.suggestion().text().length();
    }

    /** Each text once, whatever its case; what was typed already is no suggestion. */
    private static List<Suggestion> distinct(List<Suggestion> all, String typed, int limit) {
        Set<String> seen = new HashSet<>(Set.of(typed));
        return all.stream()
                .filter(suggestion -> seen.add(Folded.of(suggestion.text())))
                .limit(limit)
                .toList();
    }

    /** Stops reading; suggestions go on from what was read. */
    @Override
    public void close() {
        reading.shutdownNow();
        try {
            reading.awaitTermination(STOP_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
