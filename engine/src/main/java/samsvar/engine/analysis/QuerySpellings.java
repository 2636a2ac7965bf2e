package samsvar.engine.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.step.UkrainianLemmas;

/**
 * What may a question in Latin letters have meant in Ukrainian? Two readings: typed with the keyboard left on Latin (gfcgjhn), or
 * spelled out in Latin letters (tymchasovyi zakhyst). Only words of the Ukrainian dictionary are proposed; offer a reading where the
 * text as typed finds nothing, never silently. Thread-safe.
 */
public final class QuerySpellings {
    /**
     * Another reading of a question.
     *
     * @param text the question in Cyrillic letters; words that could not be read stay as typed
     * @param language its language
     */
    public record Reading(String text, LanguageTag language) {}

    private static final String KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбю";
    private static final int MOST_SPELLINGS = 600;
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_LETTER = 4;
    private static final Map<String, String> LETTERS = new TreeMap<>(Map.ofEntries(
            Map.entry("shch", "щ"),
            Map.entry("sch", "щ"),
            Map.entry("zh", "ж зг"),
            Map.entry("kh", "х"),
            Map.entry("ts", "ц тс"),
            Map.entry("ch", "ч"),
            Map.entry("sh", "ш"),
            Map.entry("ya", "я"),
            Map.entry("ia", "я іа"),
            Map.entry("ja", "я"),
            Map.entry("yu", "ю"),
            Map.entry("iu", "ю"),
            Map.entry("ju", "ю"),
            Map.entry("ye", "є"),
            Map.entry("ie", "є іє"),
            Map.entry("je", "є"),
            Map.entry("yi", "ий ї"),
            Map.entry("ij", "ий ій"),
            Map.entry("iy", "ий ій"),
            Map.entry("yy", "ий"),
            Map.entry("a", "а я"),
            Map.entry("b", "б"),
            Map.entry("c", "ц ч к"),
            Map.entry("d", "д"),
            Map.entry("e", "е є"),
            Map.entry("f", "ф"),
            Map.entry("g", "г"),
            Map.entry("h", "г х"),
            Map.entry("i", "і и"),
            Map.entry("j", "й"),
            Map.entry("k", "к"),
            Map.entry("l", "л ль"),
            Map.entry("m", "м"),
            Map.entry("n", "н нь"),
            Map.entry("o", "о"),
            Map.entry("p", "п"),
            Map.entry("q", "к"),
            Map.entry("r", "р"),
            Map.entry("s", "с ш сь"),
            Map.entry("t", "т ть"),
            Map.entry("u", "у"),
            Map.entry("v", "в"),
            Map.entry("w", "в"),
            Map.entry("x", "кс х"),
            Map.entry("y", "и й і"),
            Map.entry("z", "з ж")));

    /** Readings of a question typed in Latin letters, likeliest first; none where it holds Cyrillic or no Ukrainian word comes out. */
    public List<Reading> readings(String question) {
        if (question.chars().anyMatch(c -> c >= '\u0400' && c <= '\u052F')) {
            return List.of();
        }
        UkrainianLemmas dictionary = new UkrainianLemmas();
        List<Reading> readings = new ArrayList<>();
        otherKeyboard(question, dictionary).ifPresent(text -> readings.add(new Reading(text, LanguageTag.UK)));
        spelledOut(question, dictionary).ifPresent(text -> readings.add(new Reading(text, LanguageTag.UK)));
        return readings;
    }

    private static Optional<String> otherKeyboard(String question, UkrainianLemmas dictionary) {
        StringBuilder typed = new StringBuilder(question.length());
        for (char c : question.toLowerCase(Locale.ROOT).toCharArray()) {
            int key = KEYS.indexOf(c);
            typed.append(key < 0 ? c : UKRAINIAN.charAt(key));
        }
        boolean allKnown = true;
        for (String word : typed.toString().split("[^\\p{L}]+")) {
            allKnown &= word.isEmpty() || !dictionary.of(word).isEmpty();
        }
        return allKnown && typed.chars().anyMatch(Character::isLetter)
                ? Optional.of(typed.toString())
                : Optional.empty();
    }

    private static Optional<String> spelledOut(String question, UkrainianLemmas dictionary) {
        List<String> words = new ArrayList<>();
        int known = 0;
        int asked = 0;
        for (String word : question.toLowerCase(Locale.ROOT).split("\\s+")) {
            Optional<String> cyrillic = spellings(word).stream()
                    .filter(spelling -> !dictionary.of(spelling).isEmpty())
                    .findFirst();
            words.add(cyrillic.orElse(word));
            asked += word.length();
            known += cyrillic.isPresent() ? word.length() : 0;
        }
        return known * 2 > asked ? Optional.of(String.join(" ", words)) : Optional.empty();
    }

    /** Cyrillic spellings that a Latin one may stand for, the straightest first. */
    private static Set<String> spellings(String word) {
        Set<String> done = new LinkedHashSet<>();
        if (word.length() <= LONGEST_WORD && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            spell(word, 0, "", done);
        }
        return done;
    }

    private static void spell(String word, int at, String before, Set<String> done) {
        if (at == word.length()) {
            done.add(before);
            return;
        }
        for (int length = Math.min(LONGEST_LETTER, word.length() - at); length > 0; length--) {
            String letters = LETTERS.getOrDefault(word.substring(at, at + length), "");
            for (String letter : letters.split(" ")) {
                if (!letter.isEmpty() && done.size() < MOST_SPELLINGS) {
                    spell(word, at + length, before + letter, done);
                }
            }
        }
    }
}
