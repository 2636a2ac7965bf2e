package samsvar.config.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.config.Config;
import samsvar.config.language.LanguageTag;

class ConfigLoaderTest {
    @Test
    void builtInConfigurationHasNoProblems() throws ConfigException {
        Config config = ConfigLoader.load(Optional.empty());
        assertEquals(
                Set.of(LanguageTag.SV, LanguageTag.NB, LanguageTag.NN, LanguageTag.UK, LanguageTag.EN, LanguageTag.RU),
                config.languages().tags());
        assertTrue(config.languages().profile(LanguageTag.SV).words("stop").contains("hur"));
        assertEquals(
                LanguageTag.UNKNOWN,
                config.languages().profile(LanguageTag.of("fi")).tag());
    }

    @Test
    void defaultAuthoritiesAreAllThereAndSwitchedOff() throws ConfigException {
        Config config = ConfigLoader.load(Optional.empty());
        assertEquals(1174, config.sources().all().size());
        assertEquals(0, config.sources().enabled().count());
    }

    @Test
    void templatesLoadOnceTheyAreCopied(@TempDir Path folder) throws Exception {
        copy("languages/_template.yaml", folder.resolve("languages/fi.yaml"));
        copy("sources/_template.yaml", folder.resolve("sources/exempelby.yaml"));
        Files.createDirectories(folder.resolve("words/fi"));
        Files.writeString(folder.resolve("words/fi/stop.txt"), "ja # and\n");
        Config config = ConfigLoader.load(Optional.of(folder));
        assertEquals(
                "Exempelby kommun",
                config.sources().enabled().findFirst().orElseThrow().ownName());
        assertEquals("suomi", config.languages().profile(LanguageTag.of("fi")).name());
    }

    private static void copy(String template, Path target) throws IOException {
        Files.createDirectories(target.resolveSibling("."));
        try (InputStream in = Objects.requireNonNull(ConfigLoader.class.getResourceAsStream("/config/" + template))) {
            Files.copy(in, target);
        }
    }
}
