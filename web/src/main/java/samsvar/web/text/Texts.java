package samsvar.web.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All sentences the service speaks, by key and language. Immutable. */
public final class Texts {
    private static final String RESOURCE = "/texts/strings.psv";
    private static final List<UiLanguage> COLUMNS =
            List.of(UiLanguage.EN, UiLanguage.SV, UiLanguage.NB, UiLanguage.NN, UiLanguage.UK);

    private final Map<String, Map<UiLanguage, String>> patterns;

    private Texts(Map<String, Map<UiLanguage, String>> patterns) {
        this.patterns = Map.copyOf(patterns);
    }

    /**
     * Reads the bundled sentences.
     *
     * @throws IllegalStateException where the file is missing or a line does not have a key and five texts
     */
    public static Texts load() {
        try (InputStream in = Texts.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the program.");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Texts parse(String file) {
        Map<String, Map<UiLanguage, String>> patterns = new HashMap<>();
        file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> addLine(patterns, line));
        return new Texts(patterns);
    }

    private static void addLine(Map<String, Map<UiLanguage, String>> patterns, String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != COLUMNS.size() + 1 || cells.contains("")) {
            throw new IllegalStateException(RESOURCE + ": a line needs a key and five texts: " + line);
        }
        Map<UiLanguage, String> texts = new EnumMap<>(UiLanguage.class);
        for (int i = 0; i < COLUMNS.size(); i++) {
            texts.put(COLUMNS.get(i), cells.get(i + 1));
        }
        if (patterns.put(cells.getFirst(), texts) != null) {
            throw new IllegalStateException(RESOURCE + ": the key stands twice: " + cells.getFirst());
        }
    }

    /** The sentences of one language. */
    public Wording in(UiLanguage language) {
        return new Wording(language, this);
    }

    /** All keys. */
    public Set<String> keys() {
        return patterns.keySet();
    }

    /** The names of what a sentence must be given; the same in every language. */
    Set<String> asks(String key) {
        return new MessageFormat(pattern(UiLanguage.EN, key), UiLanguage.EN.icuLocale()).getArgumentNames();
    }

    /** The ICU pattern of a sentence; a missing key is a programming error. */
    String pattern(UiLanguage language, String key) {
        String pattern = patterns.getOrDefault(key, Map.of()).get(language);
        if (pattern == null) {
            throw new IllegalArgumentException("No text \"" + key + "\" in " + language.tag());
        }
        return pattern;
    }
}
