package samsvar.engine.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.engine.ingest.Pages;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;

class DifferingUnitsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z"));

    private final AskedInSwedish asked = new AskedInSwedish();
    private final AnswerComposer composer = new AnswerComposer(asked.analysis(), CLOCK);

    @Test
    void everySchoolHasItsOwnNumberAndAddress() {
        assertEquals(0, differing(phone("Ekskolan", "0224-11 22 33"), phone("Alskolan", "0224-44 55 66")));
        assertEquals(0, differing(email("Ekskolan", "ek@tomtebo.example"), email("Alskolan", "al@tomtebo.example")));
        assertEquals(0, differing(block("Ekskolan", "0224-11 22 33"), block("Alskolan", "0224-44 55 66")));
    }

    @Test
    void oneSchoolWithTwoNumbersOrAddressesDiffers() {
        assertEquals(1, differing(phone("Ekskolan", "0224-11 22 33"), phone("Ekskolan", "0224-44 55 66")));
        assertEquals(1, differing(email("Ekskolan", "ek@tomtebo.example"), email("Ekskolan", "skola@tomtebo.example")));
        assertEquals(1, differing(block("Ekskolan", "0224-11 22 33"), block("Ekskolan", "0224-44 55 66")));
    }

    @Test
    void whatOnePageNamesMoreCloselyIsTheSame() {
        Page close = phone("Ekskolan i Tomtebo", "0224-44 55 66");
        assertEquals(1, differing(phone("Ekskolan", "0224-11 22 33"), close));
    }

    private int differing(Page one, Page other) {
        AnswerKind kind = one.text().contains("@") ? AnswerKind.EMAIL : AnswerKind.PHONE;
        String question = kind == AnswerKind.EMAIL
                ? "Vilken e-postadress har expeditionen?"
                : "Vilket telefonnummer har expeditionen?";
        Answer.Quoted answer = assertInstanceOf(
                Answer.Quoted.class,
                composer.compose(
                        asked.understanding(question, kind), List.of(candidate(one, 7), candidate(other, 6.9))));
        return answer.differing().size();
    }

    private static Page phone(String school, String number) {
        return page(school, "Expeditionen har telefonnummer " + number + " under skoldagar.");
    }

    private static Page email(String school, String address) {
        return page(school, "Expeditionen har e-postadress " + address + " för frågor.");
    }

    private static Page page(String school, String text) {
        return Pages.page(school + text.hashCode(), LanguageTag.SV, "SE", "Tomtebo kommun", school, text);
    }

    private static Page block(String school, String number) {
        String lines = school + "\nExpedition\nTelefonnummer " + number;
        return Pages.page(school + number.hashCode(), LanguageTag.SV, "SE", "Tomtebo kommun", "Kontakt", lines);
    }

    private static Candidate candidate(Page page, double score) {
        return new Candidate(page, CLOCK.instant(), new TextRange(0, page.text().length()), LanguageTag.SV, score);
    }
}
