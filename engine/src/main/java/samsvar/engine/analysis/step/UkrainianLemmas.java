package samsvar.engine.analysis.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** Which dictionary forms can a Ukrainian word have? Thread-safe, one at a time; the dictionary behind all of them is shared. */
public final class UkrainianLemmas {
    private static final int MOST_LEMMAS = 3;
    private static final String BEFORE_APOSTROPHE = "бпвмфркдзтнсгхж";
    private static final String AFTER_APOSTROPHE = "яюєї";

    private static final int MOST_RECENT = 5_000;

    private final Map<String, List<String>> recent = new HashMap<>();
    private final DictionaryLookup lookup = new DictionaryLookup(Shared.DICTIONARY);

    /** The dictionary of 4 million forms, read once (about 7 MB). */
    private static final class Shared {
        static final Dictionary DICTIONARY = read();

        private static Dictionary read() {
            URL place = Objects.requireNonNull(
                    UkrainianLemmas.class.getClassLoader().getResource("ua/net/nlp/ukrainian.dict"),
                    "the Ukrainian dictionary is not on the class path");
            try {
                return Dictionary.read(place);
            } catch (IOException e) {
                throw new UncheckedIOException("reading the Ukrainian dictionary", e);
            }
        }
    }

    /** Dictionary forms in lower case, at most three; empty for a word that the dictionary does not hold. Missing apostrophes are added. */
    public synchronized List<String> of(String word) {
        if (recent.size() > MOST_RECENT) {
            recent.clear();
        }
        return recent.computeIfAbsent(word, this::find);
    }

    private List<String> find(String word) {
        List<String> lemmas = known(word);
        return lemmas.isEmpty() ? withApostrophe(word) : lemmas;
    }

    private List<String> known(String word) {
        List<String> lemmas = lemmas(word);
        return lemmas.isEmpty() ? lemmas(Character.toUpperCase(word.charAt(0)) + word.substring(1)) : lemmas;
    }

    private List<String> withApostrophe(String word) {
        if (word.indexOf('\'') >= 0) {
            return List.of();
        }
        for (int i = 1; i < word.length(); i++) {
            if (AFTER_APOSTROPHE.indexOf(word.charAt(i)) >= 0 && BEFORE_APOSTROPHE.indexOf(word.charAt(i - 1)) >= 0) {
                List<String> lemmas = known(word.substring(0, i) + "'" + word.substring(i));
                if (!lemmas.isEmpty()) {
                    return lemmas;
                }
            }
        }
        return List.of();
    }

    private List<String> lemmas(String word) {
        List<WordData> entries = lookup.lookup(word);
        if (entries.isEmpty()) {
            return List.of();
        }
        Set<String> lemmas = new LinkedHashSet<>();
        for (WordData entry : entries) {
            lemmas.add(Objects.requireNonNull(entry.getStem(), word).toString().toLowerCase(Locale.ROOT));
        }
        return lemmas.stream().limit(MOST_LEMMAS).toList();
    }
}
