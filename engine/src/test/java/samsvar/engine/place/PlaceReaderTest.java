package samsvar.engine.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import samsvar.config.place.Place;
import samsvar.engine.Shelves;
import samsvar.engine.question.Question;
import samsvar.engine.question.QuestionReader;

class PlaceReaderTest {
    private static final QuestionReader READER = Shelves.reader();

    @Test
    void aMunicipalityIsMetInTheCasesAndLettersThatPeopleType() {
        assertEquals("Sala", places("förskola i Sala"));
        assertEquals("Sala", places("bygglov i Salas kommun"));
        assertEquals("Øygarden", places("barnehage i øygarden"));
        assertEquals("Øygarden", places("Oygarden kommune barnehage"));
        assertEquals("Göteborg", places("preschool in Gothenburg"));
        assertEquals("Göteborg", places("дитячий садок в Гетеборзі"));
        assertEquals("Malmö", places("школа у Мальме"));
        assertEquals("Malmö", places("школа в Мальмё"));
        assertEquals("Botkyrka", places("лікар у Буткірці"));
        assertEquals("Vestre Toten", places("sfo vestre toten"));
    }

    @Test
    void aNameThatNobodyWroteDownInCyrillicIsMetByItsSoundBehindAPreposition() {
        assertEquals("Hemsedal", places("барнехаге в Гемседалі"));
        assertEquals("", places("Гемсе далі барнехаге"));
    }

    @Test
    void aShortNameIsMetInCyrillicWhereEveryLetterFits() {
        assertEquals("Vara", places("школа у Варі"));
        assertEquals("Vara", places("библиотека в Варе"));
        assertEquals("", places("варенье в варе"));
        assertEquals("", places("школа у Віру"));
    }

    @Test
    void aPlacesNameIsNoOtherWord() {
        assertEquals(
                List.of(),
                READER.read(Question.of("библиотека в Варе")).units().getLast().concepts());
    }

    @Test
    void aWordThatIsANameTooIsAWordUnlessItIsWrittenLikeAName() {
        assertEquals("", places("hur ska jag vara när jag söker jobb"));
        assertEquals("", places("moms på mark"));
        assertEquals("", places("Når har jeg time hos legen?"));
        assertEquals("", places("sola skinner"));
        assertEquals("", places("Boden är låst"));
        assertEquals("Vara", places("Vad gäller i Vara?"));
        assertEquals("Time", places("barnehage i Time kommune"));
        assertEquals("Ale", places("ale kommun sfi"));
        assertEquals("Ale", places("lära sig svenska i Ale"));
    }

    @Test
    void aFamilyNameIsNoPlace() {
        assertEquals("", places("Hur når jag handläggaren Anna Lund?"));
        assertEquals("Lund", places("Hur når jag handläggaren i Lund?"));
    }

    @Test
    void ofTwoCountriesPlacesWithOneNameTheLanguageOrTheCountryNamedDecides() {
        assertEquals("SE", read("förskola i Lund").getFirst().place().country());
        assertEquals(
                "NO",
                read("Hvor kan jeg få barnehageplass i Lund?")
                        .getFirst()
                        .place()
                        .country());
        assertEquals("NO", read("садочок у Лунді в Норвегії").getFirst().place().country());
    }

    @Test
    void aCountyIsMeantWhereItsWordStandsBesideOrNoMunicipalityHasTheName() {
        assertEquals("Stockholm", places("akuten i Stockholm"));
        assertEquals("Stockholms län", places("handläggare i Stockholms län"));
        assertEquals("Skåne län", places("vård i Region Skåne"));
        assertEquals("Västra Götalands län", places("sjukvård i Västra Götaland"));
    }

    @Test
    void severalPlacesAreAllMeant() {
        assertEquals("Oslo, Bergen", places("робота в Осло і Бергені"));
    }

    @Test
    void placesAbroadAreWords() {
        assertEquals("", places("біженці з Києва у Швеції"));
        assertEquals("", places("Суми виплат"));
    }

    @Test
    void aNameAloneIsReadAsTypedByAnybodyAndSoIsAnId() {
        for (String name : List.of(
                "Sala",
                "sala",
                "SALA",
                "Sala kommun",
                "Salas kommun",
                "se-kommun-sala",
                "Сала",
                "kommun Sala",
                " Sala ")) {
            assertEquals("se-kommun-sala", called(name), name);
        }
        assertEquals("se-kommun-boras", called("boras"));
        assertEquals("se-kommun-goteborg", called("Gothenburg"));
        assertEquals("se-kommun-goteborg", called("Гетеборг"));
        assertEquals("se-kommun-malmo", called("Мальме"));
        assertEquals("no-kommune-eidskog", called("Ейдскуг"));
        assertEquals("se-kommun-bjurholm", called("Bjurholms kommun"));
    }

    @Test
    void aCountyIsCalledByItsWordOrByAnAuthorityOfItsOwn() {
        assertEquals("se-kommun-uppsala", called("Uppsala"));
        assertEquals("se-lansstyrelsen-uppsala", called("Uppsala län"));
        assertEquals("se-lansstyrelsen-uppsala", called("region uppsala"));
        assertEquals("se-lansstyrelsen-vastmanland", called("Länsstyrelsen i Västmanlands län"));
    }

    @Test
    void whatIsNoNameIsNoPlaceAndNamesakesAreSeveral() {
        for (String name : List.of(
                "", " ", "Atlantis", "kommun", "Sala och", "förskola i Sala", "se-kommun", "?", "x-".repeat(9_000))) {
            assertEquals("", called(name), name);
        }
        assertEquals("no-kommune-heroy-more-og-romsdal, no-kommune-heroy-nordland", called("Herøy"));
    }

    private static String called(String name) {
        return String.join(
                ", ",
                new PlaceReader(Shelves.gazetteer())
                        .called(name).stream().map(Place::id).sorted().toList());
    }

    private static String places(String question) {
        return String.join(
                ", ", read(question).stream().map(named -> named.place().name()).toList());
    }

    private static List<NamedPlace> read(String question) {
        return READER.read(Question.of(question)).places();
    }
}
