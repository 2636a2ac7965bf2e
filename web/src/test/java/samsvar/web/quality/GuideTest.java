package samsvar.web.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.config.guide.GuideQuestion.Level;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Quote;
import samsvar.engine.place.Gazetteer;
import samsvar.web.guide.Chapter;
import samsvar.web.guide.GuideDesk;
import samsvar.web.guide.GuidePlace;
import samsvar.web.guide.GuidePlaces;

/** How much of the joint guide does the sample web answer, and are those answers the authorities' own words? */
class GuideTest {
    private static final String REPORT = "guide-report.tsv";
    /** Both countries, then municipalities that write Swedish, Bokmål and Nynorsk. */
    private static final List<String> PLACES =
            List.of("se/", "no/", "se/almby", "se/strandby", "no/fjordvik", "no/lauvdal");
    /** The share of the committed answers that must still be found. */
    private static final double FLOOR = 0.85;

    private final StringBuilder counts = new StringBuilder("place\tsituation\tagencies\tmunicipality\tanswered\n");
    private final StringBuilder answers = new StringBuilder("place\tquestion\tauthority\tquotation\n");
    private int found;

    @Test
    void quotationsAreVerbatimAndAsManyAsBefore(@TempDir Path folder) throws Exception {
        try (SampleCrawl sample = new SampleCrawl(folder)) {
            sample.crawl();
            GuidePlaces places = new GuidePlaces(
                    sample.config().sources(), new Gazetteer(sample.config().places()));
            try (GuideDesk desk = new GuideDesk(
                    sample.config().guide(), sample.engine(), sample.config().sources())) {
                for (String name : PLACES) {
                    report(
                            name,
                            desk.chapters(
                                    desk.guide().situations(),
                                    place(places, name),
                                    LanguageTag.UK,
                                    Duration.ofMinutes(10)),
                            sample);
                }
            }
        }
        Golden.keep(REPORT, counts + "\n" + answers);
        long committed = Golden.committed(REPORT)
                .lines()
                .dropWhile(line -> !line.isEmpty())
                .skip(2)
                .count();
        assertTrue(found >= FLOOR * committed, found + " of " + committed + " answers: " + Golden.compare(REPORT));
    }

    private static GuidePlace place(GuidePlaces places, String name) {
        String[] parts = name.split("/");
        return (parts.length == 1 ? places.country(parts[0]) : places.municipality(parts[0], parts[1])).orElseThrow();
    }

    private void report(String place, List<Chapter> chapters, SampleCrawl sample) {
        for (Chapter chapter : chapters) {
            assertTrue(chapter.ready(), place);
            List<String> cells =
                    new ArrayList<>(List.of(place, chapter.situation().id()));
            cells.add(share(chapter, Level.AGENCY));
            cells.add(share(chapter, Level.MUNICIPALITY));
            cells.add(chapter.answered() + " of " + chapter.entries().size());
            counts.append(String.join("\t", cells)).append('\n');
            // what the agencies say stands under their country
            chapter.entries()
                    .forEach(entry -> (place.endsWith("/") ? entry.agency() : entry.municipality())
                            .ifPresent(
                                    answer -> quotation(place, entry.question().id(), answer.quote(), sample)));
        }
    }

    private static String share(Chapter chapter, Level level) {
        long asked = chapter.entries().stream()
                .filter(entry -> entry.question().asked().contains(level))
                .count();
        long answered = chapter.entries().stream()
                .map(entry -> level == Level.AGENCY ? entry.agency() : entry.municipality())
                .filter(Optional<Answer.Quoted>::isPresent)
                .count();
        return answered + " of " + asked;
    }

    private void quotation(String place, String question, Quote quote, SampleCrawl sample) {
        String archived =
                sample.archive().find(quote.page().id()).orElseThrow().page().text();
        assertEquals(quote.range().of(archived), quote.text(), place + " " + question);
        found++;
        answers.append(String.join(
                        "\t",
                        place,
                        question,
                        quote.page().authority(),
                        quote.text().replaceAll("\\s+", " ")))
                .append('\n');
    }
}
