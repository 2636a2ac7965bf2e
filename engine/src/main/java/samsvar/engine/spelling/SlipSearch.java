package samsvar.engine.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import samsvar.engine.lexicon.WordTable;
import samsvar.engine.spelling.Slips.Slip;

/**
 * Finds the words of a table that are near a typed one. It walks the sorted words as a tree: words that begin alike share the rows of
 * the table of distances (Wagner and Fischer 1974), and once every way to go on costs too much, all words with that beginning are
 * skipped. The first letters must agree, or be a known mix-up. Not thread-safe; one for each word and table.
 */
final class SlipSearch {
    private static final int FAR = 1_000_000;
    /** A letter doubled or not. */
    private static final int DOUBLING = 30;
    /** Two letters in the wrong order. */
    private static final int SWAP = 60;
    /** A vowel for another. */
    private static final int VOWEL = 70;
    /** An ending that the table's word lacks. */
    private static final int ENDING = 20;

    private static final String VOWELS = "aeiouyåäöæøаеиоуіїєюяыэё";
    private static final int LONGEST = 40;

    private final String typed;
    private final int bound;
    private final Slips slips;
    /** Mix-ups of several right letters: where one has begun, its row may be far. */
    private final List<Slip> longSlips;

    private final Set<String> endings;
    private final boolean lettersMayBeWrong;
    private final int[][] rows = new int[LONGEST + 1][];
    private final int[] least = new int[LONGEST + 1];
    private final char[] right = new char[LONGEST];

    /**
     * @param typed in lower case
     * @param bound what the letters may cost together, in hundredths of a wrong letter
     * @param endings what may stand behind a word of the table
     * @param lettersMayBeWrong whether letters may be wrong, missing or too many without being a known mix-up
     */
    SlipSearch(String typed, int bound, Slips slips, Set<String> endings, boolean lettersMayBeWrong) {
        this.typed = typed;
        this.bound = bound;
        this.slips = slips.of(typed);
        this.longSlips = this.slips.longOnes();
        this.endings = endings;
        this.lettersMayBeWrong = lettersMayBeWrong;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new int[typed.length() + 1];
        }
    }

    /** The words within the bound, in no particular order. */
    List<Candidate> in(WordTable words) {
        List<Candidate> found = new ArrayList<>();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return found;
        }
        Arrays.fill(rows[0], FAR);
        rows[0][0] = 0;
        least[0] = 0;
        int depth = 0;
        for (int place = 0; place < words.size(); ) {
            int length = words.length(place);
            if (length > LONGEST) {
                place++;
                continue;
            }
            int dead = 0;
            while (depth < length && dead == 0) {
                right[depth] = words.letter(place, depth);
                depth++;
                fill(depth);
                dead = isDead(depth) ? depth : 0;
            }
            int next;
            if (dead > 0) {
                next = words.behind(place, dead);
            } else {
                collect(words, place, found);
                next = place + 1;
            }
            if (next < words.size()) {
                depth = Math.min(depth, words.shared(place, next, depth));
            }
            place = next;
        }
        return found;
    }

    private boolean isDead(int depth) {
        if (least[depth] <= bound) {
            return false;
        }
        for (Slip slip : longSlips) {
            for (int begun = Math.min(depth, slip.right().length() - 1); begun > 0; begun--) {
                if (least[depth - begun] + slip.cost() <= bound && isRight(slip.right(), begun, depth)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void fill(int depth) {
        int[] row = rows[depth];
        Arrays.fill(row, FAR);
        char letter = right[depth - 1];
        if (lettersMayBeWrong) {
            letters(depth, letter);
        } else {
            for (int i = 1; i < row.length; i++) {
                row[i] = typed.charAt(i - 1) == letter ? rows[depth - 1][i - 1] : FAR;
            }
        }
        for (Slip slip : slips.endingIn(letter)) {
            if (isRight(slip.right(), slip.right().length(), depth)) {
                apply(slip, rows[depth - slip.right().length()], row);
            }
        }
        for (Slip slip : slips.dropped()) {
            apply(slip, row, row);
        }
        if (lettersMayBeWrong) {
            surplus(row);
        }
        int smallest = FAR;
        for (int cost : row) {
            smallest = Math.min(smallest, cost);
        }
        least[depth] = smallest;
    }

    /** Letters alike, wrong, missing or in the wrong order. */
    private void letters(int depth, char letter) {
        int[] row = rows[depth];
        int[] before = rows[depth - 1];
        boolean doubled = depth > 1 && right[depth - 2] == letter;
        for (int i = 1; i < row.length; i++) {
            char is = typed.charAt(i - 1);
            int cost = FAR;
            if (is == letter) {
                cost = before[i - 1];
            } else if (i > 1 && depth > 1) {
                cost = before[i - 1] + (isVowel(is) && isVowel(letter) ? VOWEL : Slips.LETTER);
            }
            cost = Math.min(cost, before[i] + (doubled ? DOUBLING : Slips.LETTER));
            if (i > 2 && depth > 2 && is == right[depth - 2] && typed.charAt(i - 2) == letter) {
                cost = Math.min(cost, rows[depth - 2][i - 2] + SWAP);
            }
            row[i] = cost;
        }
    }

    private void surplus(int[] row) {
        for (int i = 2; i < row.length; i++) {
            int surplus = typed.charAt(i - 1) == typed.charAt(i - 2) ? DOUBLING : Slips.LETTER;
            row[i] = Math.min(row[i], row[i - 1] + surplus);
        }
    }

    private void apply(Slip slip, int[] from, int[] to) {
        int length = slip.typed().length();
        for (int i = Math.max(1, length); i < to.length; i++) {
            int cost = from[i - length] + slip.cost();
            if (cost < to[i] && (length == 0 || typed.startsWith(slip.typed(), i - length))) {
                to[i] = cost;
            }
        }
    }

    /** Whether the table's word, as far as it is read, ends in the first letters of a mix-up. */
    private boolean isRight(String letters, int length, int depth) {
        if (length > depth) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (right[depth - length + i] != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private void collect(WordTable words, int place, List<Candidate> found) {
        int[] row = rows[words.length(place)];
        int whole = row[typed.length()];
        if (whole <= bound) {
            found.add(new Candidate(words.word(place), whole, words.documents(place)));
        }
        for (int i = typed.length() - 1; i > typed.length() / 2; i--) {
            if (row[i] + ENDING <= bound && row[i] + ENDING < whole && endings.contains(typed.substring(i))) {
                found.add(
                        new Candidate(words.word(place) + typed.substring(i), row[i] + ENDING, words.documents(place)));
            }
        }
    }
}
