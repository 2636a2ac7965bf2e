package samsvar.engine.spelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;

/** What may stand behind a word of a language without making it another word? */
final class Endings {
    static final int LONGEST = 4;

    private Endings() {}

    /** The short endings of every language's {@code endings.txt}. */
    static Map<LanguageTag, Set<String>> of(Languages languages) {
        Map<LanguageTag, Set<String>> all = new HashMap<>();
        languages.tags().forEach(tag -> all.put(tag, of(languages.profile(tag))));
        return all;
    }

    static Set<String> of(LanguageProfile profile) {
        Set<String> endings = new HashSet<>();
        for (String line : profile.words("endings")) {
            String ending = line.split("\\s+")[0];
            if (ending.length() <= LONGEST) {
                endings.add(ending);
            }
        }
        return endings;
    }
}
