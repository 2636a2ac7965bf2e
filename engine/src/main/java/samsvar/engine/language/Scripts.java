package samsvar.engine.language;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import samsvar.config.language.LanguageTag;

/** Which writing is a text in, and which language does the writing alone decide? */
final class Scripts {
    private static final Map<UnicodeScript, String> DECIDED = Map.ofEntries(
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.ETHIOPIC, "ti"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.TAMIL, "ta"));
    private static final String PERSIAN_ONLY = "پچژگ";

    private int latin;
    private int cyrillic;
    private int arabic;
    private boolean persian;
    private int other;
    private Optional<LanguageTag> decided = Optional.empty();

    /** Counts the letters of the text. */
    Scripts(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x250) {
                latin += Character.isLetter(c) ? 1 : 0;
            } else if (c >= 0x400 && c <= 0x52F) {
                cyrillic++;
            } else if (Character.isLetter(c)) {
                rare(c);
            }
        }
    }

    private void rare(char c) {
        UnicodeScript script = UnicodeScript.of(c);
        if (script == UnicodeScript.ARABIC) {
            arabic++;
            persian |= PERSIAN_ONLY.indexOf(c) >= 0;
        } else if (DECIDED.containsKey(script)) {
            other++;
            decided = Optional.of(LanguageTag.of(DECIDED.get(script)));
        }
    }

    int letters() {
        return latin + cyrillic + arabic + other;
    }

    /** A sixth is enough: Cyrillic text often holds Latin names, Latin text hardly ever Cyrillic words. */
    boolean mostlyCyrillic() {
        return cyrillic > 0 && cyrillic * 6 >= letters();
    }

    boolean mostlyLatin() {
        return latin > 0 && latin * 2 > letters();
    }

    /** The language, where the writing decides it. */
    Optional<LanguageTag> decided() {
        if (arabic > 0 && arabic >= other) {
            return Optional.of(LanguageTag.of(persian ? "fa" : "ar"));
        }
        return decided;
    }
}
