package samsvar.engine.analysis.step;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Known words with the family each belongs to. Endings alone bring strangers together (städer, städare); where the known words of one
 * stem are of several families, each family has a term of its own. Immutable.
 */
final class FamilyLexicon {
    /** Families that one form may belong to. */
    private static final int MOST = 3;

    /** Letters of a known word at the end of a compound, and before it. */
    private static final int SHORTEST_TAIL = 4;

    private static final int SHORTEST_HEAD = 3;

    /** Words of other parts of speech may be used as nouns, verbs or adjectives ("hem"). */
    private static final char ANY_PART = 'd';

    /** Tells the stem of an unknown word from that of a known one. */
    private static final String STRANGER = "+";

    /** @param parts letters of its parts of speech; @param family its term, or empty where the stem will do */
    private record Entry(String parts, String family) {}

    private final Map<String, Entry> words = new HashMap<>();
    private final WordSieve sieve;
    private final Set<String> stems = new HashSet<>();
    private final Paradigms paradigms;
    private final Function<String, List<String>> rule;

    /**
     * @param lines "word parts-of-speech" or "word parts-of-speech family"; the first line of a word tells its family, where one does
     * @param paradigms how the words inflect
     * @param rule the stems by endings alone, likeliest first
     */
    FamilyLexicon(List<String> lines, Paradigms paradigms, Function<String, List<String>> rule) {
        this.paradigms = paradigms;
        this.rule = rule;
        for (String line : lines) {
            String[] fields = line.strip().split("\\s+");
            String family = fields.length > 2 ? fields[2] : "";
            if (fields.length > 1) {
                Entry first = words.putIfAbsent(fields[0], new Entry(fields[1], family));
                if (first == null) {
                    stems.add(stem(fields[0]));
                } else if (first.family().isEmpty()) {
                    words.put(fields[0], new Entry(first.parts() + fields[1], family));
                }
            }
        }
        sieve = new WordSieve(words.keySet());
    }

    /** The terms of a lower-case word, likeliest first: those of the known words it may be a form of, else its stem. */
    List<String> terms(String form) {
        WordSieve.Stretches stretches = new WordSieve.Stretches(form);
        List<Paradigms.Way> ways = paradigms.ways(form);
        List<String> known =
                Paradigms.mayCome(form, ways, stretches, 0, sieve) ? known(form, this::is) : List.<String>of();
        if (paradigms.isOpen()) {
            return open(form, known);
        }
        if (!known.isEmpty()) {
            return known;
        }
        for (int cut = SHORTEST_HEAD; cut <= form.length() - SHORTEST_TAIL; cut++) {
            if (!Paradigms.mayCome(form, ways, stretches, cut, sieve)) {
                continue;
            }
            List<String> tail = known(form.substring(cut), this::isHead);
            if (!tail.isEmpty()) {
                String head = form.substring(0, cut);
                return tail.stream().map(head::concat).toList();
            }
        }
        return rule.apply(form).stream().map(stem -> apart(form, stem)).toList();
    }

    /** The known words and the stem, which other words may have. */
    private List<String> open(String form, List<String> known) {
        Set<String> terms = new LinkedHashSet<>(known);
        terms.addAll(rule.apply(form));
        return List.copyOf(terms);
    }

    /** A stranger whose stem is that of a known word is not taken for one of its forms. */
    private String apart(String form, String stem) {
        return stems.contains(stem) && !form.equals(stem) ? stem + STRANGER : stem;
    }

    /** Known words are themselves, and forms of others where they are not known, or what a verb does: søker is an applicant, and applies. */
    private List<String> known(String form, Paradigms.Known is) {
        boolean word = !paradigms.isOpen() && (is.is(form, 'n') || is.is(form, 'a') || is.is(form, 'v'));
        List<String> bases = word ? paradigms.verbsOf(form, is) : paradigms.of(form, is);
        Set<String> terms = new LinkedHashSet<>();
        if (word) {
            terms.add(family(form));
        }
        bases.forEach(base -> terms.add(family(base)));
        return terms.stream().limit(MOST).toList();
    }

    /** The terms of the known verbs whose present tense a form may be. */
    List<String> verbsOf(String form) {
        return paradigms.verbsOf(form, this::is).stream().map(this::family).toList();
    }

    /** The term of a word, known or not. */
    String family(String word) {
        Entry entry = words.get(word);
        return entry == null || entry.family().isEmpty() ? stem(word) : entry.family();
    }

    private String stem(String word) {
        return rule.apply(word).getFirst();
    }

    /** Whether it is a known word in its dictionary form. */
    boolean isWord(String form) {
        return words.containsKey(form);
    }

    /** Whether it is a form of a known word. */
    boolean isKnown(String form) {
        return words.containsKey(form) || !paradigms.of(form, this::is).isEmpty();
    }

    /** Heads of compounds are nouns and adjectives; forms of verbs end many a word by chance. */
    private boolean isHead(String word, char part) {
        return part != 'v' && is(word, part);
    }

    private boolean is(String word, char part) {
        Entry entry = words.get(word);
        return entry != null
                && (entry.parts().indexOf(part) >= 0 || entry.parts().indexOf(ANY_PART) >= 0);
    }
}
