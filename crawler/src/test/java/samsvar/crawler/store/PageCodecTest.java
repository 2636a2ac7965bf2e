package samsvar.crawler.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Block;
import samsvar.engine.page.DateEvidence;
import samsvar.engine.page.LanguageVersion;
import samsvar.engine.page.OpenTime;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageFact;
import samsvar.engine.page.PageFacts;
import samsvar.engine.page.PageId;
import samsvar.engine.page.PageUrl;
import samsvar.engine.page.TextRange;

class PageCodecTest {
    /** As the first release wrote it. */
    private static final String OLD = """
        {"v":1,"id":"http://a.se/","url":"http://a.se/","source":"a","authority":"A","country":"SE","place":"Ort","title":"T",\
        "language":"sv","updated":"2026-01-02","breadcrumb":["Hem"],"versions":[{"language":"uk","url":"http://a.se/uk"}],\
        "blocks":[{"k":"h","level":1,"t":"T","language":"sv"},{"k":"li","n":2,"t":"punkt","language":"nb"},\
        {"k":"tr","caption":"C","cells":["A","B"],"headers":["A","B"],"language":"sv"},\
        {"k":"tr","caption":"C","cells":["1","2"],"headers":["A","B"],"language":"sv"},\
        {"k":"d","term":"Telefon","t":"0771","language":"sv"}]}""";

    @Test
    void aPageThatAnEarlierReleaseArchivedIsRead() {
        Page page = PageCodec.read(PageCodec.compress(OLD.getBytes(StandardCharsets.UTF_8)));
        assertEquals("T\npunkt\nA\tB\n1\t2\nTelefon\t0771", page.text());
        assertTrue(((Block.TableRow) page.blocks().get(2)).header());
        assertFalse(((Block.TableRow) page.blocks().get(3)).header());
        assertEquals(
                new Block.ListItem(2, 0, "punkt", LanguageTag.NB), page.blocks().get(1));
        assertEquals(PageFacts.NONE, page.facts());
        assertEquals(
                new LanguageVersion(LanguageTag.UK, new PageUrl("http://a.se/uk")),
                page.versions().getFirst());
    }

    @Test
    void aPageWithoutFactsIsWrittenAsBeforeButForTheMarkOfHeaderRows() {
        Page page = PageCodec.read(PageCodec.compress(OLD.getBytes(StandardCharsets.UTF_8)));
        String written = new String(PageCodec.json(page), StandardCharsets.UTF_8);
        assertEquals(OLD, written.replace("\"header\":true,", ""));
    }

    @Test
    void everyKindOfFactComesBackAsItWas() {
        Optional<TextRange> where = Optional.of(new TextRange(3, 9));
        OpenTime open = new OpenTime(
                List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                Optional.of(new OpenTime.Span(LocalTime.of(8, 0), LocalTime.of(16, 30))));
        OpenTime closed = new OpenTime(List.of(DayOfWeek.SUNDAY), Optional.empty());
        LocalDate day = LocalDate.of(2026, 3, 3);
        PageFacts facts = new PageFacts(
                List.of(
                        new PageFact.Phone(where, "Växel", "08-12 34 56", "+468123456", "12"),
                        new PageFact.Email(Optional.empty(), "", "a@b.example"),
                        new PageFact.Address(where, "Besök", "Storgatan 1", "12345", "Ort", true),
                        new PageFact.Hours(
                                where, "Öppet", List.of(open, closed), true, Optional.empty(), Optional.of(day)),
                        new PageFact.Question("Varför?", "Därför."),
                        new PageFact.Sheet(where, 3, true),
                        new PageFact.Named("Event", "Fest", "/fest", "2026-03-03", "")),
                List.of(new DateEvidence(
                        DateEvidence.Kind.MODIFIED,
                        day,
                        DateEvidence.Source.TEXT,
                        "Senast uppdaterad",
                        DateEvidence.Verdict.USED)));
        Page page = page(facts);
        assertEquals(page, PageCodec.read(PageCodec.compress(PageCodec.json(page))));
    }

    private static Page page(PageFacts facts) {
        return new Page(
                new PageId("a"),
                new PageUrl("http://a.se/"),
                "a",
                "A",
                "SE",
                "Ort",
                "T",
                LanguageTag.SV,
                List.of(),
                List.of(
                        new Block.ListItem(1, 2, "djupt", LanguageTag.SV),
                        new Block.TableRow(List.of("A", ""), List.of("A", "A B"), "", true, LanguageTag.SV)),
                Optional.empty(),
                List.of(new LanguageVersion(LanguageTag.UK, new PageUrl("http://a.se/uk"), "hreflang ua, read as uk")),
                facts,
                Set.of());
    }
}
