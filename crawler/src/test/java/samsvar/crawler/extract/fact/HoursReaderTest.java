package samsvar.crawler.extract.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Block;
import samsvar.engine.page.OpenTime;
import samsvar.engine.page.PageFact;

class HoursReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Måndag–fredag kl. 8–16                         | 12345 08:00-16:00",
                "Mån-tors 08.00–16.30, fre 8–15                  | 1234 08:00-16:30, 5 08:00-15:00",
                "Öppettider: vardagar 9.00-15.30                 | 12345 09:00-15:30",
                "Lördag och söndag: stängt                       | 67 closed",
                "Stängt lördag–söndag                            | 67 closed",
                "Måndag–fredag 8–16 (lunchstängt 12–13)          | 12345 08:00-12:00, 12345 13:00-16:00",
                "Mandag–torsdag 9–15, fredag 9–14, lunsj 11.30–12 | 1234 09:00-11:30, 1234 12:00-15:00, 5 09:00-11:30, 5 12:00-14:00",
                "Понеділок: 9:00–18:00, перерва 13:00–14:00      | 1 09:00-13:00, 1 14:00-18:00",
                "Lunchstängt måndag–fredag 12–13                 | ''",
                "Tisdag 9–12 och 13–16                           | 2 09:00-12:00, 2 13:00-16:00",
                "Mandag til fredag: 09.00 til 15.00              | 12345 09:00-15:00",
                "Tysdag, torsdag og laurdag: kl. 10–14           | 246 10:00-14:00",
                "Kvardagar 8–15.30, sundag stengt                | 12345 08:00-15:30, 7 closed",
                "Понеділок–п’ятниця: з 9:00 до 18:00             | 12345 09:00-18:00",
                "пн-чт 9:00–18:00, пт 9:00–16:45, сб-нд зачинено | 1234 09:00-18:00, 5 09:00-16:45, 67 closed",
                "Monday to Friday 9 am to 4 pm                   | 12345 09:00-16:00",
                "Sat–Mon: 10.00-12.00                            | 167 10:00-12:00",
                "Öppet dygnet runt alla dagar                    | 1234567 00:00-00:00",
                "Mo-Fr 09:00-17:00, Sa 10:00-14:00               | 12345 09:00-17:00, 6 10:00-14:00",
            })
    void daysAndTimesAreUnderstoodInEveryLanguage(String line, String expected) {
        assertEquals(expected, said(read(new Block.Paragraph(line, LanguageTag.SV))), line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "På måndag den 5 maj håller vi möte om planen i skolan 18–20.",
                "Fri entré för barn 8–16 år.",
                "Man kan ringa 08-12 34 56.",
                "Kursen hålls tisdagar och kostar 20–30 kr.",
            })
    void whatIsNotOpenIsNoOpeningHour(String line) {
        assertEquals("", said(read(new Block.Paragraph(line, LanguageTag.SV))), line);
    }

    @Test
    void aTableOfDaysIsOneSetOfHoursCalledByItsHeading() {
        List<PageFact.Hours> hours = read(
                new Block.Heading(2, "Öppettider", LanguageTag.SV),
                new Block.TableRow(List.of("Dag", "Tid"), List.of("Dag", "Tid"), "", LanguageTag.SV),
                new Block.TableRow(List.of("Måndag", "9–15"), List.of("Dag", "Tid"), "", LanguageTag.SV),
                new Block.TableRow(List.of("Lördag–söndag", "Stängt"), List.of("Dag", "Tid"), "", LanguageTag.SV));
        assertEquals(1, hours.size());
        assertEquals("Öppettider", hours.getFirst().label());
        assertEquals("1 09:00-15:00, 67 closed", said(hours));
        assertTrue(hours.getFirst().usual());
    }

    @Test
    void columnsOfATableAreHoursOfTheirOwn() {
        List<String> headers = List.of("Dag", "Telefon", "Besök");
        List<PageFact.Hours> hours = read(
                new Block.TableRow(List.of("Mandag", "8–16", "10–14"), headers, "", LanguageTag.NB),
                new Block.TableRow(List.of("Tirsdag", "8–15", "stengt"), headers, "", LanguageTag.NB));
        assertEquals(
                List.of("Telefon", "Besök"),
                hours.stream().map(PageFact.Hours::label).toList());
        assertEquals("1 08:00-16:00, 2 08:00-15:00", said(hours.subList(0, 1)));
        assertEquals("1 10:00-14:00, 2 closed", said(hours.subList(1, 2)));
    }

    @Test
    void daysCanStandInTheHeaderRow() {
        List<PageFact.Hours> hours = read(new Block.TableRow(
                List.of("Biblioteket", "10–18", "10–14"), List.of("", "Måndag–fredag", "Lördag"), "", LanguageTag.SV));
        assertEquals("Biblioteket", hours.getFirst().label());
        assertEquals("12345 10:00-18:00, 6 10:00-14:00", said(hours));
    }

    @Test
    void hoursOfASeasonOrADateAreNotTheUsualOnes() {
        assertFalse(read(new Block.Heading(2, "Öppet i jul", LanguageTag.SV), line("Måndag 10–12"))
                .getFirst()
                .usual());
        assertFalse(read(line("Onsdag 24 december 10–12, öppet")).getFirst().usual());
        assertTrue(read(line("Onsdag 10.30–12.15")).getFirst().usual());
    }

    @Test
    void hoursUnderTwoHeadingsAreTwo() {
        List<PageFact.Hours> hours = read(
                new Block.Heading(2, "Telefontid", LanguageTag.SV),
                line("Måndag 9–12"),
                new Block.Heading(2, "Besök", LanguageTag.SV),
                line("Tisdag 13–15"));
        assertEquals(
                List.of("Telefontid", "Besök"),
                hours.stream().map(PageFact.Hours::label).toList());
    }

    private static Block line(String text) {
        return new Block.Paragraph(text, LanguageTag.SV);
    }

    private static List<PageFact.Hours> read(Block... blocks) {
        return HoursReader.in(List.of(blocks)).stream()
                .map(PageFact.Hours.class::cast)
                .toList();
    }

    private static String said(List<PageFact.Hours> hours) {
        return hours.stream()
                .flatMap(h -> h.times().stream())
                .map(HoursReaderTest::said)
                .collect(Collectors.joining(", "));
    }

    private static String said(OpenTime time) {
        String days = time.days().stream()
                .map(DayOfWeek::getValue)
                .map(Object::toString)
                .collect(Collectors.joining());
        return days + " " + time.span().map(s -> s.opens() + "-" + s.closes()).orElse("closed");
    }
}
