package samsvar.web.count;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many found an answer helpful? Counts by the answer's permanent name and nothing else; deleted two years after the last one, when
 * the answer itself is. Thread-safe.
 */
public final class FeedbackCounts {
    private static final int YEARS = 2;
    private static final int COLUMNS = 2 + Verdict.values().length;

    private final TableFile file;
    private final InstantSource clock;
    private final Map<String, Counts> byAnswer = new HashMap<>();
    private boolean changed;

    private static final class Counts {
        private final int[] times = new int[Verdict.values().length];
        private LocalDate last = LocalDate.EPOCH;
    }

    /** @param file where the counts are kept: a line for each answer */
    public FeedbackCounts(Path file, InstantSource clock) {
        this.file = new TableFile(file);
        this.clock = clock;
        for (List<String> row : this.file.read()) {
            if (row.size() == COLUMNS) {
                Counts counts = new Counts();
                counts.last = LocalDate.parse(row.get(1));
                Arrays.setAll(counts.times, i -> Integer.parseInt(row.get(i + 2)));
                byAnswer.put(row.get(0), counts);
            }
        }
    }

    /**
     * Counts a verdict.
     *
     * @param answer the name of an answer that is kept
     */
    public synchronized void add(String answer, Verdict verdict) {
        Counts counts = byAnswer.computeIfAbsent(answer, _ -> new Counts());
        counts.times[verdict.ordinal()]++;
        counts.last = today();
        changed = true;
    }

    /** How often a verdict was given on an answer. */
    public synchronized int count(String answer, Verdict verdict) {
        Counts counts = byAnswer.get(answer);
        return counts == null ? 0 : counts.times[verdict.ordinal()];
    }

    /** Writes down what changed and deletes what is too old. */
    public synchronized void save() {
        LocalDate first = today().minusYears(YEARS);
        changed |= byAnswer.values().removeIf(counts -> counts.last.isBefore(first));
        if (changed) {
            List<List<String>> rows = new ArrayList<>();
            new TreeMap<>(byAnswer).forEach((answer, counts) -> rows.add(row(answer, counts)));
            file.write(rows);
            changed = false;
        }
    }

    private static List<String> row(String answer, Counts counts) {
        List<String> row = new ArrayList<>(List.of(answer, counts.last.toString()));
        Arrays.stream(counts.times).mapToObj(Integer::toString).forEach(row::add);
        return row;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
