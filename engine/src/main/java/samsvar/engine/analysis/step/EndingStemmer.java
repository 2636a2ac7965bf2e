package samsvar.engine.analysis.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings inflected forms to one stem by rules that are data: exceptions, then one inflectional ending, then a last rule that evens out
 * spelling changes before endings (nummer, numret). Immutable.
 */
public final class EndingStemmer {
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_TAIL = 2;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> tails = new HashMap<>();
    private final int longestTail;
    private final EndingRules endings;
    private final EndingRules finals;

    /**
     * @param stems "form base" a line: the form is treated as the base; "-form base": also at the end of compounds; a line with one
     *     word only: it has no ending to lose
     * @param endings inflectional endings, see {@link EndingRules}
     * @param finals rules for what is left, the same form
     */
    EndingStemmer(List<String> stems, List<String> endings, List<String> finals) {
        for (String line : stems) {
            String[] fields = line.strip().split("\\s+");
            String base = fields.length == 1 ? "" : fields[1];
            if (fields[0].startsWith("-")) {
                tails.put(fields[0].substring(1), base);
            } else {
                words.put(fields[0], base);
            }
        }
        longestTail = tails.keySet().stream().mapToInt(String::length).max().orElse(0);
        this.endings = new EndingRules(endings);
        this.finals = new EndingRules(finals);
    }

    /** The stem of a lower-case word; very short words and words with digits stay as they are. */
    public String stem(String word) {
        if (word.length() < SHORTEST_WORD || Character.isDigit(word.charAt(0))) {
            return word;
        }
        String base = exception(word);
        return finals.apply(base.isEmpty() ? word : endings.apply(base));
    }

    /** What takes the place of the word before its ending goes; empty for a word that has no ending to lose. */
    private String exception(String word) {
        String whole = words.get(word);
        if (whole != null) {
            return whole;
        }
        for (int length = Math.min(longestTail, word.length()); length >= SHORTEST_TAIL; length--) {
            int cut = word.length() - length;
            String tail = tails.get(word.substring(cut));
            if (tail != null) {
                return tail.isEmpty() ? "" : word.substring(0, cut) + tail;
            }
        }
        return word;
    }
}
