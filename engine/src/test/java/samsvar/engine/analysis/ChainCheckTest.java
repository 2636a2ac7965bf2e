package samsvar.engine.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samsvar.config.language.ChainSpec;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;
import samsvar.config.language.StepSpec;
import samsvar.config.load.ConfigException;
import samsvar.config.load.ConfigLoader;
import samsvar.config.load.Problem;

class ChainCheckTest {
    @Test
    void builtInChainsAreAllRight() throws ConfigException {
        assertEquals(
                List.of(),
                ChainCheck.problems(ConfigLoader.load(Optional.empty()).languages()));
    }

    @Test
    void anUnknownStepIsNamedWithItsFileAndNearNames() {
        List<Problem> problems = ChainCheck.problems(withFilter(new StepSpec("lowercas", Map.of())));
        assertEquals("languages/sv.yaml", problems.getFirst().file());
        assertTrue(problems.getFirst().allowed().contains("lowercase"), problems::toString);
    }

    @Test
    void aParameterThatAStepDoesNotHaveIsRefused() {
        List<Problem> problems = ChainCheck.problems(withFilter(new StepSpec("unhyphen", Map.of("always", "true"))));
        assertTrue(problems.getFirst().what().contains("always"), problems::toString);
    }

    private static Languages withFilter(StepSpec filter) {
        StepSpec tokenizer = new StepSpec("word", Map.of());
        ChainSpec plain = new ChainSpec(List.of(), tokenizer, List.of());
        ChainSpec tried = new ChainSpec(List.of(), tokenizer, List.of(filter));
        return new Languages(
                Map.of(LanguageTag.SV, new LanguageProfile(LanguageTag.SV, "svenska", "Latn", tried, plain, Map.of())),
                new LanguageProfile(LanguageTag.UNKNOWN, "other", "Zyyy", plain, plain, Map.of()));
    }
}
