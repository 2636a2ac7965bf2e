package samsvar.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.config.place.Place;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Outcome;
import samsvar.engine.language.LanguageGuess;
import samsvar.engine.page.TextRange;
import samsvar.engine.place.NamedPlace;
import samsvar.engine.question.Question;
import samsvar.engine.question.Reading;
import samsvar.engine.question.Understanding;

/** What programs are told of a question. */
class AnswerJsonTest {
    private static final Place SALA = new Place(
            "se-kommun-sala",
            Place.Kind.MUNICIPALITY,
            "SE",
            "Sala",
            Set.of("Sala"),
            Optional.empty(),
            Set.of("sala kommun"),
            Set.of());

    @Test
    void aPlaceBehindAMisspeltWordIsToldAsItIsNamed() throws Exception {
        String typed = "bostasbidrag i Sala";
        String read = "bostadsbidrag i Sala";
        Understanding understanding = new Understanding(
                Question.of(typed),
                read,
                read,
                new LanguageGuess(LanguageTag.SV, 0.9),
                AnswerKind.ANY,
                List.of(),
                List.of(),
                List.of(new NamedPlace(SALA, new TextRange(read.length() - 4, read.length()))),
                List.of(new Reading(Reading.Kind.SPELLING, "bostasbidrag", "bostadsbidrag", LanguageTag.SV, List.of())),
                Optional.empty());
        Outcome outcome = new Outcome(understanding, new Answer.Nothing(), List.of(), 0, Duration.ZERO);

        JsonNode question =
                new ObjectMapper().readTree(AnswerJson.resultsToJson(outcome)).get("question");

        assertEquals(typed, question.get("text").asText());
        assertEquals(read, question.get("readAs").asText());
        assertEquals("Sala", question.get("places").get(0).get("typed").asText());
    }
}
