package samsvar.engine.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;

/**
 * What would have been written had another keyboard been on? Keys are named by what they give on an American keyboard; a language's
 * {@code keyboard.txt} tells what they give on its own. Immutable.
 */
final class Keyboards {
    private final Map<LanguageTag, Map<Character, Character>> lettersByKey = new LinkedHashMap<>();
    private final List<LanguageTag> latin = new ArrayList<>();
    private final List<LanguageTag> cyrillic = new ArrayList<>();

    Keyboards(Languages languages) {
        languages.tags().stream().sorted().forEach(tag -> {
            LanguageProfile profile = languages.profile(tag);
            if (profile.script().equals("Cyrl") && !profile.words("keyboard").isEmpty()) {
                cyrillic.add(tag);
            } else if (profile.script().equals("Latn")) {
                latin.add(tag);
            }
            Map<Character, Character> keys = new HashMap<>();
            for (String line : profile.words("keyboard")) {
                keys.put(line.charAt(0), line.charAt(line.length() - 1));
            }
            lettersByKey.put(tag, keys);
        });
    }

    /** What was typed, by the languages of the other alphabet's keyboards, in lower case; nothing where a key has no letter there. */
    Map<LanguageTag, String> read(String typed) {
        Map<LanguageTag, String> readings = new LinkedHashMap<>();
        String lower = typed.toLowerCase(Locale.ROOT);
        boolean fromCyrillic = Alphabet.isCyrillic(lower);
        for (LanguageTag from : fromCyrillic ? cyrillic : latin) {
            for (LanguageTag to : fromCyrillic ? latin : cyrillic) {
                keys(lower, from).flatMap(keys -> letters(keys, to)).ifPresent(text -> readings.putIfAbsent(to, text));
            }
        }
        return readings;
    }

    private Optional<String> keys(String typed, LanguageTag from) {
        Map<Character, Character> keys = new HashMap<>();
        lettersByKey.getOrDefault(from, Map.of()).forEach((key, letter) -> keys.put(letter, key));
        StringBuilder text = new StringBuilder();
        for (char letter : typed.toCharArray()) {
            char key = keys.getOrDefault(letter, letter);
            if (key > 'z') {
                return Optional.empty();
            }
            text.append(key);
        }
        return Optional.of(text.toString());
    }

    private Optional<String> letters(String keys, LanguageTag to) {
        Map<Character, Character> letters = lettersByKey.getOrDefault(to, Map.of());
        StringBuilder text = new StringBuilder();
        for (char key : keys.toCharArray()) {
            char letter = letters.getOrDefault(key, key);
            if (!Character.isLetter(letter)) {
                return Optional.empty();
            }
            text.append(letter);
        }
        return Optional.of(text.toString());
    }
}
