package samsvar.crawler.extract.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Block;
import samsvar.engine.page.PageFact;

class FactReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SE | Telefon: 0771-235 235               | 0771-235 235        | +46771235235",
                "SE | Ring 08-123 45 67 på vardagar.      | 08-123 45 67        | +4681234567",
                "SE | Växel +46 (0)8 123 45 67            | +46 (0)8 123 45 67  | +4681234567",
                "SE | Tel. 0046 8 123 456                 | 0046 8 123 456      | +468123456",
                "SE | Telefon 020-12 34 56                | 020-12 34 56        | +4620123456",
                "SE | Telefon (08) 123 45 67              | (08) 123 45 67      | +4681234567",
                "SE | Mobil: 0701234567                   | 0701234567          | +46701234567",
                "SE | Ring 1177 för råd.                  | 1177                | ''",
                "SE | Ring 114 14 om det inte är akut.    | 114 14              | ''",
                "NO | Telefon: 36 00 72 10                | 36 00 72 10         | +4736007210",
                "NO | Sentralbord 815 49 300              | 815 49 300          | +4781549300",
                "NO | Ring 02800 for hjelp.               | 02800               | +4702800",
                "NO | Mobil 91234567                      | 91234567            | +4791234567",
                "NO | Fra utlandet: +47 21 07 37 00       | +47 21 07 37 00     | +4721073700",
                "UA | Телефон: (044) 123-45-67            | (044) 123-45-67     | +380441234567",
                "UA | тел. 0 800 123 456                  | 0 800 123 456       | +380800123456",
                "UA | Гаряча лінія: +38 (044) 123-45-67   | +38 (044) 123-45-67 | +380441234567",
                "SE | Telefon till ambassaden: +380 44 123 45 67 | +380 44 123 45 67 | +380441234567",
            })
    void aNumberIsKeptAsWrittenAndInE164(String country, String text, String written, String e164) {
        var phone = only(PageFact.Phone.class, country, text);
        assertEquals(written, phone.written());
        assertEquals(e164, phone.e164());
        assertEquals(written, phone.where().orElseThrow().of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SE | Organisationsnummer 212000-0142",
                "SE | Personnummer skrivs 010203-1234.",
                "SE | Beslutet fattades 2024-05-31 och gäller till 01.02.2025.",
                "SE | Öppet 08.00–16.30 alla dagar.",
                "SE | Telefontid 8–16",
                "SE | Fax: 08-123 45 67",
                "SE | Bankgiro 5050-1055, diarienummer 2024-00123",
                "SE | Storgatan 1, 012 34 Exempelby",
                "NO | Organisasjonsnummer 988 410 725",
                "NO | Prosjektet kostet 12 000 000 kroner.",
                "NO | Saken har nummer 20240812 i arkivet.",
                "UA | Код 12345678, 03.05.2024",
            })
    void otherFiguresAreNoTelephoneNumbers(String country, String text) {
        assertEquals(List.of(), of(PageFact.Phone.class, country, text));
    }

    @Test
    void anExtensionAndALabelBelongToTheNumber() {
        var phone = only(PageFact.Phone.class, "SE", "Bygglov: 08-123 45 67, anknytning 12");
        assertEquals("Bygglov", phone.label());
        assertEquals("12", phone.extension());
    }

    @Test
    void aColumnsHeaderSaysThatItHoldsNumbers() {
        List<Block> rows = List.of(
                new Block.TableRow(List.of("Berit", "36007210"), List.of("Namn", "Telefon"), "", LanguageTag.NB));
        PageFact.Phone phone = (PageFact.Phone)
                FactReader.read(rows, List.of(), List.of(), "NO").getFirst();
        assertEquals("+4736007210", phone.e164());
        assertEquals("Telefon", phone.label());
    }

    @Test
    void aLinkTellsTheNumberOfWordsInTheTextAndNothingOfOtherWords() {
        List<Block> blocks = List.of(new Block.Paragraph("Ring receptionen i dag.", LanguageTag.SV));
        List<Reach> links =
                List.of(new Reach("tel:+46%208123-4567", "Ring receptionen"), new Reach("tel:0771111111", "Sidfot"));
        List<PageFact> facts = FactReader.read(blocks, links, List.of(), "SE");
        assertEquals(1, facts.size());
        assertEquals("+4681234567", ((PageFact.Phone) facts.getFirst()).e164());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Skriv till info@kommun.example.        | info@kommun.example",
                "E-post: namn.namnsson(at)kommun.example | namn.namnsson@kommun.example",
                "namn [snabel-a] kommun [punkt] se       | namn@kommun.se",
                "post (krøllalfa) kommune.no             | post@kommune.no",
            })
    void eMailAddressesAreReadAlsoWhereTheAtSignIsSpelledOut(String text, String address) {
        assertEquals(address, only(PageFact.Email.class, "SE", text).address());
    }

    @ParameterizedTest
    @CsvSource({"Mötet är (a) kort och (b) bra.", "Följ oss på @kommunen", "Klass 3 (at) en"})
    void wordsAreNoEMailAddresses(String text) {
        assertEquals(List.of(), of(PageFact.Email.class, "SE", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SE | Besöksadress: Storgatan 12 B, 123 45 Exempelby | Storgatan 12 B | 12345 | Exempelby | true",
                "SE | Postadress: Box 12, 123 45 Exempelby           | Box 12         | 12345 | Exempelby | false",
                "SE | Kommunen/Östra Ågatan 1–3/999 62 Västra Byn    | Östra Ågatan 1–3 | 99962 | Västra Byn | true",
                "NO | Besøksadresse: Rådhusvegen 33, 9992 Ålesund     | Rådhusvegen 33 | 9992  | Ålesund   | true",
                "NO | Postboks 45, 0034 Oslo                          | Postboks 45    | 0034  | Oslo      | false",
                "UA | вул. Хрещатик, 36, м. Київ, 01044               | вул. Хрещатик, 36 | 01044 | Київ   | true",
                "UA | 01044, м. Київ, вул. Хрещатик, 36               | вул. Хрещатик, 36 | 01044 | Київ   | true",
            })
    void addressesAreReadWithPostalCodeAndTown(
            String country, String text, String street, String code, String town, boolean visiting) {
        var address = only(PageFact.Address.class, country, text.replace("/", "\n"));
        assertEquals(street, address.street());
        assertEquals(code, address.postalCode());
        assertEquals(town, address.town());
        assertEquals(visiting, address.visiting());
    }

    @Test
    void everyFactOfTheTextIsARangeOfIt() {
        List<Block> blocks = List.of(
                new Block.Heading(1, "Kontakt", LanguageTag.SV),
                new Block.Paragraph(
                        "Biblioteket\nStorgatan 1\n123 45 Exempelby\nTelefon: 08-123 45 67", LanguageTag.SV),
                new Block.Definition("E-post", "info@kommun.example", LanguageTag.SV),
                new Block.TableRow(List.of("Måndag", "8–16"), List.of("Dag", "Tid"), "", LanguageTag.SV));
        String text = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
        List<String> said = FactReader.read(blocks, List.of(), List.of(), "SE").stream()
                .map(f -> f.where().orElseThrow().of(text))
                .toList();
        assertEquals(
                List.of("Storgatan 1\n123 45 Exempelby", "08-123 45 67", "info@kommun.example", "Måndag\t8–16"), said);
    }

    private static <T extends PageFact> T only(Class<T> kind, String country, String text) {
        List<T> found = of(kind, country, text);
        assertEquals(1, found.size(), text + ": " + found);
        return found.getFirst();
    }

    private static <T extends PageFact> List<T> of(Class<T> kind, String country, String text) {
        List<Block> blocks = List.of(new Block.Paragraph(text, LanguageTag.SV));
        List<PageFact> facts = FactReader.read(blocks, List.of(), List.of(), country);
        assertTrue(facts.stream().allMatch(f -> f.where().isPresent()));
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
