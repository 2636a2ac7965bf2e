package samsvar.engine.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import samsvar.config.language.LanguageProfile;

/**
 * Which letters are typed for which others, and how much does it count? Read from a language's {@code slips.txt} or
 * {@code latin.txt}. The idea of weighing mix-ups of several letters is that of Brill and Moore, "An improved error model for noisy
 * channel spelling correction" (2000); the weights are written by hand, since there are no logs to learn them from. Immutable.
 */
final class Slips {
    /** What one wrong letter counts. */
    static final int LETTER = 100;

    /** A further spelling of {@code latin.txt} against the first one of its line. */
    private static final int OTHER_SPELLING = 5;

    private static final String NOTHING = "-";
    /** In wrong letters. */
    private static final Pattern COST = Pattern.compile("\\d+(\\.\\d+)?");

    /** @param cost hundredths of a wrong letter */
    record Slip(String typed, String right, int cost) {}

    private final Map<Character, List<Slip>> byLastRight = new HashMap<>();
    private final List<Slip> dropped = new ArrayList<>();
    private final List<Slip> all;

    private Slips(List<Slip> slips) {
        all = slips;
        for (Slip slip : slips) {
            if (slip.right().isEmpty()) {
                dropped.add(slip);
            } else {
                byLastRight
                        .computeIfAbsent(slip.right().charAt(slip.right().length() - 1), _ -> new ArrayList<>())
                        .add(slip);
            }
        }
    }

    /** The mix-ups of a language; none where it has no list. A line that does not end in what it costs is left out. */
    static Slips of(LanguageProfile profile) {
        List<Slip> slips = new ArrayList<>();
        for (String line : profile.words("slips")) {
            String[] fields = line.split("\\s+");
            String cost = fields[fields.length - 1];
            List<String> group =
                    COST.matcher(cost).matches() ? List.of(fields).subList(0, fields.length - 1) : List.of();
            for (String typed : group) {
                for (String right : group) {
                    if (!typed.equals(right)) {
                        slips.add(new Slip(
                                letters(typed), letters(right), (int) Math.round(Double.parseDouble(cost) * LETTER)));
                    }
                }
            }
        }
        return new Slips(slips);
    }

    /** How the language is written in Latin letters; none where it has no list. */
    static Slips latin(LanguageProfile profile) {
        List<Slip> slips = new ArrayList<>();
        for (String line : profile.words("latin")) {
            String[] fields = line.split("\\s+");
            for (int i = 1; i < fields.length; i++) {
                slips.add(new Slip(letters(fields[i]), fields[0], i == 1 ? 0 : OTHER_SPELLING));
            }
        }
        return new Slips(slips);
    }

    private static String letters(String field) {
        return field.equals(NOTHING) ? "" : field;
    }

    /** Those that may have happened in this word. */
    Slips of(String typed) {
        return new Slips(
                all.stream().filter(slip -> typed.contains(slip.typed())).toList());
    }

    /** Those of several right letters. */
    List<Slip> longOnes() {
        return all.stream().filter(slip -> slip.right().length() > 1).toList();
    }

    /** Those whose right letters end in this letter. */
    List<Slip> endingIn(char right) {
        return byLastRight.getOrDefault(right, List.of());
    }

    /** Letters put in that should not be there. */
    List<Slip> dropped() {
        return dropped;
    }
}
