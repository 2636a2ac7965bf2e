package samsvar.engine.answer.evidence;

import samsvar.engine.language.CyrillicNames;

/** Could one word be the other with a slip of the finger, or with another ending? */
final class Spelling {
    /** Shorter words have too many neighbours. */
    private static final int SHORTEST = 6;

    private static final int STEM = 7;
    /** Letters of the longest common endings: "erna", "ene", "ами". */
    private static final int ENDING = 3;

    /** Shorter names are too often the beginning of others. */
    private static final int SHORTEST_NAME = 4;

    private Spelling() {}

    /**
     * Whether the words differ by exactly one letter left out, added or changed, not counting endings of the found
     * word.
     */
    static boolean oneSlip(String asked, String found) {
        if (asked.length() < SHORTEST || found.length() < SHORTEST || asked.charAt(0) != found.charAt(0)) {
            return false;
        }
        int same = 0;
        while (same < asked.length() && same < found.length() && asked.charAt(same) == found.charAt(same)) {
            same++;
        }
        String left = asked.substring(same);
        String rest = found.substring(same);
        return !rest.isEmpty() && rest.substring(1).equals(left)
                || !left.isEmpty() && left.substring(1).equals(rest)
                || !left.isEmpty() && !rest.isEmpty() && left.substring(1).equals(rest.substring(1)) && same > 0;
    }

    /**
     * Whether the words differ in their endings alone, as far as letters tell: "servicekontoret" and "servicekontor".
     */
    static boolean sameButEndings(String asked, String found) {
        int same = 0;
        while (same < asked.length() && same < found.length() && asked.charAt(same) == found.charAt(same)) {
            same++;
        }
        return same >= STEM && asked.length() - same <= ENDING && found.length() - same <= ENDING;
    }

    /**
     * Whether the words are the same name but for an ending: "Nybergs" and "Nyberg", "Götaland" and
     * "Götalandsregionen".
     */
    static boolean isSameName(String asked, String found) {
        String stem =
                asked.length() > SHORTEST_NAME && asked.endsWith("s") ? asked.substring(0, asked.length() - 1) : asked;
        return found.equals(asked)
                || CyrillicNames.isCyrillic(asked) && CyrillicNames.soundsLike(asked, found)
                || stem.length() >= SHORTEST_NAME && found.startsWith(stem);
    }
}
