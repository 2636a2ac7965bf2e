package samsvar.config.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samsvar.config.language.LanguageTag;

/** The words of one language in {@code schedule-words.txt}. Immutable. */
final class ScheduleLanguage {
    /** "1", "1:a", "15.", "1-го", "1st". */
    private static final String DATE = "\\d{1,2}(?::?[ea]|\\.|-?го|st|nd|rd|th)?";

    private static final String AND = "(?:, ?| och | og | and | і | й | та )";
    private static final List<ScheduleLanguage> ALL = load();

    private final LanguageTag tag;
    private final Map<String, String> words;
    private final Map<String, Pattern> patterns = new HashMap<>();

    private ScheduleLanguage(LanguageTag tag, Map<String, String> words) {
        this.tag = tag;
        this.words = words;
        String names = String.join("|", list("days"));
        String ordinals = String.join("|", list("ordinals"));
        words.forEach((key, value) -> {
            if (!key.startsWith("say.") && !key.equals("days") && !key.equals("ordinals")) {
                patterns.put(
                        key,
                        Pattern.compile(value.replace("{list}", DATE + "(?:" + AND + DATE + ")*")
                                .replace("{ordinal}", ordinals)
                                .replace("{day}", names)));
            }
        });
    }

    static List<ScheduleLanguage> all() {
        return ALL;
    }

    /** The language's words; English where there are none. */
    static ScheduleLanguage of(LanguageTag tag) {
        return ALL.stream()
                .filter(language -> language.tag.equals(tag))
                .findFirst()
                .orElse(ALL.getLast());
    }

    LanguageTag tag() {
        return tag;
    }

    /** The pattern of the key matched with the whole text. */
    Optional<Matcher> match(String key, String text) {
        Matcher matcher = pattern(key).matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private Pattern pattern(String key) {
        return Optional.ofNullable(patterns.get(key)).orElseThrow(() -> new IllegalStateException(tag + ": " + key));
    }

    /** Which of the key's alternatives, from 0, the text is; each may have the words of "each" before it. */
    Optional<Integer> index(String key, String text, boolean afterEach) {
        String before = afterEach ? pattern("each").pattern() : "";
        List<String> alternatives = list(key);
        for (int i = 0; i < alternatives.size(); i++) {
            if (text.matches(before + "(?:" + alternatives.get(i) + ")")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The key's parts between semicolons. */
    List<String> list(String key) {
        return Arrays.asList(word(key).split(";"));
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    String word(String key) {
        return Optional.ofNullable(words.get(key)).orElseThrow(() -> new IllegalStateException(tag + ": " + key));
    }

    /** Splits at commas and the word "and" of any language. */
    static String[] split(String text) {
        return text.split(AND);
    }

    private static List<ScheduleLanguage> load() {
        try (InputStream in = ScheduleLanguage.class.getResourceAsStream("schedule-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: schedule-words.txt");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ScheduleLanguage> read(List<String> lines) {
        List<ScheduleLanguage> languages = new ArrayList<>();
        Map<String, String> words = new HashMap<>();
        LanguageTag tag = LanguageTag.UNKNOWN;
        for (String line : lines) {
            if (line.startsWith("[")) {
                if (!words.isEmpty()) {
                    languages.add(new ScheduleLanguage(tag, words));
                }
                tag = new LanguageTag(line.substring(1, line.length() - 1));
                words = new HashMap<>();
            } else if (!line.startsWith("#") && line.contains("=")) {
                int equals = line.indexOf('=');
                words.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
        languages.add(new ScheduleLanguage(tag, words));
        return List.copyOf(languages);
    }
}
