package samsvar.engine.analysis.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which ending does a word have, and what stands in its place? One rule a line: {@code ENDING [REPLACEMENT [SHORTEST]]}, "-" for an
 * empty replacement; SHORTEST is the length that must be left before the ending (default 3, at least one of them a vowel). The
 * longest ending that fits wins; where it has several lines, all of them are possible. Immutable.
 */
final class EndingRules {
    private static final String VOWELS = "aeiouyåäöæøéаеиоуыэюяіїєё";
    private static final int SHORTEST = 3;

    private record Rule(String replacement, int shortest) {}

    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final int longest;

    EndingRules(List<String> lines) {
        for (String line : lines) {
            String[] fields = line.strip().split("\\s+");
            String replacement = fields.length > 1 && !fields[1].equals("-") ? fields[1] : "";
            rules.computeIfAbsent(fields[0], _ -> new ArrayList<>())
                    .add(new Rule(replacement, fields.length > 2 ? Integer.parseInt(fields[2]) : SHORTEST));
        }
        longest = rules.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The word with its longest ending replaced; the word itself where no rule fits. */
    String apply(String word) {
        return all(word).getFirst();
    }

    /** As {@link #apply}, with every replacement of that ending. */
    List<String> all(String word) {
        for (int length = Math.min(longest, word.length() - 1); length > 0; length--) {
            int cut = word.length() - length;
            List<Rule> found = rules.get(word.substring(cut));
            if (found != null && cut >= found.getFirst().shortest() && hasVowel(word, cut)) {
                String base = word.substring(0, cut);
                return found.stream().map(rule -> base + rule.replacement()).toList();
            }
        }
        return List.of(word);
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if (VOWELS.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
