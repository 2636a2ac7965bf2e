package samsvar.engine.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samsvar.config.language.ChainSpec;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;
import samsvar.config.language.StepSpec;
import samsvar.engine.ingest.Pages;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;

class PassageSplitterTest {
    private static final LanguageTag SV = LanguageTag.SV;
    private final Sentences sentences = new Sentences(languages("t.ex.", "kl."));
    private final PassageSplitter splitter = new PassageSplitter(sentences);

    @Test
    void neighboursAreJoinedButNeverAcrossAHeading() {
        Page page = page(
                new Block.Heading(1, "Bidrag", SV),
                new Block.Paragraph("Ett.", SV),
                new Block.ListItem(0, "Två.", SV),
                new Block.Heading(2, "Ansök", SV),
                new Block.Paragraph("Tre.", SV));
        assertEquals(List.of("Ett.\nTvå.", "Tre."), texts(page));
        assertEquals(List.of("Bidrag", "Ansök"), splitter.split(page).getLast().headings());
    }

    @Test
    void whatTheSiteRepeatsIsInNoPassageAndNoPassageReachesAcrossIt() {
        Page page = page(
                        new Block.Heading(2, "Meny", SV),
                        new Block.Paragraph("Ett.", SV),
                        new Block.Paragraph("Kakor.", SV),
                        new Block.Paragraph("Två.", SV))
                .repeating(Set.of(0, 2));
        assertEquals(List.of("Ett.", "Två."), texts(page));
        assertEquals(List.of(), splitter.split(page).getFirst().headings());
    }

    @Test
    void aLongTextIsSplitBetweenSentencesIntoBoundedPieces() {
        Page page = page(new Block.Paragraph(
                "Detta är en mening om bidrag till alla. ".repeat(80).strip(), SV));
        List<String> texts = texts(page);
        assertTrue(texts.size() > 3);
        texts.forEach(text -> {
            assertTrue(text.length() <= PassageSplitter.LONGEST, text);
            assertTrue(text.endsWith("."), text);
        });
    }

    @Test
    void aTextWithoutSentencesIsBoundedToo() {
        Page page = page(new Block.Paragraph("ab".repeat(5000), SV));
        texts(page).forEach(text -> assertTrue(text.length() <= PassageSplitter.LONGEST));
        assertEquals("ab".repeat(5000), String.join("", texts(page)));
    }

    @Test
    void rowsOfATableStayTogetherUnderTheirHeader() {
        Page page = page(
                new Block.Paragraph("Före.", SV),
                new Block.TableRow(List.of("Lund", "5 maj"), List.of("Ort", "Datum"), "Möten", SV),
                new Block.TableRow(List.of("Umeå", "6 maj"), List.of("Ort", "Datum"), "Möten", SV),
                new Block.Paragraph("Efter.", SV));
        assertEquals(List.of("Före.", "Lund\t5 maj\nUmeå\t6 maj", "Efter."), texts(page));
        assertEquals(
                List.of("Möten", "Ort", "Datum"), splitter.split(page).get(1).headings());
    }

    @Test
    void aContactBlockIsAPassageOfItsOwn() {
        Page page = page(
                new Block.Paragraph("Före.", SV),
                new Block.Paragraph("Växel\n0771-000 000\nexempel@exempel.example", SV),
                new Block.Paragraph("Efter.", SV));
        assertEquals(List.of("Före.", "Växel\n0771-000 000\nexempel@exempel.example", "Efter."), texts(page));
    }

    @Test
    void anotherLanguageIsAnotherPassage() {
        Page page = page(new Block.Paragraph("Hej.", SV), new Block.Paragraph("Вітаємо.", LanguageTag.UK));
        assertEquals(List.of("Hej.", "Вітаємо."), texts(page));
        assertEquals(LanguageTag.UK, splitter.split(page).getLast().language());
    }

    @Test
    void headlinesWithNothingBelowAreFoundToo() {
        Page page = page(
                new Block.Heading(1, "Nyheter", SV),
                new Block.Heading(2, "Ny skola", SV),
                new Block.Heading(2, "Nytt bad", SV));
        assertEquals(List.of("Ny skola", "Nytt bad"), texts(page));
    }

    @Test
    void abbreviationsInitialsAndOrdinalsEndNoSentence() {
        String text = "Ring t.ex. Anna kl. 09.30. Mötet leds av A. Berg den 29. Mars kommer sedan. Slut!";
        List<String> found =
                sentences.split(text, SV).stream().map(r -> r.of(text)).toList();
        assertEquals("Slut!", found.getLast());
        assertTrue(found.contains("Mötet leds av A. Berg den 29. Mars kommer sedan."), found.toString());
    }

    private List<String> texts(Page page) {
        List<String> texts = new ArrayList<>();
        for (Passage passage : splitter.split(page)) {
            texts.add(passage.range().of(page.text()));
            TextRange first = passage.pieces().getFirst().range();
            assertEquals(passage.range().start(), first.start());
        }
        return texts;
    }

    private static Page page(Block... blocks) {
        return Pages.page("a", SV, "SE", "", "", List.of(blocks));
    }

    private static Languages languages(String... abbreviations) {
        ChainSpec chain = new ChainSpec(List.of(), new StepSpec("standard", Map.of()), List.of());
        Map<String, List<String>> words = Map.of("abbreviations", List.of(abbreviations));
        LanguageProfile swedish = new LanguageProfile(SV, "svenska", "Latn", chain, chain, words);
        return new Languages(Map.of(SV, swedish), swedish);
    }
}
