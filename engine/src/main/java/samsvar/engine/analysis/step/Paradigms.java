package samsvar.engine.analysis.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which known words may a form be an inflected form of? One paradigm a line: part of speech (n, v, a, d), ending of the word, endings of
 * its forms; with "v0" nothing need be left of the word before its ending. "P e er" says which of a verb's forms a noun may be as well;
 * "E ый ая ое" that every form in -ый has others in -ая and -ое; "O" that known words are not all there are: a form of one may be a form
 * of others. Lines of kinship are for the build. Immutable.
 */
final class Paradigms {
    /** Shortest word that is inflected, and the letters left of it before an ending. */
    private static final int SHORTEST = 2;

    /** @param left letters of the word before its ending, at least */
    private record Back(char part, String ending, int left) {}

    private static final String PRESENT = "P";
    private static final String ENDINGS = "E";
    private static final String OPEN = "O";
    private static final char NOTHING_LEFT = '0';

    private final Map<String, List<Back>> backs = new HashMap<>();
    private final Map<String, List<Back>> presents = new HashMap<>();
    private final int longest;
    private final boolean open;

    Paradigms(List<String> lines) {
        List<String[]> read =
                lines.stream().map(line -> line.strip().split("\\s+")).toList();
        List<String[]> more =
                read.stream().filter(fields -> fields[0].equals(ENDINGS)).toList();
        for (String[] fields : read) {
            boolean whole = fields[0].length() == 2 && fields[0].charAt(1) == NOTHING_LEFT;
            if (fields[0].equals(PRESENT)) {
                add(presents, 'v', SHORTEST, fields, List.of());
            } else if ((fields[0].length() == 1 || whole) && "nvad".indexOf(fields[0].charAt(0)) >= 0) {
                add(backs, fields[0].charAt(0), whole ? 0 : SHORTEST, fields, more);
            }
        }
        longest = backs.keySet().stream().mapToInt(String::length).max().orElse(0);
        open = read.stream().anyMatch(fields -> fields[0].equals(OPEN));
    }

    private static void add(Map<String, List<Back>> lines, char part, int left, String[] fields, List<String[]> more) {
        Back back = new Back(part, ending(fields[1]), left);
        Set<String> endings = new LinkedHashSet<>();
        Arrays.stream(fields).skip(2).map(Paradigms::ending).forEach(endings::add);
        for (String[] others : more) {
            String last = ending(others[1]);
            for (String ending : List.copyOf(endings)) {
                if (ending.endsWith(last)) {
                    String base = ending.substring(0, ending.length() - last.length());
                    Arrays.stream(others).skip(2).map(base::concat).forEach(endings::add);
                }
            }
        }
        endings.forEach(
                ending -> lines.computeIfAbsent(ending, _ -> new ArrayList<>()).add(back));
    }

    /** Whether a form of a known word may also be a form of words that are not known. */
    boolean isOpen() {
        return open;
    }

    static String ending(String field) {
        return field.equals("-") ? "" : field;
    }

    /** Tells whether a word is known as this part of speech. */
    interface Known {
        boolean is(String word, char part);
    }

    /** Known words that the form can come from, without the form itself; those of which the most is left first. */
    List<String> of(String form, Known known) {
        List<String> found = new ArrayList<>();
        collect(backs, form, known, found, _ -> true);
        if (form.length() > SHORTEST + 1 && form.charAt(form.length() - 1) == 's') {
            String owner = form.substring(0, form.length() - 1);
            if (known.is(owner, 'n') && !found.contains(owner)) {
                found.add(owner);
            }
            collect(backs, owner, known, found, part -> part == 'n');
        }
        return found;
    }

    /** Known verbs whose present tense the form may be although it is a word of its own, or a form of one: søker, stenger. */
    List<String> verbsOf(String form, Known known) {
        List<String> found = new ArrayList<>();
        collect(presents, form, known, found, _ -> true);
        return found;
    }

    /**
     * Whether a tail of a form, or what it can come from, may be one of the words that a sieve holds.
     *
     * @param ways what {@link #ways} tells of the whole form
     * @param start where the tail begins
     */
    static boolean mayCome(String form, List<Way> ways, WordSieve.Stretches stretches, int start, WordSieve words) {
        int end = form.length();
        if (words.mayHold(stretches.hash(start, end)) || words.mayHold(stretches.hash(start, end - 1))) {
            return true;
        }
        for (Way way : ways) {
            if (way.cut() >= start && words.mayHold(stretches.hash(start, way.cut(), way.ending()))) {
                return true;
            }
        }
        return false;
    }

    /** A way back from a form: up to where it is kept, and the ending that is put there. */
    record Way(int cut, String ending) {}

    /** All ways back from a form and from what it is the genitive of. */
    List<Way> ways(String form) {
        List<Way> ways = new ArrayList<>();
        addWays(form, ways);
        if (form.endsWith("s")) {
            addWays(form.substring(0, form.length() - 1), ways);
        }
        return ways;
    }

    private void addWays(String form, List<Way> ways) {
        for (int cut = form.length(); cut >= 0 && form.length() - cut <= longest; cut--) {
            for (Back back : backs.getOrDefault(form.substring(cut), List.of())) {
                ways.add(new Way(cut, back.ending()));
            }
        }
    }

    private void collect(
            Map<String, List<Back>> lines, String form, Known known, List<String> found, Predicate<Character> parts) {
        for (int length = 0; length <= Math.min(longest, form.length()); length++) {
            int cut = form.length() - length;
            for (Back back : lines.getOrDefault(form.substring(cut), List.of())) {
                String word = form.substring(0, cut) + back.ending();
                if (cut >= back.left()
                        && parts.test(back.part())
                        && known.is(word, back.part())
                        && !found.contains(word)) {
                    found.add(word);
                }
            }
        }
    }
}
