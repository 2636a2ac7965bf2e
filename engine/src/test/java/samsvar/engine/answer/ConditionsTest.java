package samsvar.engine.answer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.engine.ingest.Pages;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;

/** A quotation never loses the condition of what it says, wherever that stands and however long the text around it is. */
class ConditionsTest {
    private static final long SEED = 20_261_122;
    private static final int PAGES = 200;
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<String> CONDITIONS =
            List.of("om du har fyllt 67 år", "hvis du bor alene", "if you live alone", "якщо ви живете самі");

    private final AskedInSwedish asked = new AskedInSwedish();
    private final AnswerComposer composer = new AnswerComposer(asked.analysis(), InstantSource.fixed(NOW));
    private final Random random = new Random(SEED);

    @Test
    void conditionStaysWithWhatItConditions() {
        int answers = 0;
        for (int i = 0; i < PAGES; i++) {
            String condition = CONDITIONS.get(i % CONDITIONS.size());
            Page page = page(condition);
            Answer answer = composer.compose(
                    asked.understanding("Vad kostar hemsot i månaden?", AnswerKind.COST), List.of(candidate(page)));
            if (answer instanceof Answer.Quoted quoted) {
                answers++;
                assertTrue(
                        quoted.quote().text().toLowerCase(java.util.Locale.ROOT).contains(condition),
                        () -> quoted.quote().text());
            }
        }
        assertTrue(answers > PAGES / 2, "answers: " + answers);
    }

    /** The condition before or behind what it conditions, in its sentence or leading in a list, among filling words. */
    private Page page(String condition) {
        String start = condition.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + condition.substring(1);
        String fact = "kostar hemsot " + (100 + random.nextInt(900)) + " kronor i månaden";
        List<Block> blocks = new ArrayList<>(List.of(paragraph(filling(random.nextInt(60)) + ".")));
        switch (random.nextInt(4)) {
            case 0 -> blocks.add(paragraph(start + " " + fact + "."));
            case 1 -> blocks.add(paragraph("Då " + fact + " " + filling(random.nextInt(40)) + " " + condition + "."));
            case 2 -> blocks.add(paragraph(start + " " + filling(random.nextInt(60)) + " " + fact + "."));
            default -> {
                blocks.add(paragraph(start + " gäller detta:"));
                for (int item = random.nextInt(14); item > 0; item--) {
                    blocks.add(new Block.ListItem(0, "annat " + filling(8), LanguageTag.SV));
                }
                blocks.add(new Block.ListItem(0, "då " + fact, LanguageTag.SV));
            }
        }
        return Pages.page("hemsot", LanguageTag.SV, "SE", "Tomtebo kommun", "Hemsot", blocks);
    }

    private String filling(int words) {
        List<String> text = new ArrayList<>(List.of("Vidare"));
        for (int i = 0; i < words; i++) {
            text.add(List.of("och", "grannen", "vandrar", "lugnt", "förbi", "ladan")
                    .get(random.nextInt(6)));
        }
        return String.join(" ", text);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(text, LanguageTag.SV);
    }

    private static Candidate candidate(Page page) {
        return new Candidate(page, NOW, new TextRange(0, page.text().length()), LanguageTag.SV, 7);
    }
}
