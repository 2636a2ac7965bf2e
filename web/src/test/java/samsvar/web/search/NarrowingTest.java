package samsvar.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Source;
import samsvar.config.source.SourceId;
import samsvar.config.source.Sources;
import samsvar.engine.answer.Outcome;
import samsvar.web.text.Texts;
import samsvar.web.text.UiLanguage;

class NarrowingTest {
    private static final Sources SOURCES = new Sources(List.of(
            source("se-verket", "SE", "agency", "Verket"),
            source("se-byn", "SE", "municipality", "Byn"),
            source("no-bygda", "NO", "municipality", "Bygda")));

    private final List<SearchForm> searched = new ArrayList<>();
    private final Narrowing narrowing = new Narrowing(Texts.load().in(UiLanguage.EN), new Authorities(SOURCES));

    @Test
    void everyChoiceTellsHowManyPagesAreBehindIt() {
        Outcome found =
                Found.outcome(Map.of("verket", 5, "byn", 2, "bygda", 1), Map.of(LanguageTag.SV, 7, LanguageTag.NB, 1));
        assertEquals(List.of("Sweden (7)", "Norway (1)"), choices("country", SearchForm.of("x"), found));
        assertEquals(List.of("Verket (5)"), choices("authority", SearchForm.of("x"), found));
        assertEquals(List.of("Bygda (1)", "Byn (2)"), choices("municipality", SearchForm.of("x"), found));
        assertEquals(List.of("Norwegian Bokmål (1)", "Swedish (7)"), choices("language", SearchForm.of("x"), found));
        assertEquals(8, choices("topic", SearchForm.of("x"), found).size());
        assertTrue(searched.isEmpty(), "searched again for nothing");
    }

    @Test
    void aFilterThatIsSetCountsItsChoicesWithoutItself() {
        Outcome norwegian = Found.outcome(Map.of("bygda", 1), Map.of(LanguageTag.NB, 1));
        SearchForm form = SearchForm.of("x").withCountry("NO");
        assertEquals(List.of("Sweden (7)", "Norway (1)"), choices("country", form, norwegian));
        assertEquals(List.of("Bygda (1)"), choices("municipality", form, norwegian));
        assertEquals(SearchForm.of("x"), searched.getFirst());
    }

    @Test
    void everyFilterThatIsSetCanBeTakenAwayAlone() {
        SearchForm form =
                SearchForm.of("x").withCountry("SE").withTopic("school").withLanguage("uk");
        List<String> left = narrowing.chips(form).stream().map(Chip::href).toList();
        assertEquals(
                List.of(
                        "/en/search?q=x&language=uk&topic=school",
                        "/en/search?q=x&country=SE&topic=school",
                        "/en/search?q=x&country=SE&language=uk"),
                left);
    }

    private List<String> choices(String name, SearchForm form, Outcome outcome) {
        return narrowing
                .filters(form, outcome, other -> {
                    searched.add(other);
                    return Found.outcome(
                            Map.of("verket", 5, "byn", 2, "bygda", 1), Map.of(LanguageTag.SV, 7, LanguageTag.NB, 1));
                })
                .stream()
                .filter(filter -> filter.name().equals(name))
                .flatMap(filter -> filter.choices().stream())
                .map(choice -> choice.label().text())
                .toList();
    }

    static Source source(String id, String country, String kind, String name) {
        return source(id, country, kind, name, "0000-11 22 33");
    }

    /** @param phone may be empty */
    static Source source(String id, String country, String kind, String name, String phone) {
        return new Source(
                new SourceId(id),
                true,
                country,
                kind,
                Map.of(LanguageTag.SV, name),
                List.of(id + ".example"),
                List.of(),
                List.of(URI.create("https://" + id + ".example/")),
                List.of(LanguageTag.SV),
                Map.of(LanguageTag.SV, name),
                Optional.of(phone).filter(number -> !number.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
