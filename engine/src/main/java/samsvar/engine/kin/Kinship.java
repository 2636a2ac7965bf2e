package samsvar.engine.kin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.analysis.step.UkrainianLemmas;
import samsvar.engine.lexicon.Lexicon;
import samsvar.engine.lexicon.WordTable;

/**
 * The words that a typed one is made of or makes, by the language's list "families" ("реєструвати", "реєстрація"). A Ukrainian word
 * exists if the dictionary holds it, a word of another language if the vocabulary or a page does. Thread-safe.
 */
final class Kinship {
    private static final int MOST = 8;
    private static final int SHORTEST = 4;
    /** Words in alphabetical order from the stem on that may be forms of it. */
    private static final int FORMS = 60;

    private final Map<LanguageTag, Families> families = new HashMap<>();
    private final UkrainianLemmas lemmas = new UkrainianLemmas();
    private final TextAnalysis analysis;
    private final Supplier<Lexicon> lexicon;

    Kinship(Languages languages, TextAnalysis analysis, Supplier<Lexicon> lexicon) {
        for (LanguageTag tag : languages.tags()) {
            List<String> lines = languages.profile(tag).words("families");
            if (!lines.isEmpty()) {
                families.put(tag, new Families(lines));
            }
        }
        this.analysis = analysis;
        this.lexicon = lexicon;
    }

    /** The closest first, each in its dictionary form; at most eight. */
    List<Relatives.Kin> of(String typed, LanguageTag language) {
        Families known = families.get(language);
        if (known == null || typed.length() < SHORTEST || typed.indexOf(' ') >= 0) {
            return List.of();
        }
        return find(known, typed.toLowerCase(Locale.ROOT), language);
    }

    private List<Relatives.Kin> find(Families known, String typed, LanguageTag language) {
        Set<String> own = dictionaryForms(typed, language);
        Map<String, Boolean> family = new LinkedHashMap<>();
        own.forEach(word -> known.of(word, other -> exists(other, language))
                .forEach((k, v) -> family.merge(k, v, (a, b) -> a || b)));
        List<Relatives.Kin> kin = new ArrayList<>();
        for (boolean close : List.of(true, false)) {
            family.forEach((word, near) -> {
                if (near == close && !own.contains(word) && kin.size() < MOST) {
                    kin.add(new Relatives.Kin(word, close));
                }
            });
        }
        return List.copyOf(kin);
    }

    private Set<String> dictionaryForms(String typed, LanguageTag language) {
        Set<String> forms = new LinkedHashSet<>();
        for (Token token : analysis.stems(language, typed)) {
            forms.add(token.term());
            if (!language.equals(LanguageTag.UK)) {
                forms.addAll(formsOf(token.term(), language));
            }
        }
        return forms;
    }

    private List<String> formsOf(String stem, LanguageTag language) {
        WordTable words = lexicon.get().words(language);
        List<String> forms = new ArrayList<>();
        int first = words.firstFrom(stem, 0);
        for (int place = first; place < Math.min(words.size(), first + FORMS); place++) {
            String word = words.word(place);
            if (!word.startsWith(stem)) {
                break;
            }
            if (analysis.stems(language, word).stream().anyMatch(t -> t.term().equals(stem))) {
                forms.add(word);
            }
        }
        return forms;
    }

    private boolean exists(String word, LanguageTag language) {
        if (language.equals(LanguageTag.UK)) {
            return lemmas.of(word).contains(word);
        }
        return lexicon.get().contains(language, word);
    }
}
