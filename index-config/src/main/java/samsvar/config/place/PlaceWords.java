package samsvar.config.place;

import java.util.Set;

/**
 * The words that tell a place's name from other words, all in lower case. Immutable.
 *
 * @param before words before a place: "i", "till", "у", "in"
 * @param beside words beside the name of a municipality or county; one that ends in * stands for all its continuations
 * @param besideCounty those of them that stand beside a county's name
 * @param common names that are words or family names too
 * @param strict those that are so common as words that a capital letter or a word before them is not enough alone
 * @param endings case endings of names in Cyrillic letters, folded
 * @param softened pairs of letters: a name's last consonant and what it becomes before an ending
 */
public record PlaceWords(
        Set<String> before,
        Set<String> beside,
        Set<String> besideCounty,
        Set<String> common,
        Set<String> strict,
        Set<String> endings,
        Set<String> softened) {
    /** No words known: only names that are no words are met. */
    public static final PlaceWords NONE =
            new PlaceWords(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public PlaceWords {
        before = Set.copyOf(before);
        beside = Set.copyOf(beside);
        besideCounty = Set.copyOf(besideCounty);
        common = Set.copyOf(common);
        strict = Set.copyOf(strict);
        endings = Set.copyOf(endings);
        softened = Set.copyOf(softened);
    }

    /** Whether the word tells that its neighbour is a municipality or county. */
    public boolean isBeside(String word) {
        return fits(beside, word) || fits(besideCounty, word);
    }

    /** Whether the word tells that its neighbour is a county. */
    public boolean isBesideCounty(String word) {
        return fits(besideCounty, word);
    }

    private static boolean fits(Set<String> patterns, String word) {
        return patterns.contains(word)
                || patterns.stream()
                        .anyMatch(pattern ->
                                pattern.endsWith("*") && word.startsWith(pattern.substring(0, pattern.length() - 1)));
    }
}
