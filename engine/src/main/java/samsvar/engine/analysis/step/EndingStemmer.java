package samsvar.engine.analysis.step;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Brings inflected forms to one stem by rules that are data: exceptions, then known words and their families, then one inflectional
 * ending, then a last rule that evens out spelling changes before endings (nummer, numret). Immutable.
 */
public final class EndingStemmer {
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_TAIL = 2;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> tails = new HashMap<>();
    private final int longestTail;
    private final Function<String, List<String>> endings;
    private final EndingRules finals;
    private final FamilyLexicon lexicon;

    /**
     * The word lists of a stemmer.
     *
     * @param stems "form base" a line: the form is treated as the base; "-form base": also at the end of compounds; a line with one
     *     word only: it has no ending to lose
     * @param finals rules for what is left, see {@link EndingRules}
     * @param lexicon known words, see {@link FamilyLexicon}
     * @param paradigms how they inflect, see {@link Paradigms}
     */
    record Lists(List<String> stems, List<String> finals, List<String> lexicon, List<String> paradigms) {}

    /** @param endings takes an ending off, in the ways that are possible, likeliest first */
    EndingStemmer(Lists lists, Function<String, List<String>> endings) {
        for (String line : lists.stems()) {
            String[] fields = line.strip().split("\\s+");
            String base = fields.length == 1 ? "" : fields[1];
            if (fields[0].startsWith("-")) {
                tails.put(fields[0].substring(1), base);
            } else {
                words.put(fields[0], base);
            }
        }
        longestTail = tails.keySet().stream().mapToInt(String::length).max().orElse(0);
        this.endings = endings;
        this.finals = new EndingRules(lists.finals());
        this.lexicon = new FamilyLexicon(lists.lexicon(), new Paradigms(lists.paradigms()), this::allByEndings);
    }

    /** Without known words. */
    EndingStemmer(List<String> stems, List<String> endings, List<String> finals) {
        this(new Lists(stems, finals, List.of(), List.of()), new EndingRules(endings)::all);
    }

    /** The likeliest stem of a lower-case word; very short words that are no exceptions and words with digits stay as they are. */
    public String stem(String word) {
        return stems(word).getFirst();
    }

    /** The stems a lower-case word may have, likeliest first: several where it may be a form of unrelated words. */
    public List<String> stems(String word) {
        boolean bare = word.length() < SHORTEST_WORD || Character.isDigit(word.charAt(0));
        if (bare && !words.containsKey(word)) {
            return List.of(word);
        }
        String base = exception(word);
        if (base.isEmpty()) {
            return List.of(lexicon.family(word));
        }
        if (!base.equals(word)) {
            return irregular(word, base);
        }
        return lexicon.terms(word);
    }

    /** A form that is a word of its own, or the present tense of a verb ("stenger"), is that too. */
    private List<String> irregular(String word, String base) {
        Set<String> stems = new LinkedHashSet<>();
        if (lexicon.isWord(word)) {
            stems.add(lexicon.family(word));
        }
        stems.add(lexicon.family(base));
        stems.addAll(lexicon.verbsOf(word));
        return List.copyOf(stems);
    }

    /** The likeliest stem by exceptions and endings alone. */
    String byEndings(String word) {
        return allByEndings(word).getFirst();
    }

    private List<String> allByEndings(String word) {
        String base = exception(word);
        List<String> stems = base.isEmpty() ? List.of(word) : endings.apply(base);
        return stems.stream().map(finals::apply).toList();
    }

    /** Whether the lower-case word is a form of a known word. */
    public boolean isKnown(String word) {
        return lexicon.isKnown(word) || words.containsKey(word);
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
