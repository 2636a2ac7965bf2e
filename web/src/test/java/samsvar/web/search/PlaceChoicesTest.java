package samsvar.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import samsvar.config.Config;
import samsvar.config.load.ConfigException;
import samsvar.config.load.ConfigLoader;
import samsvar.engine.place.Gazetteer;
import samsvar.web.guide.GuidePlaces;
import samsvar.web.text.UiLanguage;

class PlaceChoicesTest {
    private static PlaceChoices choices;
    private static GuidePlaces guide;

    @BeforeAll
    static void load() throws ConfigException {
        Config config = ConfigLoader.load(Optional.empty());
        Gazetteer gazetteer = new Gazetteer(config.places());
        choices = new PlaceChoices(new Authorities(config.sources()), gazetteer);
        guide = new GuidePlaces(config.sources(), gazetteer);
    }

    @Test
    void searchAndGuideReadTheSameNamesAndIds() {
        for (String typed : List.of("Sala", "sala", "Sala kommun", "se-kommun-sala", "Сала")) {
            assertEquals("Sala kommun", shown(typed, Optional.empty()), typed);
            assertEquals(
                    "sala",
                    guide.named("se", typed)
                            .orElseThrow()
                            .municipality()
                            .orElseThrow()
                            .slug(),
                    typed);
        }
        assertEquals(Optional.empty(), guide.named("no", "Sala"));
        assertEquals(Optional.empty(), guide.named("se", "Uppsala län"));
    }

    @Test
    void anAuthorityOfACountyKeepsItsName() {
        assertEquals("Region Skåne", shown("region skåne", Optional.of("SE")));
        assertEquals("Länsstyrelsen i Skåne län", shown("Skåne län", Optional.empty()));
    }

    @Test
    void whoeverIsNotUnderstoodIsToldWhatIsAllowed() {
        assertEquals(
                new PlaceChoices.Chosen.Unknown(List.of("Sala", "Salangen", "Salem", "Saltdal")),
                choices.read("Salla", Optional.empty()));
        assertEquals(
                new PlaceChoices.Chosen.Unknown(List.of("Salangen", "Saltdal")),
                choices.read("Sala", Optional.of("NO")));
        assertEquals(new PlaceChoices.Chosen.Unknown(List.of()), choices.read("?", Optional.empty()));
        assertEquals(
                new PlaceChoices.Chosen.Several(
                        List.of("no-kommune-heroy-more-og-romsdal", "no-kommune-heroy-nordland")),
                choices.read("Herøy", Optional.empty()));
    }

    @Test
    void aSearchPagesAddressTakesTheSameAndNothingElse() {
        assertEquals(Optional.of("Sala kommun"), form("sala").map(SearchForm::municipality));
        assertEquals(
                "/sv/search?q=x&municipality=Sala%20kommun",
                form("Сала").orElseThrow().address(UiLanguage.SV).replace("+", "%20"));
        assertEquals(Optional.of(""), form("").map(SearchForm::municipality));
        assertEquals(Optional.empty(), form("Atlantis"));
    }

    private static Optional<SearchForm> form(String municipality) {
        return SearchForm.read(Map.of("q", List.of("x"), "municipality", List.of(municipality)), choices);
    }

    private static String shown(String typed, Optional<String> country) {
        return ((PlaceChoices.Chosen.One) choices.read(typed, country))
                .territory()
                .name();
    }
}
