package samsvar.crawler.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samsvar.engine.page.OpenTime;
import samsvar.engine.page.PageFact;

class StructuredDataTest {
    private static final String TEXT = "<h1>Kontakt</h1><p>Ring oss på telefon 08-123 45 67.</p>";

    @Test
    void whatOnlyJsonLdSaysHasNoPlaceInTheText() {
        var facts = facts("""
            {"@context":"https://schema.org","@graph":[{"@type":["GovernmentOrganization","Thing"],"name":"Exempelby kommun",
            "url":"https://kommun.example/","telephone":["08-123 45 67","0771-11 22 33"],"email":"mailto:info@kommun.example",
            "address":{"@type":"PostalAddress","streetAddress":"Storgatan 1","postalCode":"123 45","addressLocality":"Exempelby"}}]}""");
        assertEquals(
                List.of("+4681234567", "+46771112233"),
                facts.stream()
                        .filter(f -> f instanceof PageFact.Phone)
                        .map(f -> ((PageFact.Phone) f).e164())
                        .toList());
        assertTrue(facts.getFirst().where().isPresent());
        assertTrue(facts.stream().skip(1).allMatch(f -> f.where().isEmpty()), facts.toString());
        assertTrue(facts.contains(
                new PageFact.Named("GovernmentOrganization", "Exempelby kommun", "https://kommun.example/", "", "")));
        assertTrue(facts.contains(
                new PageFact.Address(Optional.empty(), "Exempelby kommun", "Storgatan 1", "12345", "Exempelby", true)));
    }

    @Test
    void mistakesInJsonLdAreForgivenAndRubbishIsPassedOver() {
        var facts = facts("<!-- {'@type':'Place','name':'Badhuset',\n \"telephone\":\"0771-11 22 33\\',} -->");
        assertEquals(1, facts.size(), "the page's own number");
        assertEquals(
                3,
                facts("{'@type':'Place', 'name':'Bad\thuset', 'telephone':'0771-11 22 33',}")
                        .size());
    }

    @Test
    void openingHoursAreReadInBothForms() {
        var facts = facts("""
            {"@type":"Library","name":"Biblioteket","openingHours":["Mo-Fr 10:00-18:00"],"openingHoursSpecification":[
            {"@type":"OpeningHoursSpecification","dayOfWeek":["https://schema.org/Saturday"],"opens":"10:00:00","closes":"14:00"},
            {"dayOfWeek":"Sunday","opens":"00:00","closes":"00:00"},
            {"opens":"10:00","closes":"12:00","validFrom":"2026-12-24","validThrough":"2026-12-24"}]}""");
        var hours = facts.stream()
                .filter(f -> f instanceof PageFact.Hours)
                .map(f -> (PageFact.Hours) f)
                .toList();
        assertEquals(3, hours.getFirst().times().size());
        assertEquals(
                new OpenTime(List.of(DayOfWeek.SUNDAY), Optional.empty()),
                hours.getFirst().times().getLast());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 24)), hours.getLast().from());
        assertTrue(hours.getFirst().usual() && !hours.getLast().usual());
    }

    @Test
    void hoursThatThePageShowsAreNotSaidTwice() {
        var page = Pages.of(TEXT + "<h2>Öppettider</h2><p>Måndag–tisdag 8–16</p>" + script("""
            {"@type":"Place","name":"Badet","openingHoursSpecification":[{"dayOfWeek":"Monday","opens":"08:00","closes":"16:00"},
            {"dayOfWeek":"Tuesday","opens":"08:00","closes":"16:00"}]}"""));
        var hours = page.facts("SE").facts().stream()
                .filter(f -> f instanceof PageFact.Hours)
                .toList();
        assertEquals(1, hours.size());
        assertTrue(hours.getFirst().where().isPresent());
    }

    @Test
    void questionsThatNobodySeesAreKeptApartFromTheText() {
        String faq = """
            {"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Vad kostar det?","acceptedAnswer":{"@type":"Answer",
            "text":"<p>Det &auml;r gratis.</p>"}},{"@type":"Question","name":"När är det öppet?","acceptedAnswer":{"@type":"Answer",
            "text":"Alla dagar."}}]}""";
        var page = Pages.of(TEXT + "<h2>När är det öppet?</h2><p>Alla dagar.</p>" + script(faq));
        assertTrue(page.facts("SE").facts().contains(new PageFact.Question("Vad kostar det?", "Det är gratis.")));
        assertEquals(
                1,
                page.facts("SE").facts().stream()
                        .filter(f -> f instanceof PageFact.Question)
                        .count());
        assertTrue(!Pages.text(page).contains("gratis"), Pages.text(page));
    }

    @Test
    void microdataSayTheSameAsJsonLd() {
        var page = Pages.of(TEXT + """
            <div itemscope itemtype="https://schema.org/Event"><span itemprop="name">Språkkafé</span>
            <time itemprop="startDate" datetime="2026-06-09T18:00">i juni</time></div>""");
        assertTrue(page.facts("SE")
                .facts()
                .contains(new PageFact.Named("Event", "Språkkafé", "", "2026-06-09T18:00", "")));
    }

    @Test
    void aDeepOrHugeObjectIsNoTrouble() {
        assertEquals(
                1, facts("{\"@graph\":".repeat(5000) + "1" + "}".repeat(5000)).size());
        assertEquals(
                1, facts("[" + "{\"@type\":\"Thing\"},".repeat(20_000) + "1]").size());
    }

    private static List<PageFact> facts(String json) {
        return Pages.of(TEXT + script(json)).facts("SE").facts();
    }

    private static String script(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }
}
