package samsvar.web.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import samsvar.config.language.LanguageProfile;

/** How is a Cyrillic text written by those who have no such keyboard? By the first spelling in a language's latin.txt. Immutable. */
final class LatinKeys {
    private final Map<Character, String> spellings = new HashMap<>();

    LatinKeys(LanguageProfile profile) {
        for (String line : profile.words("latin")) {
            List<String> fields = List.of(line.split("\\s+"));
            if (fields.size() > 1 && fields.getFirst().length() == 1) {
                String spelling = fields.get(1).equals("-") ? "" : fields.get(1);
                spellings.putIfAbsent(fields.getFirst().charAt(0), spelling);
            }
        }
    }

    /** The text in Latin letters, in lower case; what is not in the list stays. */
    String of(String text) {
        StringBuilder latin = new StringBuilder(text.length() + 8);
        text.toLowerCase(Locale.ROOT)
                .chars()
                .forEach(c -> latin.append(spellings.getOrDefault((char) c, String.valueOf((char) c))));
        return latin.toString();
    }

    /** Whether the text has Latin letters only, as far as it has letters. */
    static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
