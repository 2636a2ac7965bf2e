package samsvar.web.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samsvar.crawler.extract.Body;
import samsvar.crawler.extract.Extraction;
import samsvar.crawler.extract.Extractor;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Value;
import samsvar.engine.answer.hours.AskedDay;
import samsvar.engine.answer.hours.Opening;
import samsvar.engine.language.LexicalLanguageIdentifier;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;
import samsvar.engine.page.PageUrl;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Question;

/** What is told of opening hours, from a page's HTML to the state of the day asked about. The day of asking is a Friday. */
class OpeningHoursTest {
    /** One o'clock in Sweden and Norway, as the sample web has it. */
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private static final Extractor EXTRACTOR = new Extractor(new LexicalLanguageIdentifier(), InstantSource.fixed(NOW));

    @TempDir
    static Path folder;

    private static SampleCrawl sample;

    @BeforeAll
    static void crawl() throws Exception {
        sample = new SampleCrawl(folder);
        sample.crawl();
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Har biblioteket i Almby öppet på söndag?             | stängt            | 2026-11-22 closed",
                "Är biblioteket i Almby öppet idag?                   | 10–17             | now open",
                "Is the library in Almby open today?                  | 10–17             | now open",
                "Чи відкрита бібліотека в Альмбю сьогодні?            | 10–17             | now open",
                "Работает ли библиотека в Альмбю в воскресенье?       | stängt            | 2026-11-22 closed",
                "Коли працює бібліотека в Альмбю в неділю?            | stängt            | 2026-11-22 closed",
                "När öppnar biblioteket i Almby i morgon?             | 11–15             | 2026-11-21 11:00–15:00",
                "Библиотека Альмбю работает завтра?                   | 11–15             | 2026-11-21 11:00–15:00",
                "Чи працює бібліотека в Альмбю 24 листопада?          | 10–19             | 2026-11-24 10:00–19:00",
                "Is the recycling centre in Almby open on 28 November? | 9–14             | 2026-11-28 09:00–14:00",
                "Er biblioteket i Fjordvik åpent på lørdag?           | lørdag kl. 11–15  | 2026-11-21 11:00–15:00",
                "Er servicetorget i Fjordvik ope måndag?              | mandag til fredag kl. 9–15 | 2026-11-23 09:00–15:00",
                "Har biblioteket i Almby öppet den 24 december?       | -                 | -",
                "Har biblioteket i Almby öppet på julafton?           | -                 | -",
                "Er biblioteket i Lauvdal ope onsdag?                 | -                 | -",
                "Is Fjordvik library open on Sunday?                  | -                 | -",
            })
    void theSampleWebAnswersOfTheDayAskedAbout(String question, String value, String state) {
        Answer answer = sample.engine().ask(Question.of(question)).answer();
        if (answer instanceof Answer.Quoted quoted) {
            assertEquals(value, quoted.values().stream().map(Value::text).collect(Collectors.joining(" · ")), question);
            assertEquals(state, told(quoted.quote().page(), quoted.quote().range(), question), question);
        } else {
            assertEquals("-", value, question);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Когда открыта библиотека в Альмбю?  | Måndag–torsdag 10–19 · Fredag 10–17 · Lördag 11–15 · Söndag stängt",
                "Години роботи бібліотеки Альмбю     | Måndag–torsdag 10–19 · Fredag 10–17 · Lördag 11–15 · Söndag stängt",
                "Öppettider biblioteket Almby        | Måndag–torsdag 10–19 · Fredag 10–17 · Lördag 11–15 · Söndag stängt",
                "Når er biblioteket i Lauvdal ope?   | måndag og torsdag kl. 12–19 og laurdag kl. 10–13",
            })
    void hoursOfNoDayAreThoseOfTheWeekWithTheirDays(String question, String values) {
        Answer.Quoted quoted = assertInstanceOf(
                Answer.Quoted.class, sample.engine().ask(Question.of(question)).answer(), question);
        assertEquals(
                values,
                quoted.values().stream()
                        .map(value -> value.text().replace('\t', ' '))
                        .collect(Collectors.joining(" · ")),
                question);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SE | <h2>Öppettider</h2><p>Måndag–fredag 9–16, lunchstängt 12–14.</p> | Är ni öppna nu? | now closed",
                "SE | <h2>Öppettider</h2><p>Måndag–fredag 9–16.</p><p>Expeditionen är lunchstängd 12–14.</p> | Är ni öppna nu? | -",
                "SE | <h2>Öppettider</h2><p>Måndag–fredag 9–16.</p><p>Vi har stängt 19–21 november.</p> | Öppet idag? | -",
                "SE | <h2>Öppettider</h2><p>Måndag–fredag 9–16.</p><p>Vi har stängt 19–21 november.</p> | Öppet på måndag? | 2026-11-23 09:00–16:00",
                "SE | <h2>Öppettider</h2><p>Helgfri måndag–fredag 9–16.</p> | Är det öppet den 6 januari? | -",
                "SE | <h2>Öppettider</h2><p>Varannan fredag 9–16.</p> | Öppet idag? | -",
                "NO | <h2>Åpningstider</h2><ul><li>Mandag til torsdag: 9–15</li><li>Fredag: 9–14</li></ul> | Er det åpent nå? | now open",
                "NO | <h2>Åpningstider</h2><ul><li>Mandag til torsdag: 9–15</li><li>Fredag: etter avtale</li></ul> | Er det åpent nå? | -",
                "NO | <h2>Åpningstider</h2><p>Onsdag 10–14 i partallsuker.</p> | Er det åpent på onsdag? | -",
                "NO | <h2>Opningstider</h2><p>Laurdag 10–13, sundag stengt.</p> | Er det ope på sundag? | 2026-11-22 closed",
                "NO | <h2>Opningstider</h2><p>Laurdag 10–13.</p><h2>I sommar</h2><p>Laurdag stengt.</p> | Er det ope på laurdag? | 2026-11-21 10:00–13:00",
                "NO | <h2>Opningstider</h2><p>Laurdag 10–13.</p><h2>Sommartider</h2><p>Laurdag stengt.</p> | Er det ope 10. juli 2027? | -",
                "SE | <h2>Години роботи</h2><p>Понеділок–п’ятниця: 9:00–18:00, субота зачинено.</p> | Чи відчинено в суботу? | 2026-11-21 closed",
                "SE | <h2>Години роботи</h2><p>Понеділок–п’ятниця: 9:00–18:00.</p> | Чи відчинено завтра? | -",
                "SE | <h2>Opening hours</h2><p>Monday to Friday 9 am to 4 pm.</p> | Is it open on Tuesday? | 2026-11-24 09:00–16:00",
                "SE | <h2>Opening hours</h2><p>Monday to Friday 9 am to 4 pm.</p><p>We are closed until further notice.</p> | Is it open now? | -",
            })
    void thePagesOwnWordsDecideWhatIsReckoned(String country, String html, String question, String state) {
        Page page = page(country, html);
        assertEquals(state, told(page, new TextRange(0, page.text().length()), question), page.text());
    }

    private static String told(Page page, TextRange quoted, String question) {
        return Opening.of(page, quoted, AskedDay.of(question), NOW)
                .map(opening -> switch (opening) {
                    case Opening.Now now -> "now " + (now.open() ? "open" : "closed");
                    case Opening.OnDay day ->
                        day.day() + " "
                                + (day.spans().isEmpty()
                                        ? "closed"
                                        : day.spans().stream()
                                                .map(span -> span.opens() + "–" + span.closes())
                                                .collect(Collectors.joining(", ")));
                })
                .orElse("-");
    }

    private static Page page(String country, String html) {
        Body body = new Body(
                URI.create("https://prov.example/tider"),
                Optional.of("text/html; charset=utf-8"),
                List.of(),
                List.of(),
                Optional.empty(),
                ("<html><head><title>Prov</title></head><body><main><h1>Prov</h1>" + html + "</main></body></html>")
                        .getBytes(StandardCharsets.UTF_8));
        Extraction.Extracted read = assertInstanceOf(Extraction.Extracted.class, EXTRACTOR.extract(body));
        return new Page(
                new PageId("https://prov.example/tider"),
                new PageUrl("https://prov.example/tider"),
                "prov",
                "Prov",
                country,
                "",
                read.title(),
                read.language(),
                List.of(),
                read.blocks(),
                Optional.empty(),
                List.of(),
                read.facts(country),
                Set.of());
    }
}
