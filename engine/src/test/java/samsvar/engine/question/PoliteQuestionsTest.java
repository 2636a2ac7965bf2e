package samsvar.engine.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samsvar.config.answer.AnswerKind;
import samsvar.engine.Shelves;
import samsvar.engine.question.Understanding.Unit;

class PoliteQuestionsTest {
    private final QuestionReader reader = Shelves.reader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hej! Jag undrar var biblioteket ligger. Tack på förhand!",
                "Kan ni berätta var biblioteket ligger?",
                "God kväll, jag hittar ingen information om var biblioteket ligger",
                "Hi again, any idea where the library is? Thanks!",
                "I cannot find out where the library is",
                "Добрий день! Підкажіть, будь ласка, де бібліотека? Дякую!",
                "Чи могли б ви сказати, де бібліотека?",
                "Скажите, пожалуйста, где библиотека",
                "Hei! Jeg lurer på hvor biblioteket er"
            })
    void onlyTheLibraryIsAskedAbout(String polite) {
        Understanding read = reader.read(Question.of(polite));

        assertEquals(AnswerKind.WHERE, read.kind());
        assertEquals("library", read.units().getFirst().concepts().getFirst());
        assertEquals(
                List.of(),
                read.units().stream()
                        .skip(1)
                        .map(Unit::text)
                        .filter(text -> !text.equals("ligger"))
                        .toList());
    }

    @Test
    void whatIsNoRequestBeforeTheAskingWordsIsLookedFor() {
        assertEquals(List.of("skattebesked", "flyttar"), texts("Hur får jag skattebesked när jag flyttar?"));
        assertEquals(
                "tell", texts("Must I tell the landlord when my baby is born?").getFirst());
    }

    @Test
    void greetingsAloneAreLookedFor() {
        assertEquals(List.of("Hej"), texts("Hej"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jag bor i Sala. När öppnar biblioteket i Västerås?|biblioteket",
                "У мене двоє дітей, чоловік працює. Скільки коштує дитячий садок?|дитячий садок",
                "I came here last year. What documents do I need for a bank account?|bank account",
                "Я з Харкова. Номер телефону лікарні|лікарні",
                "Мені 60 років, який розмір пенсії?|пенсії",
                "Jag är gravid, var finns närmaste barnmorska?|barnmorska"
            })
    void sentencesThatOnlyTellAreToldBesideTheQuestion(String typed, String thing) {
        Understanding read = reader.read(Question.of(typed));
        int told = Math.max(typed.indexOf('.'), typed.indexOf(','));

        assertEquals(
                List.of(),
                read.units().stream()
                        .filter(unit -> unit.range().start() < told)
                        .toList());
        assertEquals(
                1,
                read.units().stream().filter(unit -> unit.text().equals(thing)).count());
        assertEquals(typed.length(), read.asked().length());
        assertTrue(read.asked().substring(0, told).isBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Min dotter är sjuk. Vad ska jag göra?",
                "Jag vill byta adress. Hur gör jag?",
                "Jag fick avslag på asyl. Vem hjälper mig med det?",
                "Мій син захворів. Куди телефонувати?",
                "Körkort, vilka papper behöver jag?",
                "Дитячий садок. Які документи потрібні?",
                "Якщо моя дитина захворіла, якого лікаря викликати?",
                "Vad händer med barnet, när jag flyttar till Norge?"
            })
    void whatIsAskedOfAnotherSentenceIsAskedAboutTogether(String typed) {
        Understanding read = reader.read(Question.of(typed));

        assertEquals(List.of(), read.told());
        assertEquals(typed, read.asked());
    }

    @Test
    void aPlaceOrCountryThatIsToldCounts() {
        Understanding read = reader.read(Question.of("Я живу в Мальме. Скільки коштує дитячий садок?"));

        assertEquals("se-kommun-malmo", read.places().getFirst().place().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Скажіть, будь ласка, де музей", "Я тебе люблю", "Чи знає містера Кавано"})
    void functionWordsAndMistersAreNoPlaces(String typed) {
        assertEquals(List.of(), reader.read(Question.of(typed)).places());
    }

    private List<String> texts(String typed) {
        return reader.read(Question.of(typed)).units().stream().map(Unit::text).toList();
    }
}
