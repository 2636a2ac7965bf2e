package samsvar.engine.analysis.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which known words may a form be an inflected form of? One paradigm a line: part of speech (n, v, a, d), ending of the word, endings of
 * its forms; "P e er" says which of a verb's forms a noun may be as well; lines of kinship are for the build. Immutable.
 */
final class Paradigms {
    /** Shortest word that is inflected, and the letters left of it before an ending. */
    private static final int SHORTEST = 2;

    private record Back(char part, String ending) {}

    private static final String PRESENT = "P";

    private final Map<String, List<Back>> backs = new HashMap<>();
    private final Map<String, List<Back>> presents = new HashMap<>();
    private final int longest;

    Paradigms(List<String> lines) {
        for (String line : lines) {
            String[] fields = line.strip().split("\\s+");
            if (fields[0].equals(PRESENT)) {
                add(presents, 'v', fields);
            } else if (fields[0].length() == 1 && "nvad".contains(fields[0])) {
                add(backs, fields[0].charAt(0), fields);
            }
        }
        longest = backs.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private static void add(Map<String, List<Back>> lines, char part, String... fields) {
        for (int i = 2; i < fields.length; i++) {
            lines.computeIfAbsent(ending(fields[i]), _ -> new ArrayList<>()).add(new Back(part, ending(fields[1])));
        }
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
            if (way.cut() > start && words.mayHold(stretches.hash(start, way.cut(), way.ending()))) {
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
        for (int cut = form.length(); cut > 0 && form.length() - cut <= longest; cut--) {
            for (Back back : backs.getOrDefault(form.substring(cut), List.of())) {
                ways.add(new Way(cut, back.ending()));
            }
        }
    }

    private void collect(
            Map<String, List<Back>> lines, String form, Known known, List<String> found, Predicate<Character> parts) {
        for (int length = 0; length <= Math.min(longest, form.length() - SHORTEST); length++) {
            int cut = form.length() - length;
            for (Back back : lines.getOrDefault(form.substring(cut), List.of())) {
                String word = form.substring(0, cut) + back.ending();
                if (parts.test(back.part()) && known.is(word, back.part()) && !found.contains(word)) {
                    found.add(word);
                }
            }
        }
    }
}
