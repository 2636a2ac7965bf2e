package samsvar.crawler.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import samsvar.engine.page.Block;

class StructureTest {
    private static final String HEAD = "<h1>Avgifter</h1><p>Här står våra avgifter för i år.</p>";

    @Test
    void twoHeaderRowsGiveEachColumnOneHeaderAndStandAsTheyAreInTheText() {
        var rows = rows("""
            <table><thead><tr><th rowspan=2>Kurs</th><th colspan=2>Avgift</th></tr><tr><th>Vuxen</th><th>Barn</th></tr></thead>
            <tbody><tr><td>Simning</td><td>200 kr</td><td>100 kr</td></tr></tbody></table>""");
        assertEquals(List.of("Kurs", "Avgift", ""), rows.get(0).cells());
        assertTrue(rows.get(0).header() && rows.get(1).header());
        assertFalse(rows.get(2).header());
        assertEquals(List.of("Kurs", "Avgift Vuxen", "Avgift Barn"), rows.get(2).headers());
        assertEquals(List.of("Simning", "200 kr", "100 kr"), rows.get(2).cells());
    }

    @Test
    void aRowThatIsOneCellAllAcrossNamesTheRowsBelow() {
        var page = Pages.of(HEAD + """
            <table><caption>Priser</caption><tr><th>Vad</th><th>Pris</th></tr><tr><td colspan=2>Vuxna</td></tr>
            <tr><td>Bad</td><td>80 kr</td></tr><tr><td colspan=2>Barn</td></tr><tr><td>Bad</td><td>40 kr</td></tr></table>""");
        var rows = Pages.blocks(page, Block.TableRow.class);
        assertEquals(
                List.of("Priser", "Priser Vuxna", "Priser Barn"),
                rows.stream().map(Block.TableRow::caption).toList());
        assertTrue(Pages.text(page).contains("\nVuxna\nBad\t80 kr\nBarn\n"), Pages.text(page));
    }

    @Test
    void aFirstRowOfWordsAboveFiguresIsAHeaderThoughNothingMarksIt() {
        var rows = rows("""
            <table><tr><td>Ort</td><td>Datum</td></tr><tr><td>Lund</td><td>5 maj</td></tr>
            <tr><td>Umeå</td><td>6 maj</td></tr></table>""");
        assertTrue(rows.getFirst().header());
        assertEquals(List.of("Ort", "Datum"), rows.getLast().headers());
    }

    @Test
    void aFirstRowThatIsADayIsNoHeader() {
        var rows = rows("""
            <table><tr><td>Söndag</td><td>Stängt</td><td>-</td></tr><tr><td>Måndag</td><td>8–16</td><td>1</td></tr>
            <tr><td>Tisdag</td><td>8–16</td><td>2</td></tr></table>""");
        assertTrue(rows.stream().noneMatch(Block.TableRow::header), rows.toString());
    }

    @Test
    void twoColumnsOfNamesAndFiguresArePairs() {
        var page = Pages.of(HEAD + """
            <table><tr><td>Telefon:</td><td>08-00 00 00</td></tr><tr><td>E-post</td><td>a@kommun.example</td></tr></table>""");
        var pairs = Pages.blocks(page, Block.Definition.class);
        assertEquals("Telefon:", pairs.getFirst().term());
        assertEquals("a@kommun.example", pairs.getLast().details());
    }

    @Test
    void rowHeadersInTheFirstColumnStayCells() {
        var rows = rows("""
            <table><tr><th></th><th>Vuxen</th><th>Barn</th></tr><tr><th>Bad</th><td>80 kr</td><td>40 kr</td></tr></table>""");
        assertEquals(List.of("Bad", "80 kr", "40 kr"), rows.getLast().cells());
        assertEquals(List.of("", "Vuxen", "Barn"), rows.getLast().headers());
    }

    @Test
    void aTableForTheLayoutIsNoTable() {
        var page = Pages.of(
                "<table><tr><td>" + HEAD + "<p>" + "Text om avgifter som alla ska betala i kommunen. ".repeat(8)
                        + "</p></td><td>Till höger</td></tr></table>");
        assertEquals(List.of(), Pages.blocks(page, Block.TableRow.class));
        assertTrue(Pages.text(page).startsWith("Avgifter\nHär står våra avgifter"), Pages.text(page));
    }

