package samsvar.crawler.repeat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageFacts;
import samsvar.engine.page.PageId;
import samsvar.engine.page.PageUrl;

class RepeatsTest {
    private static final String COOKIES =
            "Den här webbplatsen sparar små filer i din webbläsare för att fungera bättre.";
    private static final String PHONE = "Växeln har nummer 0480-55 01 01 och svarar vardagar.";

    @Test
    void whatMostPagesSayIsARepeatAndWhatFewSayIsNot() {
        List<Page> site = site(12, i -> i < 4 ? "Hör av dig till oss om du inte hittar det du söker på sidan." : "");
        assertEquals(Set.of(COOKIES, PHONE), repeatedOn(site, 7));
        assertEquals(Set.of(COOKIES, PHONE), repeatedOn(site, 2));
    }

    @Test
    void aSiteOfFewPagesLosesNothing() {
        List<Page> site = site(Repeats.PAGES - 1, i -> "");
        for (int i = 0; i < site.size(); i++) {
            assertEquals(Set.of(), repeatedOn(site, i));
        }
    }

    @Test
    void neitherOrderNorTheWayPagesCameMakesADifference() {
        List<PagePrints> prints =
                new ArrayList<>(site(30, i -> "").stream().map(PagePrints::of).toList());
        Map<Long, String> homes = Repeats.of(prints);
        assertEquals(2, homes.size());
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(prints, new Random(i));
            assertEquals(homes, Repeats.of(prints));
        }
    }

    @Test
    void everyRepeatIsKeptOnOnePageAndThatIsTheOneAboutContact() {
        List<Page> site = new ArrayList<>(site(10, i -> ""));
        site.add(page("/om/kontakta-oss", "Hit vänder du dig", COOKIES, own(77), PHONE));
        site.add(page("/", "Välkommen till myndigheten för prov", COOKIES, own(78), PHONE));
        Map<Long, String> homes = homes(site);
        assertEquals(Set.of("https://prov.example/om/kontakta-oss"), Set.copyOf(homes.values()));
        assertEquals(Set.of(), repeatedOn(site, 10));
        assertEquals(Set.of(COOKIES, PHONE), repeatedOn(site, 11));
    }

    @Test
    void languageVersionsOfAPageRepeatNothing() {
        List<Page> site = new ArrayList<>();
        for (LanguageTag language : List.of(
                LanguageTag.SV, LanguageTag.NB, LanguageTag.NN, LanguageTag.EN, LanguageTag.UK, LanguageTag.UNKNOWN)) {
            site.add(page("/" + language, language, "Taxa", blocks(PHONE, own(language.hashCode()))));
        }
        assertEquals(Map.of(), homes(site));
    }

    @Test
    void pagesThatDifferInADateOnlyAreNoWitnessesAgainstTheirText() {
        List<Page> site = IntStream.range(0, 12)
                .mapToObj(i -> page("/" + i, "Torgdag " + i, "Torgdag den " + (i + 1) + " juni.", COOKIES, PHONE))
                .toList();
        assertEquals(Map.of(), homes(site));
    }

    @Test
    void aHeadingStaysAboveOwnTextAndGoesWithRepeatedText() {
        List<Page> site = IntStream.range(0, 8)
                .mapToObj(i -> page(
                        "/" + i,
                        LanguageTag.SV,
                        "Sida " + i,
                        List.of(
                                new Block.Heading(2, "Så här gör du för att ansöka", LanguageTag.SV),
                                new Block.Paragraph(own(i), LanguageTag.SV),
                                new Block.Heading(2, "Om den här webbplatsen", LanguageTag.SV),
                                new Block.Paragraph(COOKIES, LanguageTag.SV))))
                .toList();
        assertEquals(Set.of("Om den här webbplatsen", COOKIES), repeatedOn(site, 5));
    }

    @Test
    void aTableWithOneOwnRowIsKeptWhole() {
        List<Page> site = IntStream.range(0, 8)
                .mapToObj(i -> page(
                        "/" + i,
                        LanguageTag.SV,
                        "Sida " + i,
                        List.of(
                                new Block.Paragraph(own(i), LanguageTag.SV),
                                row(true, "Vad avgiften gäller", "Kronor för varje påbörjad timme"),
                                row(false, "Handläggning på kontoret", "1 204 kronor"),
                                row(false, "Besök på platsen", i + "00 kronor"),
                                new Block.Paragraph(own(i * 31), LanguageTag.SV))))
                .toList();
        assertEquals(Set.of(), repeatedOn(site, 5));
    }

    @Test
    void aLabelBetweenOwnLinesIsTheirs() {
        List<Page> site = IntStream.range(0, 8)
                .mapToObj(i -> page("/" + i, "Sida " + i, own(i), "Telefon", "0480-55 02 0" + i, COOKIES))
                .toList();
        assertEquals(Set.of(COOKIES), repeatedOn(site, 5));
    }

    @Test
    void aPageThatSaysNothingElseKeepsAll() {
        List<Page> site = new ArrayList<>(site(12, i -> ""));
        site.add(page("/om-kakor", "Om kakor", COOKIES));
        assertEquals(Set.of(), repeatedOn(site, 12));
    }

    @Test
    void ofALargeSourceTheSamePagesAreLookedAtInWhateverOrderTheyAreNamed() {
        List<String> ids = new ArrayList<>(IntStream.range(0, 40_000)
                .mapToObj(i -> "https://prov.example/nyhet/" + i)
                .toList());
        ids.add("https://prov.example/kontakt");
        Sample sample = Sample.of(ids);
        Collections.shuffle(ids, new Random(1));
        Sample again = Sample.of(ids);
        assertEquals(Set.copyOf(sample.all()), Set.copyOf(again.all()));
        assertTrue(
                sample.all().size() > Sample.SIZE && sample.all().size() < 2.5 * Sample.SIZE,
                "" + sample.all().size());
        assertTrue(sample.all().contains("https://prov.example/kontakt"));
    }

    private static Block row(boolean header, String... cells) {
        return new Block.TableRow(List.of(cells), List.of(), "", header, LanguageTag.SV);
    }

    private static Map<Long, String> homes(List<Page> site) {
        return Repeats.of(site.stream().map(PagePrints::of).toList());
    }

    private static Set<String> repeatedOn(List<Page> site, int page) {
        Page marked = Marks.on(site.get(page), homes(site));
        return marked.repeated().stream()
                .map(i -> marked.blocks().get(i).text())
                .collect(Collectors.toSet());
    }

    private static List<Page> site(int pages, java.util.function.IntFunction<String> extra) {
        return IntStream.range(0, pages)
                .mapToObj(i -> page("/a/" + i, "Sida " + i, COOKIES, own(i), extra.apply(i), own(i + 1000), PHONE))
                .toList();
    }

    private static String own(int i) {
        return "Ärende " + i + " handlar om något som bara den här sidan berättar, nämligen hur man gör i fall " + i * 7
                + ".";
    }

    private static Page page(String path, String title, String... texts) {
        return page(path, LanguageTag.SV, title, blocks(texts));
    }

    private static List<Block> blocks(String... texts) {
        return Arrays.stream(texts)
                .map(text -> (Block) new Block.Paragraph(text, LanguageTag.SV))
                .toList();
    }

    private static Page page(String path, LanguageTag language, String title, List<Block> blocks) {
        String url = "https://prov.example" + path;
        return new Page(
                new PageId(url),
                new PageUrl(url),
                "prov",
                "Provmyndigheten",
                "SE",
                "",
                title,
                language,
                List.of(),
                blocks,
                Optional.empty(),
                List.of(),
                PageFacts.NONE,
                Set.of());
    }
}
