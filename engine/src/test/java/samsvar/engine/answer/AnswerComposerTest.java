package samsvar.engine.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.evidence.Snippet;
import samsvar.engine.answer.evidence.Snippets;
import samsvar.engine.ingest.Pages;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageFact;
import samsvar.engine.page.PageFacts;
import samsvar.engine.page.PageId;
import samsvar.engine.page.PageUrl;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Understanding;

class AnswerComposerTest {
    private static final LanguageTag SV = LanguageTag.SV;
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<String> HEADERS = List.of("Datum", "Kurs", "Ort");

    private final AskedInSwedish asked = new AskedInSwedish();
    private final AnswerComposer composer = new AnswerComposer(asked.analysis(), InstantSource.fixed(NOW));

    private final Page page = page(
            "Kurser för nya grannar",
            new Block.Heading(1, "Kurser för nya grannar", SV),
            new Block.Paragraph(
                    "Alla kurser är öppna. Kursen i keramik kostar 350 kronor per termin. Ta med förkläde.", SV),
            new Block.Heading(2, "Kommande kurser", SV),
            new Block.TableRow(List.of("2026-04-11", "Keramik", "Tomtebo"), HEADERS, "", SV),
            new Block.TableRow(List.of("2026-05-23", "Cykling", "Björkvik"), HEADERS, "", SV),
            new Block.Heading(2, "Hur länge pågår en kurs?", SV),
            new Block.Paragraph("Den håller på i tolv veckor.", SV),
            new Block.Heading(2, "Kontakt", SV),
            new Block.Paragraph("Maja Exempelsson\nKurssamordnare\nTelefon 070-174 06 33", SV),
            new Block.Paragraph("Olle Provman\nHusansvarig", SV));

    @Test
    void rowIsQuotedAndItsCellIsTheValue() {
        Answer.Quoted answer = quoted("När är kursen i Björkvik?", AnswerKind.WHEN);
        assertEquals("2026-05-23\tCykling\tBjörkvik", answer.quote().text());
        assertEquals("2026-05-23", answer.value().orElseThrow().text());
    }

    @Test
    void columnIsChosenByItsHeader() {
        assertEquals(
                "Tomtebo",
                quoted("Var hålls keramik?", AnswerKind.WHERE)
                        .value()
                        .orElseThrow()
                        .text());
    }

    @Test
    void rowThatOnlyRepeatsItsHeadersIsNeverQuoted() {
        Page table = page(
                "Avgifter",
                new Block.Heading(1, "Avgifter", SV),
                new Block.TableRow(List.of("Kurs", "Avgift"), List.of("Kurs", "Avgift"), "", SV),
                new Block.TableRow(List.of("Cykling", "90 kronor"), List.of("Kurs", "Avgift"), "", SV));
        List<Snippet> parts = Snippets.of(table);
        assertEquals(1, parts.size(), parts.toString());
    }

    @Test
    void listItemIsQuotedWithItsLeadIn() {
        Page list = page(
                "Förskola",
                new Block.Paragraph("Ta med detta till första dagen:", SV),
                new Block.ListItem(0, "regnkläder", SV));
        Snippet item = Snippets.of(list).getLast();
        assertEquals(
                "Ta med detta till första dagen:\nregnkläder", item.around().of(list.text()));
    }

    @Test
    void whatWasRecognisedInAPictureIsNotQuoted() {
        PageFact.Sheet scan =
                new PageFact.Sheet(Optional.of(new TextRange(0, page.text().length())), 1, true);
        Page scanned = Pages.with(page, scan);
        Understanding question = asked.understanding("Vad kostar kursen i keramik?", AnswerKind.COST);
        assertInstanceOf(Answer.Nothing.class, composer.compose(question, List.of(candidate(scanned))));
    }

    @Test
    void whatTheSiteRepeatsIsNotQuoted() {
        Understanding question = asked.understanding("Vad kostar kursen i keramik?", AnswerKind.COST);
        assertInstanceOf(Answer.Quoted.class, composer.compose(question, List.of(candidate(page))));
        assertInstanceOf(
                Answer.Nothing.class, composer.compose(question, List.of(candidate(page.repeating(Set.of(1))))));
    }

    @Test
    void placeThatNoRowNamesIsNotAnswered() {
        assertNothing("När är kursen i Lillehammer?", AnswerKind.WHEN);
    }

    @Test
    void priceIsTakenFromTheSentenceThatStatesIt() {
        Answer.Quoted answer = quoted("Vad kostar kursen i keramik?", AnswerKind.COST);
        assertEquals("350 kronor per termin", answer.value().orElseThrow().text());
    }

