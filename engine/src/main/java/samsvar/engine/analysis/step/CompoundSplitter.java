package samsvar.engine.analysis.step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which known words is a Swedish or Norwegian compound made of? Knows linking letters (arbeid-s-marked, barn-e-hage, kvinn-o-jour)
 * and a final vowel dropped in a first part (skol-plikt). Immutable.
 */
final class CompoundSplitter {
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_COMPOUND = 6;
    private static final int LONGEST_COMPOUND = 60;
    private static final Set<String> CONSONANT_LINKS = Set.of("s", "e");

    private final Map<String, String> firsts = new HashMap<>();
    private final WordSieve firstSieve;
    private final Set<String> heads = new HashSet<>();
    private final List<String> links;
    private final EndingStemmer stemmer;

    /**
     * @param parts words in dictionary form, lower case; one that ends in a hyphen is only a first part
     * @param never words that are no part: prepositions, particles
     * @param links letters that may stand between the parts, e.g. "s o u"
     * @param stemmer tells a head in any form
     */
    CompoundSplitter(
            Collection<String> parts, Collection<String> never, Collection<String> links, EndingStemmer stemmer) {
        this.links = List.copyOf(links);
        this.stemmer = stemmer;
        Set<String> refused = Set.copyOf(never);
        for (String part : parts) {
            boolean firstOnly = part.endsWith("-");
            String word = firstOnly ? part.substring(0, part.length() - 1) : part;
            if (word.length() < SHORTEST_PART || refused.contains(word)) {
                continue;
            }
            addFirst(word);
            if (!firstOnly) {
                heads.add(stemmer.byEndings(word));
            }
        }
        firstSieve = new WordSieve(firsts.keySet());
    }

    private void addFirst(String word) {
        firsts.put(word, word);
        char last = word.charAt(word.length() - 1);
        if (word.length() > SHORTEST_PART && (last == 'a' || last == 'e')) {
            String base = word.substring(0, word.length() - 1);
            firsts.putIfAbsent(base, word);
            links.forEach(link -> firsts.putIfAbsent(base + link, word));
        }
        links.stream().filter(CONSONANT_LINKS::contains).forEach(link -> firsts.putIfAbsent(word + link, word));
    }

    /** The parts in order, first parts in dictionary form and the head as it stands; empty where the word is no known compound. */
    List<String> split(String word) {
        if (word.length() < SHORTEST_COMPOUND || word.length() > LONGEST_COMPOUND) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (String part : best(word, new WordSieve.Stretches(word), 0, new HashMap<>())) {
            List<String> finer = split(part);
            parts.addAll(finer.isEmpty() ? List.of(part) : finer);
        }
        return parts;
    }

    private List<String> best(String word, WordSieve.Stretches stretches, int start, Map<Integer, List<String>> known) {
        List<String> earlier = known.get(start);
        if (earlier != null) {
            return earlier;
        }
        List<String> best = start > 0 && isHead(word.substring(start)) ? List.of(word.substring(start)) : List.of();
        for (int end = word.length() - SHORTEST_PART; end >= start + SHORTEST_PART && best.size() != 1; end--) {
            String first =
                    firstSieve.mayHold(stretches.hash(start, end)) ? firsts.get(word.substring(start, end)) : null;
            if (first == null) {
                continue;
            }
            List<String> rest = best(word, stretches, end, known);
            if (!rest.isEmpty() && (best.isEmpty() || rest.size() + 1 < best.size())) {
                best = new ArrayList<>(rest);
                best.addFirst(first);
            }
        }
        known.put(start, best);
        return best;
    }

    private boolean isHead(String tail) {
        return tail.length() >= SHORTEST_PART && heads.contains(stemmer.byEndings(tail));
    }
}
