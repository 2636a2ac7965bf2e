package samsvar.engine.analysis.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which known words that endings alone bring together are of one family? Words of one concept are, inflected forms are, and what the
 * language's lines of kinship say. For the build; not thread-safe.
 *
 * <p>Lines of kinship: "D v n a an ning" says that a verb in -a and the nouns in -an and -ning of the same stem are one family; "Z v n
 * a - e" says so of a noun without ending or in -e, unless the verb has a relative by "D"; "I en et" are endings of words that are
 * only inflected forms of another; "U a v" unites parts of speech; "X lov lova" keeps two words apart that these would unite.
 */
public final class WordFamilies {
    private final Map<String, Set<Character>> parts = new TreeMap<>();
    private final Map<String, Set<String>> concepts = new HashMap<>();
    private final List<String[]> lines;
    private final Paradigms paradigms;

    /** @param lines the language's paradigms with their lines of kinship */
    public WordFamilies(List<String> lines) {
        this.lines = lines.stream().map(line -> line.strip().split("\\s+")).toList();
        this.paradigms = new Paradigms(lines);
    }

    /** Takes a word in lower case; part is n, v, a or d (others). */
    public void add(String word, char part, String concept) {
        parts.computeIfAbsent(word, _ -> new TreeSet<>()).add(part);
        concepts.computeIfAbsent(word, _ -> new HashSet<>()).add(concept);
    }

    /** Lines for the language's lexicon: word, parts of speech, and its family where the stem is not enough. */
    public List<String> lexicon(UnaryOperator<String> stem) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        parts.keySet()
                .forEach(word -> groups.computeIfAbsent(stem.apply(word), _ -> new ArrayList<>())
                        .add(word));
        List<String> lexicon = new ArrayList<>();
        for (List<String> group : groups.values()) {
            Map<String, String> family = families(group);
            boolean one = Set.copyOf(family.values()).size() == 1;
            group.forEach(word -> lexicon.add(word + " " + letters(word) + (one ? "" : " " + family.get(word))));
        }
        lexicon.sort(Comparator.naturalOrder());
        return lexicon;
    }

    private String letters(String word) {
        StringBuilder letters = new StringBuilder();
        parts.getOrDefault(word, Set.of()).forEach(letters::append);
        return letters.toString();
    }

    /** The word that stands for each word's family. */
    private Map<String, String> families(List<String> group) {
        Map<String, String> family = new HashMap<>();
        group.forEach(word -> family.put(word, word));
        for (String one : group) {
            for (String other : group) {
                if (!one.equals(other)
                        && !strangers(one, other)
                        && (related(one, other) || zeroDerived(one, other, group))) {
                    unite(family, one, other);
                }
            }
        }
        return family;
    }

    private boolean strangers(String one, String other) {
        return linesOf("X")
                .anyMatch(line ->
                        line[1].equals(one) && line[2].equals(other) || line[1].equals(other) && line[2].equals(one));
    }

    private static void unite(Map<String, String> family, String one, String other) {
        String a = family.getOrDefault(one, one);
        String b = family.getOrDefault(other, other);
        String kept = a.length() < b.length() || a.length() == b.length() && a.compareTo(b) < 0 ? a : b;
        family.replaceAll((_, name) -> name.equals(a) || name.equals(b) ? kept : name);
    }

    private boolean related(String one, String other) {
        return concepts(one).stream().anyMatch(concepts(other)::contains)
                || united(one, other)
                || inflected(one, other)
                || kin("D", one, other);
    }

    private Set<String> concepts(String word) {
        return concepts.getOrDefault(word, Set.of());
    }

    private boolean united(String one, String other) {
        return linesOf("U").anyMatch(line -> has(one, line[1]) && has(other, line[2]));
    }

    private boolean inflected(String form, String word) {
        return linesOf("I").anyMatch(line -> Arrays.stream(line).skip(1).anyMatch(ending -> endsIn(form, ending)))
                && paradigms.of(form, this::is).contains(word);
    }

    /** @param ending "en", or with the fewest letters of the form "er/7" */
    private static boolean endsIn(String form, String ending) {
        int slash = ending.indexOf('/');
        return slash < 0
                ? form.endsWith(ending)
                : form.endsWith(ending.substring(0, slash))
                        && form.length() >= Integer.parseInt(ending.substring(slash + 1));
    }

    private boolean zeroDerived(String one, String other, List<String> group) {
        return kin("Z", one, other) && group.stream().noneMatch(third -> kin("D", one, third));
    }

    private boolean kin(String kind, String one, String other) {
        return linesOf(kind)
                .filter(line -> has(one, line[1]) && has(other, line[2]))
                .filter(line -> one.endsWith(Paradigms.ending(line[3])))
                .anyMatch(line -> {
                    String base = one.substring(
                            0, one.length() - Paradigms.ending(line[3]).length());
                    return Arrays.stream(line).skip(4).anyMatch(end -> other.equals(base + Paradigms.ending(end)));
                });
    }

    private Stream<String[]> linesOf(String kind) {
        return lines.stream().filter(line -> line[0].equals(kind));
    }

    private boolean has(String word, String part) {
        return is(word, part.charAt(0));
    }

    private boolean is(String word, char part) {
        return parts.getOrDefault(word, Set.of()).contains(part);
    }
}
