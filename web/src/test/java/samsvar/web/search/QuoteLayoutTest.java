package samsvar.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Quote;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;
import samsvar.web.Pages;
import samsvar.web.cite.StoredAnswer;

class QuoteLayoutTest {
    private static final Block ROW =
            new Block.TableRow(List.of("Vuxen", "690 kronor"), List.of("Biljett", "30 dagar"), "", LanguageTag.SV);

    @Test
    void stepsKeepTheirNumbersAndOtherItemsHaveNone() {
        List<QuotePart> parts = whole(step(2, "Fyll i."), step(3, "Vänta."), step(0, "pass"), step(0, "foto"));
        assertEquals("STEPS 2: Fyll i. | Vänta.; ITEMS 0: pass | foto", told(parts));
    }

    @Test
    void aListThatBeginsAnewIsAnotherOne() {
        assertEquals("STEPS 1: Boka.; STEPS 1: Ring.", told(whole(step(1, "Boka."), step(1, "Ring."))));
    }

    @Test
    void aNumberInTheWordsIsNotGivenTwice() {
        assertEquals("TEXT 1: 1. Boka.", told(whole(step(1, "1. Boka."))));
    }

    @Test
    void aQuotationGivenEarlierIsLaidOutAsOnTheVersionThatHasIt() {
        Page then = page(ROW);
        StoredAnswer answer = stored(then);
        List<QuotePart> parts =
                QuoteLayout.of(answer, List.of(archived(page(step(0, "Nu finns bara appen."))), archived(then)));
        assertEquals("TABLE 0: Vuxen, 690 kronor", told(parts));
        assertEquals(List.of("Biljett", "30 dagar"), parts.getFirst().headers());
    }

    @Test
    void aQuotationThatNoVersionHasKeepsItsLines() {
        assertEquals("TEXT 0: Vuxen · 690 kronor", told(QuoteLayout.of(stored(page(ROW)), List.of())));
    }

    private static Block step(int number, String text) {
        return new Block.ListItem(number, text, LanguageTag.SV);
    }

    private static Page page(Block... blocks) {
        return Pages.page("https://prov.example/", "Prov", LanguageTag.SV, Optional.empty(), Arrays.asList(blocks));
    }

    private static ArchivedPage archived(Page page) {
        return new ArchivedPage(page, Found.NOW);
    }

    private static StoredAnswer stored(Page page) {
        return new StoredAnswer(
                "aaaaaaaaaaaaaaaa",
                page.id(),
                page.text(),
                LanguageTag.SV,
                "Prov",
                page.url().value(),
                "",
                Found.NOW,
                Optional.empty(),
                Found.NOW);
    }

    private static List<QuotePart> whole(Block... blocks) {
        Page page = page(blocks);
        TextRange all = new TextRange(0, page.text().length());
        return QuoteLayout.of(
                new Quote(page, all, page.text(), LanguageTag.SV, List.of(), List.of(), Found.NOW), Optional.empty());
    }

    private static String told(List<QuotePart> parts) {
        return parts.stream()
                .map(part -> part.form() + " " + part.first() + ": "
                        + part.rows().stream().map(QuoteLayoutTest::row).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("; "));
    }

    private static String row(List<List<Marked>> cells) {
        return cells.stream()
                .map(cell -> cell.stream().map(Marked::text).collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }
}
