package samsvar.web.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import samsvar.config.Config;
import samsvar.config.language.LanguageTag;
import samsvar.config.load.ConfigLoader;
import samsvar.config.vocabulary.Concept;
import samsvar.engine.analysis.ChainAnalysis;
import samsvar.engine.index.IndexUnavailable;
import samsvar.engine.ingest.PageLog;
import samsvar.engine.lexicon.Lexicon;
import samsvar.engine.lexicon.WordSource;
import samsvar.engine.lexicon.WordVisitor;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageChange;
import samsvar.engine.page.PageId;
import samsvar.engine.vocabulary.Vocabulary;
import samsvar.web.Pages;

class SuggesterTest {
    private static final List<String> TITLES =
            List.of("Tappat ditt lånekort?", "Kortet & avgiften", "Lånekort <b>fett</b>");

    private static Suggester suggester;

    @BeforeAll
    static void start() throws Exception {
        suggester = suggester(() -> Lexicon.of(List.of(), words()));
        suggester.follow();
    }

    private static Suggester suggester(Supplier<Lexicon> lexicon) throws Exception {
        Config config = ConfigLoader.load(Optional.empty());
        ChainAnalysis analysis = ChainAnalysis.of(config.languages());
        Vocabulary vocabulary = Vocabulary.of(
                List.of(
                        concept("card", "n", "lånekort", "читацький квиток"),
                        concept("cardboard", "n", "låneskydd", "захист"),
                        concept("give", "v", "lånar", "позичати")),
                analysis);
        return new Suggester(vocabulary, log(), lexicon, config.languages().profile(LanguageTag.UK));
    }

    @AfterAll
    static void stop() {
        suggester.close();
    }

    @Test
    void thingsComeFirstThenTitlesThenWords() {
        assertEquals(
                List.of("lånekort", "låneskydd", "Lånekort <b>fett</b>", "Tappat ditt lånekort?", "lånen"),
                texts("lån", "sv"));
    }

    @Test
    void aThingThatPagesSpeakOfComesBeforeOneTheyDoNot() {
        assertEquals("lånekort", texts("låne", "sv").getFirst());
    }

    @Test
    void verbsAndWordsOfASinglePageAreNotSuggested() {
        assertFalse(texts("lån", "sv").contains("lånar"));
        assertFalse(texts("lån", "sv").contains("lånslip"));
    }

    @Test
    void marksCaseAndApostrophesDoNotMatter() {
        assertTrue(texts("LANEK", "sv").contains("lånekort"));
    }

    @Test
    void ukrainianMayBeTypedInLatinLetters() {
        assertEquals(List.of("читацький квиток"), texts("chytats", "uk"));
        assertEquals(List.of(), texts("chytats", "sv"));
    }

    @Test
    void theLastOfSeveralWordsIsCompleted() {
        assertEquals(List.of("var är lånekort", "var är låneskydd", "var är lånen"), texts("var är lån", "sv"));
    }

    @Test
    void oneLetterOrNothingIsNotCompleted() {
        assertEquals(List.of(), texts("l", "sv"));
        assertEquals(List.of(), texts("!?", "sv"));
    }

    @Test
    void anIndexThatCouldNotBeReadIsReadTheNextTime() throws Exception {
        AtomicBoolean broken = new AtomicBoolean(true);
        Suggester again = suggester(() -> {
            if (broken.get()) {
                throw new IndexUnavailable("broken on purpose");
            }
            return Lexicon.of(List.of(), words());
        });
        again.follow();
        assertEquals(List.of(), again.of("lån", LanguageTag.SV, 8));
        broken.set(false);
        again.follow();
        assertTrue(again.of("lån", LanguageTag.SV, 8).size() > 3);
        again.close();
    }

    @Test
    void noMoreThanAskedForAreGiven() {
        assertEquals(2, suggester.of("lån", LanguageTag.SV, 2).size());
    }

    private static List<String> texts(String typed, String reader) {
        return suggester.of(typed, new LanguageTag(reader), 8).stream()
                .map(Suggestion::text)
                .toList();
    }

    private static Concept concept(String id, String pos, String swedish, String ukrainian) {
        return new Concept(
                id,
                "public",
                pos,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of(LanguageTag.SV, List.of(swedish), LanguageTag.UK, List.of(ukrainian)));
    }

    private static WordSource words() {
        return new WordSource() {
            @Override
            public long generation() {
                return 1;
            }

            @Override
            public void words(WordVisitor visitor) {
                visitor.word(LanguageTag.SV, "lånekort", 9);
                visitor.word(LanguageTag.SV, "lånen", 3);
                visitor.word(LanguageTag.SV, "lånslip", 1);
            }
        };
    }

    private static PageLog log() {
        List<PageChange> changes = new ArrayList<>();
        TITLES.forEach(title -> changes.add(new PageChange.Written(changes.size() + 1, page(title))));
        return new PageLog() {
            @Override
            public List<PageChange> changesAfter(long after, int limit) {
                return changes.stream().filter(c -> c.sequence() > after).toList();
            }

            @Override
            public long lastSequence() {
                return changes.size();
            }

            @Override
            public Optional<ArchivedPage> find(PageId id) {
                return Optional.of(new ArchivedPage(page(id.value()), Instant.EPOCH));
            }
        };
    }

    private static Page page(String title) {
        String address =
                "https://prov.example/" + Folded.of(title).replace(' ', '-').toLowerCase(Locale.ROOT);
        return Pages.page(address, title, LanguageTag.SV, Optional.empty(), List.of());
    }
}
