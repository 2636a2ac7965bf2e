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
    private static final int SHORTEST_TAIL = 3;

    private final Map<String, String> stems = new HashMap<>();
    private final EndingRules endings;
    private final EndingRules finals;

    /**
     * @param stems "form base" a line: the form is treated as the base; "-form -base": also at the end of compounds; a line with one
     *     word only: it has no ending to lose
     * @param endings inflectional endings, see {@link EndingRules}
     * @param finals rules for what is left, the same form
     */
    EndingStemmer(List<String> stems, List<String> endings, List<String> finals) {
        for (String line : stems) {
            String[] fields = line.strip().split("\\s+");
            String base = fields[fields.length - 1];
            this.stems.put(fields[0], base.startsWith("-") ? base.substring(1) : base);
        }
        this.endings = new EndingRules(endings);
        this.finals = new EndingRules(finals);
    }

    /** The stem of a lower-case word; very short words and words with digits stay as they are. */
    public String stem(String word) {
        if (word.length() < SHORTEST_WORD || Character.isDigit(word.charAt(0))) {
            return word;
        }
        String base = exception(word);
        return finals.apply(base.isEmpty() ? endings.apply(word) : base);
    }

    private String exception(String word) {
        String whole = stems.get(word);
        if (whole != null) {
            return whole;
        }
        for (int cut = 0; cut <= word.length() - SHORTEST_TAIL; cut++) {
            String tail = stems.get("-" + word.substring(cut));
            if (tail != null) {
                return word.substring(0, cut) + tail;
            }
        }
        return "";
    }
}
