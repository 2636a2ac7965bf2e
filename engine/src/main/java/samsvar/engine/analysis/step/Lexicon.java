package samsvar.engine.analysis.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Known words with the family each belongs to. Endings alone bring strangers together (städer, städare); where the known words of one
 * stem are of several families, each family has a term of its own. Immutable.
 */
final class Lexicon {
    /** Families that one form may belong to. */
    private static final int MOST = 3;

    /** Letters of a known word at the end of a compound, and before it. */
    private static final int SHORTEST_TAIL = 4;

    private static final int SHORTEST_HEAD = 3;

    /** @param parts letters of its parts of speech; @param family its term, or empty where the stem will do */
    private record Entry(String parts, String family) {}

    private final Map<String, Entry> words = new HashMap<>();
    private final Map<String, List<String>> families = new HashMap<>();
    private final Paradigms paradigms;
    private final UnaryOperator<String> rule;

    /**
     * @param lines "word parts-of-speech" or "word parts-of-speech family"; the first line of a word counts
     * @param paradigms how the words inflect
     * @param rule the stem by endings alone
     */
    Lexicon(List<String> lines, Paradigms paradigms, UnaryOperator<String> rule) {
        this.paradigms = paradigms;
        this.rule = rule;
        for (String line : lines) {
            String[] fields = line.strip().split("\\s+");
            String family = fields.length > 2 ? fields[2] : "";
            if (fields.length > 1 && words.putIfAbsent(fields[0], new Entry(fields[1], family)) == null
                    && !family.isEmpty()) {
                List<String> same = families.computeIfAbsent(rule.apply(fields[0]), _ -> new ArrayList<>());
                if (!same.contains(family) && same.size() < MOST) {
                    same.add(family);
                }
            }
        }
    }

    /** The terms of a lower-case word, likeliest first: those of the known words it may be a form of, else its stem. */
    List<String> terms(String form) {
        List<String> known = known(form);
        if (!known.isEmpty()) {
            return known;
        }
        for (int cut = SHORTEST_HEAD; cut <= form.length() - SHORTEST_TAIL; cut++) {
            List<String> tail = known(form.substring(cut));
            if (!tail.isEmpty()) {
                String head = form.substring(0, cut);
                return tail.stream().map(head::concat).toList();
            }
        }
        String stem = rule.apply(form);
        return families.getOrDefault(stem, List.of(stem));
    }

    /** Known words are themselves, and forms of others only where they are not known. */
    private List<String> known(String form) {
        if (words.containsKey(form)) {
            return List.of(family(form));
        }
        List<String> bases = paradigms.of(form, this::is);
        if (bases.size() < 2) {
            return bases.isEmpty() ? List.of() : List.of(family(bases.getFirst()));
        }
        Set<String> terms = new LinkedHashSet<>();
        bases.forEach(base -> terms.add(family(base)));
        return terms.stream().limit(MOST).toList();
    }

    /** The term of a word, known or not. */
    String family(String word) {
        Entry entry = words.get(word);
        return entry == null || entry.family().isEmpty() ? rule.apply(word) : entry.family();
    }

    private boolean is(String word, char part) {
        Entry entry = words.get(word);
        return entry != null && entry.parts().indexOf(part) >= 0;
    }
}
