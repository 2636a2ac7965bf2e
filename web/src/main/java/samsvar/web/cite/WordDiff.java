package samsvar.web.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which words of a text were taken away, which were added? The longest common subsequence of its words stays. */
public final class WordDiff {
    /** A word with the white space behind it. */
    private static final Pattern WORD = Pattern.compile("\\S+\\s*");
    /** Two texts of so many words take a table of a million cells; longer ones are shown one after the other. */
    private static final int MOST = 1_000;

    private WordDiff() {}

    /** What became of some words. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Some words in a row. */
    public record Piece(Kind kind, String text) {}

    /** The pieces in reading order, what was removed before what was added in its place. */
    public static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<>();
        if (old.size() > MOST || now.size() > MOST) {
            add(pieces, Kind.REMOVED, before);
            add(pieces, Kind.ADDED, after);
            return pieces;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && isOneWord(old.get(i), now.get(j))) {
                add(pieces, Kind.SAME, now.get(j));
                i++;
                j++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(pieces, Kind.REMOVED, old.get(i++));
            } else {
                add(pieces, Kind.ADDED, now.get(j++));
            }
        }
        return pieces;
    }

    /** How many words of the shorter text the two have in common in the same order, 0-1. */
    static double likeness(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        if (first.isEmpty() || second.isEmpty() || first.size() > MOST || second.size() > MOST) {
            return 0;
        }
        return (double) common(first, second)[0][0] / Math.min(first.size(), second.size());
    }

    /** Lengths of the longest common subsequences of the words from each pair of places on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = isOneWord(old.get(i), now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean isOneWord(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, Kind kind, String words) {
        if (words.isEmpty()) {
            return;
        }
        boolean continues = !pieces.isEmpty() && pieces.getLast().kind() == kind;
        pieces.add(new Piece(kind, (continues ? pieces.removeLast().text() : "") + words));
    }
}
