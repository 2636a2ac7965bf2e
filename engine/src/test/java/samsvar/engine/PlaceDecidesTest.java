package samsvar.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.config.place.Place;
import samsvar.engine.answer.Outcome;
import samsvar.engine.ingest.Pages;
import samsvar.engine.page.Page;
import samsvar.engine.place.Gazetteer;
import samsvar.engine.place.PlaceReader;
import samsvar.engine.place.Territory;
import samsvar.engine.question.Filters;
import samsvar.engine.question.Question;

/** Every Swedish municipality has the same page on childcare but two, which have one that fits worse or none. */
class PlaceDecidesTest {
    private static final String TOLD =
            "Du ansöker om plats i förskola i vår e-tjänst. Köa tidigast ett år innan barnet ska börja i förskola.";
    private static final Set<String> OTHERWISE = Set.of("se-kommun-sala", "se-kommun-heby");

    private static Engine engine;
    private static int pages;

    @BeforeAll
    static void index() {
        List<Page> all = new ArrayList<>(Shelves.places().stream()
                .filter(place -> place.country().equals("SE") && place.kind() == Place.Kind.MUNICIPALITY)
                .filter(place -> !OTHERWISE.contains(place.id()))
                .map(place -> page(place.id(), Collections.min(place.authorities()), "Ansök om förskola", TOLD))
                .toList());
        all.add(page(
                "sala",
                "Sala kommun",
                "Barn och utbildning",
                "Kommunen har elva förskolor. Ansök om plats i förskola."));
        all.add(page("sala-avfall", "Sala kommun", "Avfall", "Så sorterar du avfall och matrester hemma i villan."));
        all.add(page("heby-avfall", "Heby kommun", "Avfall", "Så sorterar du avfall och matrester hemma i villan."));
        all.add(page(
                "skolverket", "Skolverket", "Förskola", "Kommunen ska erbjuda plats i förskola. Ansök hos kommunen."));
        all.add(page(
                "vastmanland", "Länsstyrelsen i Västmanlands län", "Tillsyn", "Vi granskar inte förskolor i länet."));
        all.add(page(
                "norsk", "Utdanningsdirektoratet", "NO", "Barnehage", "Du søker om plass i barnehage i kommunen."));
        pages = all.size();
        engine = Shelves.of(all);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void thePlacesOwnPageGoesFirstThenNationalOnesThenOthers() {
        for (String question : List.of("ansöka om förskola i Sala", "Як подати заяву на дитячий садок у Салі?")) {
            List<String> found = ids(ask(question));
            assertEquals("sala", found.getFirst(), question);
            assertEquals(1, found.indexOf("skolverket"), question);
        }
    }

    @Test
    void nothingIsHidden() {
        Outcome decided = ask("ansöka om förskola i Sala");
        Outcome words = engine.search(asked("ansöka om förskola i Sala", Question.Places.ARE_WORDS));
        assertEquals(words.total(), decided.total());
        assertEquals(Set.copyOf(ids(words)), Set.copyOf(ids(decided)));
        assertTrue(ids(decided).contains("se-kommun-lund"));
    }

    @Test
    void theOutcomeTellsWhichPlaceWasUnderstood() {
        Outcome outcome = ask("ansöka om förskola i Sala");
        assertEquals("Sala", outcome.understanding().places().getFirst().place().name());
        assertTrue(outcome.spread().held());
        Outcome words = engine.search(asked("ansöka om förskola i Sala", Question.Places.ARE_WORDS));
        assertTrue(words.understanding().places().isEmpty());
    }

    @Test
    void aMunicipalityWithoutSuchAPageLeavesItToTheNationalAuthority() {
        Outcome outcome = ask("ansöka om förskola i Heby");
        assertEquals("skolverket", ids(outcome).getFirst());
        assertFalse(outcome.spread().held());
    }

    @Test
    void aCountysMunicipalitiesAreItsOwn() {
        List<String> found = ids(ask("ansöka om förskola i Västmanlands län"));
        Set<String> county = Set.copyOf(Stream.concat(
                        Stream.of("sala"),
                        Shelves.places().stream()
                                .filter(place -> place.county().equals(Optional.of("se-lansstyrelsen-vastmanland")))
                                .map(Place::id))
                .filter(id -> !OTHERWISE.contains(id))
                .toList());
        assertTrue(county.containsAll(found.subList(0, county.size())), found::toString);
    }

    @Test
    void aPlaceChosenLeavesItsPagesItsCountysAndTheStates() {
        List<String> left = ids(chosen("ansöka om förskola", "Sala"));
        assertEquals(List.of("sala", "skolverket", "vastmanland"), left);
        assertEquals(left, ids(chosen("Як подати заяву на дитячий садок?", "sala")));
    }

    @Test
    void aCountyChosenLeavesItsMunicipalities() {
        List<String> left = ids(chosen("ansöka om förskola", "Västmanlands län"));
        assertTrue(
                left.containsAll(List.of("sala", "vastmanland", "skolverket", "se-kommun-vasteras")), left::toString);
        assertFalse(left.contains("se-kommun-lund"), left::toString);
    }

    @Test
    void thePlaceChosenDecidesOverThePlaceNamed() {
        List<String> left = ids(chosen("ansöka om förskola i Lund", "Sala"));
        assertEquals("sala", left.getFirst());
        assertFalse(left.contains("se-kommun-lund"), left::toString);
    }

    @Test
    void besideAnAuthorityThePagesOfBothAreLeft() {
        Filters both = new Filters(
                Optional.empty(),
                Optional.of("Skolverket"),
                Optional.empty(),
                Optional.of(territory("Sala")),
                Optional.empty(),
                Set.of());
        assertEquals(List.of("sala", "skolverket"), ids(engine.search(asked("ansöka om förskola", both))));
    }

    private static Outcome chosen(String question, String place) {
        Optional<String> any = Optional.empty();
        Filters filters =
                new Filters(any, any, Optional.empty(), Optional.of(territory(place)), Optional.empty(), Set.of());
        return engine.search(asked(question, filters));
    }

    private static Territory territory(String place) {
        Gazetteer gazetteer = Shelves.gazetteer();
        return gazetteer.territory(place, new PlaceReader(gazetteer).called(place));
    }

    private static Question asked(String question, Filters filters) {
        return new Question(question, Optional.empty(), filters, 0, 400, Question.Match.ANY, Question.Places.DECIDE);
    }

    @Test
    void twoPlacesAreBothMeant() {
        List<String> found = ids(ask("ansöka om förskola i Lund eller Sala"));
        assertEquals(Set.of("se-kommun-lund", "sala"), Set.copyOf(found.subList(0, 2)));
    }

    @Test
    void aQuestionWithoutAPlaceTreatsAllAlike() {
        assertTrue(ask("ansöka om förskola").understanding().places().isEmpty());
    }

    @Test
    void slicesOfTheRankingGoOnWhereEarlierOnesEnded() {
        List<String> whole = ids(ask("ansöka om förskola i Sala"));
        List<String> slices = IntStream.range(0, (pages + 9) / 10)
                .mapToObj(i -> engine.search(new Question(
                        "ansöka om förskola i Sala", Optional.empty(), Filters.NONE, 10 * i, 10, Question.Match.ANY)))
                .flatMap(outcome -> ids(outcome).stream())
                .toList();
        assertEquals(whole, slices);
    }

    private static Outcome ask(String question) {
        return engine.search(asked(question, Question.Places.DECIDE));
    }

    private static Question asked(String question, Question.Places places) {
        return new Question(question, Optional.empty(), Filters.NONE, 0, 400, Question.Match.ANY, places);
    }

    private static List<String> ids(Outcome outcome) {
        return outcome.results().stream()
                .map(result -> result.page().id().value())
                .toList();
    }

    private static Page page(String id, String authority, String title, String text) {
        return page(id, authority, "SE", title, text);
    }

    private static Page page(String id, String authority, String country, String title, String text) {
        LanguageTag language = country.equals("SE") ? LanguageTag.SV : LanguageTag.NB;
        return Pages.page(id, language, country, authority, title, text);
    }
}
