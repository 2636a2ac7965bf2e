package samsvar.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A missing sentence, a missing plural form, a wrong argument or a sentence that nobody asks for fails the build. */
class TextUseTest {
    /** Beginnings of the names of sentences for parts of the service that are not built yet, one a line. */
    private static final Path WAITING = Path.of("src/test/resources/texts/waiting.txt");

    private final Texts texts = Texts.load();

    @Test
    void everySentenceAskedForExistsAndIsGivenWhatItAsksFor() {
        Set<String> wrong = new TreeSet<>();
        int checked = 0;
        for (TextUse use : TextUse.all()) {
            if (!texts.keys().contains(use.key())) {
                wrong.add(use.where() + ": no sentence " + use.key());
            } else if (use.names().isPresent()) {
                checked++;
                Set<String> asked =
                        Placeholders.of(texts.pattern(UiLanguage.EN, use.key())).names();
                if (!asked.equals(use.names().get())) {
                    wrong.add(use.where() + ": " + use.key() + " asks for " + asked + ", is given "
                            + use.names().get());
                }
            }
        }
        assertEquals(Set.of(), wrong);
        assertTrue(checked > 100, "the pattern finds the calls: " + checked);
    }

    @Test
    void everyNameThatIsChosenAtRunTimeExists() {
        Set<String> groups = texts.keys().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(TextUse.literals());
        missing.removeIf(name -> !name.contains(".")
                || name.matches(".*\\.(tsv|json|txt|css|js|jte|html|psv|yaml|svg|xml)")
                || !groups.contains(name.substring(0, name.indexOf('.')))
                || texts.keys().stream()
                        .anyMatch(key -> key.equals(name) || key.startsWith(name + ".") || name.endsWith(".")));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyLanguageAsksForTheSame() {
        Set<String> wrong = new TreeSet<>();
        for (String key : texts.keys()) {
            Set<String> asked =
                    Placeholders.of(texts.pattern(UiLanguage.EN, key)).names();
            for (UiLanguage ui : UiLanguage.values()) {
                if (!Placeholders.of(texts.pattern(ui, key)).names().equals(asked)) {
                    wrong.add(ui.tag() + " " + key);
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void everyCountedThingHasThePluralFormsOfItsLanguage() {
        Set<String> wrong = new TreeSet<>();
        int counted = 0;
        for (UiLanguage ui : UiLanguage.values()) {
            Set<String> needed =
                    new TreeSet<>(PluralRules.forLocale(ui.icuLocale()).getKeywords());
            for (String key : texts.keys()) {
                for (Set<String> forms :
                        Placeholders.of(texts.pattern(ui, key)).forms().values()) {
                    counted += forms.isEmpty() ? 0 : 1;
                    if (!forms.isEmpty() && !forms.equals(needed)) {
                        wrong.add(ui.tag() + " " + key + " has " + forms + ", needs " + needed);
                    }
                }
            }
        }
        assertEquals(Set.of(), wrong);
        assertTrue(counted >= 50, "plurals are found: " + counted);
    }

    @Test
    void noSentenceIsThereInVain() throws IOException {
        Set<String> literals = TextUse.literals();
        List<String> waiting = Files.readAllLines(WAITING).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        Set<String> unused = new TreeSet<>(texts.keys());
        unused.removeIf(key -> literals.contains(key) || startsWithAny(key, waiting));
        unused.removeIf(key -> literals.stream().anyMatch(start -> start.endsWith(".") && key.startsWith(start)));
        assertEquals(Set.of(), unused);
        List<String> gone = waiting.stream()
                .filter(start -> texts.keys().stream().noneMatch(key -> key.startsWith(start)))
                .toList();
        assertEquals(List.of(), gone, WAITING.toString());
    }

    private static boolean startsWithAny(String key, List<String> starts) {
        return starts.stream().anyMatch(key::startsWith);
    }

    @Test
    void aWrongPluralFormAndAWrongArgumentAreFound() {
        assertEquals(
                Set.of("one", "other"),
                Placeholders.of("{n, plural, =0 {none} one {# page} other {# pages}} in {place}")
                        .forms()
                        .get("n"));
        assertEquals(
                Set.of("n", "place"),
                Placeholders.of("{n, plural, other {#}} {place}").names());
    }
}
