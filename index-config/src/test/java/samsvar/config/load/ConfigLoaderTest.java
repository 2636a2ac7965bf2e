package samsvar.config.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
        assertEquals(LanguageTag.UNKNOWN, config.languages().profile(LanguageTag.of("fi")).tag());
    }
}
