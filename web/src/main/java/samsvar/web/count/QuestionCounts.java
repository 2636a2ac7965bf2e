package samsvar.web.count;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import samsvar.web.guard.Network;

/**
 * How often was what asked? A question is written down only once it was asked three times, by networks that differ; until then there is
 * nothing of it but a number in memory. Counts are by day and deleted after 90 days. Thread-safe.
 */
public final class QuestionCounts {
    /** The file of questions that found nothing, in the folder of what is counted. */
    public static final String FOUND_NOTHING = "found-nothing.tsv";

    /** The folder of what is counted, in the data folder. */
    public static final String FOLDER = "counts";

    /** Equal questions before one is written down. */
    static final int LEAST = 3;

    /** Days that counts are kept. */
    static final int DAYS = 90;

    /** Longer ones are never asked three times, and the likeliest to tell of a person. */
    private static final int LONGEST = 120;

    private static final int MOST_WRITTEN_DOWN = 20_000;
    private static final int MOST_UNKNOWN = 100_000;
    private static final Duration UNKNOWN_KEPT = Duration.ofDays(7);
    private static final int COLUMNS = 3;

    private final TableFile file;
    private final InstantSource clock;
    private final Unlinkable hidden = new Unlinkable();
    private final Cache<Unlinkable.Number128, Asked> unknown = Caffeine.newBuilder()
            .maximumSize(MOST_UNKNOWN)
            .expireAfterWrite(UNKNOWN_KEPT)
            .build();
    private final Map<String, TreeMap<LocalDate, Integer>> counted = new HashMap<>();
    private boolean changed;

    /** @param file where the counts are kept: a line for each day and question */
    public QuestionCounts(Path file, InstantSource clock) {
        this.file = new TableFile(file);
        this.clock = clock;
        for (List<String> row : this.file.read()) {
            if (row.size() == COLUMNS) {
                counted.computeIfAbsent(row.get(2), _ -> new TreeMap<>())
                        .merge(LocalDate.parse(row.get(0)), Integer.parseInt(row.get(1)), Integer::sum);
            }
        }
        forgetOld();
    }

    /** What a file says: questions with how often they were asked, the most frequent first. */
    public static Map<String, Integer> read(Path file) {
        Map<String, Integer> times = new TreeMap<>();
        new TableFile(file)
                .read().stream()
                        .filter(row -> row.size() == COLUMNS)
                        .forEach(row -> times.merge(row.get(2), Integer.valueOf(row.get(1)), Integer::sum));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        times.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** Asked how often, by whom; this machine itself may be many. */
    private static final class Asked {
        private final Set<Unlinkable.Number128> networks = new HashSet<>();
        private int times;
    }

    /** Counts a question that was answered. */
    public synchronized void asked(String question, Network network) {
        String masked = Masking.of(question);
        if (masked.isEmpty() || masked.length() > LONGEST) {
            return;
        }
        if (counted.containsKey(masked)) {
            count(masked, 1);
            return;
        }
        Unlinkable.Number128 number = hidden.of(masked);
        Asked asked = unknown.get(number, _ -> new Asked());
        if (network.loopback() || asked.networks.add(hidden.of(network.name()))) {
            asked.times++;
        }
        if (asked.times >= LEAST && counted.size() < MOST_WRITTEN_DOWN) {
            unknown.invalidate(number);
            count(masked, asked.times);
        }
    }

    private void count(String masked, int times) {
        counted.computeIfAbsent(masked, _ -> new TreeMap<>()).merge(today(), times, Integer::sum);
        changed = true;
    }

    /** Writes down what changed and deletes what is too old. */
    public synchronized void save() {
        forgetOld();
        if (changed) {
            List<List<String>> rows = new ArrayList<>();
            new TreeMap<>(counted)
                    .forEach((question, days) -> days.forEach(
                            (day, times) -> rows.add(List.of(day.toString(), times.toString(), question))));
            file.write(rows);
            changed = false;
        }
    }

    /** What of a question is left after 90 days may be less than three, and is deleted with the rest. */
    private void forgetOld() {
        LocalDate first = today().minusDays(DAYS);
        for (TreeMap<LocalDate, Integer> days : counted.values()) {
            changed |= days.headMap(first).size() > 0;
            days.headMap(first).clear();
        }
        changed |= counted.values()
                .removeIf(days ->
                        days.values().stream().mapToInt(Integer::intValue).sum() < LEAST);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