    @Test
    void listsAndTablesInACellStayInIt() {
        var rows = rows("""
            <table><tr><th>Vem</th><th>Vad</th></tr><tr><td>Alla</td><td><ul><li>Ett</li><li>Två</li></ul></td></tr>
            <tr><td>Barn</td><td><table><tr><td>Tre</td><td>Fyra</td></tr></table></td></tr></table>""");
        assertEquals(List.of("Alla", "Ett Två"), rows.get(1).cells());
        assertEquals(List.of("Barn", "Tre Fyra"), rows.get(2).cells());
    }

    @Test
    void absurdSpansEndTheTableSoon() {
        var rows = rows("<table><tr><th>A</th><th>B</th></tr><tr><td rowspan=65534>x</td><td colspan=1000>y</td></tr>"
                + "<tr><td>z</td></tr></table>");
        assertTrue(rows.size() == 3 && rows.get(1).cells().size() <= 60, rows.toString());
    }

    @Test
    void stepsKeepTheirNumbersAndNestedListsTheirDepth() {
        var items = Pages.blocks(Pages.of(HEAD + """
            <ol start=3><li>Ansök<ul><li>på nätet</li><li>på papper<ol><li>underskrivet</li></ol></li></ul></li><li>Vänta</li>
            <li value=9>Betala</li><li>Flytta in</li></ol>"""), Block.ListItem.class);
        assertEquals(
                List.of(
                        "3/0 Ansök",
                        "0/1 på nätet",
                        "0/1 på papper",
                        "1/2 underskrivet",
                        "4/0 Vänta",
                        "9/0 Betala",
                        "10/0 Flytta in"),
                items.stream()
                        .map(i -> i.number() + "/" + i.depth() + " " + i.text())
                        .toList());
    }

    @Test
    void nothingInADescriptionListIsLost() {
        var page = Pages.of(HEAD + """
            <dl><div><dt>Färg</dt><dt>Kulör</dt><dd>Röd</dd></div><div><dt>Storlek</dt><dd>Liten</dd><dd>Stor</dd></div>
            <dt>Ensam term</dt><p>Löst stycke</p><dd>Lös beskrivning</dd></dl>""");
        assertEquals(
                List.of("Färg, Kulör\tRöd", "Storlek\tLiten", "Storlek\tStor"),
                Pages.blocks(page, Block.Definition.class).stream()
                        .map(Block::text)
                        .toList());
        assertTrue(Pages.text(page).contains("Ensam term\nLöst stycke\nLös beskrivning"), Pages.text(page));
    }

    @Test
    void questionsOfEveryKindOfAccordionStandAboveTheirAnswers() {
        String[] forms = {
            "<details><summary>Vad kostar det?</summary><p>Det är gratis.</p></details>",
            "<h3>Vad kostar det?</h3><p>Det är gratis.</p>",
            "<h3><button aria-expanded=false>Vad kostar det?</button></h3><div hidden><p>Det är gratis.</p></div>",
            "<div><button aria-expanded=false aria-controls=x>Vad kostar det?</button></div><div id=x><p>Det är gratis.</p></div>",
            "<div role=button aria-expanded=false tabindex=0>Vad kostar det?</div><div><p>Det är gratis.</p></div>",
            "<dl><dt><button aria-expanded=false>Vad kostar det?</button></dt><dd>Det är gratis.</dd></dl>",
            "<p><strong>Vad kostar det?</strong></p><p>Det är gratis.</p>",
            "<div itemscope itemtype='https://schema.org/FAQPage'><div itemscope itemprop=mainEntity"
                    + " itemtype='https://schema.org/Question'><div itemprop=name>Vad kostar det?</div><div itemscope"
                    + " itemprop=acceptedAnswer itemtype='https://schema.org/Answer'><div itemprop=text>Det är"
                    + " gratis.</div></div></div></div>"
        };
        for (String form : forms) {
            var blocks = Pages.of(HEAD + form).blocks();
            Block question = blocks.get(blocks.size() - 2);
            assertTrue(question instanceof Block.Heading && question.text().equals("Vad kostar det?"), form + blocks);
            assertEquals("Det är gratis.", blocks.getLast().text(), form);
        }
    }

    private static List<Block.TableRow> rows(String table) {
        return Pages.blocks(Pages.of(HEAD + table), Block.TableRow.class);
    }
}