    @Test
    void paragraphBelowAQuestionAnswersIt() {
        Answer.Quoted answer = quoted("Hur länge pågår kursen?", AnswerKind.HOW_LONG);
        assertTrue(answer.quote().text().contains("tolv veckor"));
        assertEquals(
                List.of("Kurser för nya grannar", "Hur länge pågår en kurs?"),
                answer.quote().heading());
    }

    @Test
    void numberBelongsToThePersonOfItsContactBlock() {
        Answer.Quoted answer = quoted("Vad är Maja Exempelssons telefonnummer?", AnswerKind.PHONE);
        assertEquals("070-174 06 33", answer.value().orElseThrow().text());
        assertNothing("Vad är Olle Provmans telefonnummer?", AnswerKind.PHONE);
    }

    @Test
    void questionWithoutContentWordsIsNotAnswered() {
        assertNothing("Vad är det?", AnswerKind.DEFINITION);
    }

    @Test
    void oldAndUnconfirmedPagesAreMarked() {
        assertEquals(
                List.of(Warning.OLD, Warning.UNCONFIRMED),
                quoted("Vad kostar kursen i keramik?", AnswerKind.COST).warnings());
    }

    @Test
    void daysCountedFromTheDayOfWritingAreMarked() {
        Page news = page("Träff", new Block.Paragraph("Träffen om keramik hålls i morgon, den 22 januari.", SV));
        Answer answer = composer.compose(
                asked.understanding("När hålls träffen om keramik?", AnswerKind.WHEN), List.of(candidate(news)));
        Answer.Quoted quoted = assertInstanceOf(Answer.Quoted.class, answer);
        assertTrue(quoted.warnings().contains(Warning.RELATIVE));
        assertFalse(quoted("Vad kostar kursen i keramik?", AnswerKind.COST)
                .warnings()
                .contains(Warning.RELATIVE));
    }

    @Test
    void quotationIsAlwaysARangeOfThePageAndTheValueOneOfTheQuotation() {
        for (AnswerKind kind : AnswerKind.values()) {
            for (String question :
                    List.of("keramik", "kurser grannar Björkvik", "Kontakt Maja", "tolv veckor kurs", "förkläde")) {
                if (compose(question, kind) instanceof Answer.Quoted answer) {
                    assertVerbatim(answer);
                }
            }
        }
    }

    @Test
    void longRowIsCutAroundItsValue() {
        String filler = "ord ".repeat(300);
        Page wide = page("Keramik", new Block.Paragraph("Keramik " + filler + "kostar 350 kronor " + filler, SV));
        Answer answer =
                composer.compose(asked.understanding("Vad kostar keramik?", AnswerKind.COST), List.of(candidate(wide)));
        Answer.Quoted quoted = assertInstanceOf(Answer.Quoted.class, answer);
        assertVerbatim(quoted);
        assertTrue(quoted.quote().text().contains("350 kronor"));
        assertTrue(quoted.quote().text().length() <= QuoteMaker.LONGEST);
    }

    private static void assertVerbatim(Answer.Quoted answer) {
        Quote quote = answer.quote();
        assertEquals(quote.text(), quote.range().of(quote.page().text()));
        answer.value()
                .ifPresent(value -> assertEquals(value.text(), value.range().of(quote.text())));
        quote.highlights()
                .forEach(range -> assertTrue(range.end() <= quote.text().length()));
        assertEquals(16, answer.permalink().length());
        assertTrue(answer.confidence() >= 0 && answer.confidence() <= 1);
    }

    private Answer.Quoted quoted(String question, AnswerKind kind) {
        return assertInstanceOf(Answer.Quoted.class, compose(question, kind));
    }

    private void assertNothing(String question, AnswerKind kind) {
        assertInstanceOf(Answer.Nothing.class, compose(question, kind));
    }

    private Answer compose(String question, AnswerKind kind) {
        return composer.compose(asked.understanding(question, kind), List.of(candidate(page)));
    }

    private static Candidate candidate(Page page) {
        Instant checked = NOW.minusSeconds(31 * 86_400L);
        return new Candidate(page, checked, new TextRange(0, page.text().length()), SV, 7);
    }

    private static Page page(String title, Block... blocks) {
        PageUrl url = new PageUrl("http://www.tomtebo.example/kurser");
        return new Page(
                new PageId(url.value()),
                url,
                "test",
                "Tomtebo kommun",
                "SE",
                "Tomtebo",
                title,
                SV,
                List.of(),
                List.of(blocks),
                Optional.of(LocalDate.parse("2023-01-01")),
                List.of(),
                PageFacts.NONE,
                Set.of());
    }
}
