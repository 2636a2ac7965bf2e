package samsvar.engine.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import samsvar.config.language.ChainSpec;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;
import samsvar.config.language.StepSpec;
import samsvar.engine.Shelves;
import samsvar.engine.index.ChangeBatch;
import samsvar.engine.index.SearchIndex;
import samsvar.engine.lucene.EmbeddedIndex;
import samsvar.engine.lucene.StockAnalysis;
import samsvar.engine.page.PageId;
import samsvar.engine.passage.PassageSplitter;
import samsvar.engine.passage.Sentences;

class IndexFeedTest {
    private final MemoryPageLog log = new MemoryPageLog();
    private final SearchIndex index = EmbeddedIndex.inMemory(new StockAnalysis(), Shelves.MENTIONS);
    private final IndexFeed feed = new IndexFeed(log, splitter(), index);

    @AfterEach
    void closeIndex() {
        feed.close();
        index.close();
    }

    @Test
    void catchingUpAppliesAllChangesAndThenNothing() {
        for (int i = 0; i < IndexFeed.BATCH + 20; i++) {
            log.write(Pages.swedish("p" + i, "Sida", "Text nummer " + i));
        }
        log.remove(new PageId("p3"));
        assertEquals(IndexFeed.BATCH + 20, feed.catchUp());
        assertEquals(IndexFeed.BATCH + 19, index.health().pages());
        assertEquals(log.lastSequence(), index.appliedUpTo());
        long generation = index.generation();
        assertEquals(0, feed.catchUp());
        assertEquals(generation, index.generation());
    }

    @Test
    void anIndexIsSettledWhenAQuarterOfItIsNew() {
        assertEquals(2, generationsWhile(8), "taken in and settled");
        assertEquals(1, generationsWhile(2), "taken in only: two of ten");
        assertEquals(2, generationsWhile(2), "four of twelve by now");
        assertEquals(1, generationsWhile(1));
    }

    private long generationsWhile(int pages) {
        long before = index.generation();
        for (int i = 0; i < pages; i++) {
            log.write(Pages.swedish("p" + log.lastSequence(), "Sida", "Text"));
        }
        feed.catchUp();
        return index.generation() - before;
    }

    @Test
    void onlyTheChangedPageIsAppliedAgain() {
        log.write(Pages.swedish("a", "Sida", "Först"));
        log.write(Pages.swedish("b", "Sida", "Sedan"));
        feed.catchUp();
        log.write(Pages.swedish("a", "Sida", "Ändrad"));
        assertEquals(1, feed.catchUp());
        assertEquals(2, index.health().pages());
    }

    @Test
    void anIndexAheadOfTheArchiveIsBuiltAnew() {
        index.apply(new ChangeBatch(List.of(), List.of(), 99));
        log.write(Pages.swedish("a", "Sida", "Text"));
        feed.catchUp();
        assertEquals(1, index.appliedUpTo());
        assertEquals(1, index.health().pages());
    }

    @Test
    void rebuildingGivesTheSameIndex() {
        log.write(Pages.swedish("a", "Sida", "Text"));
        feed.catchUp();
        var before = index.health();
        assertEquals(1, feed.rebuild());
        assertEquals(before, index.health());
    }

    @Test
    void theBackgroundThreadIndexesWhatItIsWokenFor() {
        feed.start();
        log.write(Pages.swedish("a", "Sida", "Text"));
        feed.wake();
        while (index.appliedUpTo() < 1) {
            Thread.onSpinWait();
        }
        assertEquals(1, index.health().pages());
    }

    private static PassageSplitter splitter() {
        ChainSpec chain = new ChainSpec(List.of(), new StepSpec("standard", Map.of()), List.of());
        LanguageProfile profile = new LanguageProfile(LanguageTag.UNKNOWN, "", "Latn", chain, chain, Map.of());
        return new PassageSplitter(new Sentences(new Languages(Map.of(), profile)));
    }
}
