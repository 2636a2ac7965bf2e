package samsvar.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;

class TextsTest {
    private static final Pattern KEY = Pattern.compile(
            "(?:say\\(|page\\()\\s*\"([a-z]+(?:\\.[a-z0-9]+)+)\"|\"((?:topic|search\\.example)\\.[a-z0-9]+)\"");

    private final Texts texts = Texts.load();

    @Test
    void everySentenceAskedForExistsInEveryLanguage() throws IOException {
        Set<String> missing = new TreeSet<>();
        int asked = 0;
        for (Path file : files()) {
            Matcher key = KEY.matcher(Files.readString(file));
            while (key.find()) {
                asked++;
                String name = key.group(1) == null ? key.group(2) : key.group(1);
                if (!texts.keys().contains(name)) {
                    missing.add(name + " in " + file);
                }
            }
        }
        assertEquals(Set.of(), missing);
        assertFalse(asked < 40, "the pattern finds the calls: " + asked);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(f -> f.toString().matches(".*\\.(java|jte)")).toList();
        }
    }

    @Test
    void everySentenceIsAWellFormedMessage() {
        Map<String, Object> arguments = Map.of("n", 3, "years", 3, "seconds", 3, "minutes", 3, "days", 3, "max", 300);
        for (UiLanguage ui : UiLanguage.values()) {
            for (String key : texts.keys()) {
                assertFalse(texts.in(ui).say(key, arguments).isBlank(), ui + " " + key);
            }
        }
    }

    @Test
    void anUnknownKeyIsAProgrammingError() {
        assertThrows(
                IllegalArgumentException.class, () -> texts.in(UiLanguage.SV).say("no.such.key"));
    }

    @Test
    void countsFollowTheLanguagesPlurals() {
        Wording say = texts.in(UiLanguage.UK);
        assertEquals("1 результат за запитом «x»", say.say("result.count", Map.of("n", 1, "q", "x")));
        assertEquals("3 результати за запитом «x»", say.say("result.count", Map.of("n", 3, "q", "x")));
        assertEquals("5 результатів за запитом «x»", say.say("result.count", Map.of("n", 5, "q", "x")));
    }

    @Test
    void aQuestionWithBracesAndApostrophesIsShownAsTyped() {
        assertEquals(
                "2 träffar på ”it's {n}”",
                texts.in(UiLanguage.SV).say("result.count", Map.of("n", 2, "q", "it's {n}")));
    }

    @Test
    void datesAreLongAndFollowTheClockInStockholm() {
        assertEquals("3 februari 2026", texts.in(UiLanguage.SV).date(LocalDate.of(2026, 2, 3)));
        assertEquals("3. februar 2026", texts.in(UiLanguage.NN).date(LocalDate.of(2026, 2, 3)));
        assertEquals("23 november 2026", texts.in(UiLanguage.SV).date(Instant.parse("2026-11-22T23:30:00Z")));
    }

    @Test
    void languagesAndCountriesHaveNames() {
        assertEquals("arabiska", texts.in(UiLanguage.SV).languageName(new LanguageTag("ar")));
        assertEquals("", texts.in(UiLanguage.SV).languageName(LanguageTag.UNKNOWN));
        assertEquals("Noreg", texts.in(UiLanguage.NN).countryName("NO"));
        assertEquals("engelska och ukrainska", texts.in(UiLanguage.SV).list(List.of("engelska", "ukrainska")));
    }

    @Test
    void theFileKeepsTheRulesOfItsChecker() throws Exception {
        Process checker;
        try {
            checker = new ProcessBuilder(
                            "python3", "../docs/ui/check_strings.py", "src/main/resources/texts/strings.psv")
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            System.err.println("Skipped: python3 is not installed, so strings.psv was not checked.");
            assumeTrue(false, "python3 is not installed");
            return;
        }
        String said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, checker.waitFor(), said);
    }
}
