package samsvar.engine.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import samsvar.config.answer.AnswerKind;
import samsvar.config.answer.AnswerRules;
import samsvar.config.answer.AnswerRules.Cue;
import samsvar.config.language.LanguageTag;

class CueReaderTest {
    private final CueReader reader = new CueReader(new AnswerRules(Map.of(
            LanguageTag.SV,
            List.of(
                    new Cue("telefonnum*", AnswerKind.PHONE),
                    new Cue("när", AnswerKind.WHEN),
                    new Cue("vad är", AnswerKind.DEFINITION),
                    new Cue("vilken", AnswerKind.WHICH),
                    new Cue("*avgiften", AnswerKind.COST),
                    new Cue("får", AnswerKind.YES_NO)))));

    @Test
    void preciseCueGoesBeforeAVagueOne() {
        assertEquals(AnswerKind.PHONE, kind("vad är växelns telefonnummer"));
    }

    @Test
    void wordThatJoinsClausesAsksNothing() {
        assertEquals(AnswerKind.WHICH, kind("vilken blankett behövs när man flyttar"));
    }

    @Test
    void verbAsksForYesOrNoOnlyAtTheBeginning() {
        assertEquals(AnswerKind.YES_NO, kind("får jag arbeta"));
        assertEquals(AnswerKind.WHEN, kind("när får jag arbeta"));
    }

    @Test
    void behindWhatItJoinsClausesFromTheSecondWordOn() {
        assertEquals(AnswerKind.ANY, kind("vad gör när det brinner"));
        assertEquals(AnswerKind.WHEN, kind("säg när det brinner"));
    }

    @Test
    void aCueMayBeTheEndOfACompound() {
        assertEquals(AnswerKind.COST, kind("vad är sotningsavgiften"));
        assertEquals(AnswerKind.DEFINITION, kind("vad är avgiftsfri"));
    }

    @Test
    void keyWordsWithoutCueAskForNothingInParticular() {
        assertEquals(AnswerKind.ANY, kind("körkort"));
    }

    private AnswerKind kind(String question) {
        return reader.kind(LanguageTag.SV, List.of(question.split(" ")));
    }
}
