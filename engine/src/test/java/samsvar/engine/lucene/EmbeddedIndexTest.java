package samsvar.engine.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.config.language.LanguageTag;
import samsvar.engine.Shelves;
import samsvar.engine.index.ChangeBatch;
import samsvar.engine.index.IndexUnavailable;
import samsvar.engine.index.SearchIndex;
import samsvar.engine.index.SearchIndexContract;
import samsvar.engine.ingest.Pages;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;
import samsvar.engine.question.Filters;
import samsvar.engine.retrieve.Node;
import samsvar.engine.retrieve.Retrieval;

class EmbeddedIndexTest extends SearchIndexContract {
    private static final StockAnalysis ANALYSIS = new StockAnalysis();

    @TempDir
    private Path folder;

    @Override
    protected SearchIndex open() {
        return EmbeddedIndex.inMemory(ANALYSIS, Shelves.MENTIONS);
    }

    @Test
    void cursorAndPagesSurviveClosing() {
        fill("1");
        try (SearchIndex again = EmbeddedIndex.open(folder, ANALYSIS, Shelves.MENTIONS, "1")) {
            assertEquals(5, again.appliedUpTo());
            assertEquals(1, again.health().pages());
        }
    }

    @Test
    void anIndexOfOtherAnalysisIsEmptied() {
        fill("1");
        try (SearchIndex again = EmbeddedIndex.open(folder, ANALYSIS, Shelves.MENTIONS, "2")) {
            assertEquals(0, again.appliedUpTo());
            assertEquals(0, again.health().pages());
        }
    }

    @Test
    void aCorruptIndexIsEmptied() throws IOException {
        fill("1");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (SearchIndex again = EmbeddedIndex.open(folder, ANALYSIS, Shelves.MENTIONS, "1")) {
            assertEquals(0, again.appliedUpTo());
        }
    }

    @Test
    void aSecondWriterIsRefusedAndAReaderIsNot() {
        try (SearchIndex writer = EmbeddedIndex.open(folder, ANALYSIS, Shelves.MENTIONS, "1");
                SearchIndex reader = ReadOnlyIndex.open(folder, ANALYSIS, Shelves.MENTIONS, "1")) {
            assertThrows(IndexUnavailable.class, () -> EmbeddedIndex.open(folder, ANALYSIS, Shelves.MENTIONS, "1"));
            writer.apply(batch());
            assertEquals(5, reader.appliedUpTo());
            assertEquals(1, reader.health().pages());
        }
    }

    @Test
    void anIndexOnAFullDiskGoesOnFromItsLastCommitWhenThereIsRoom() throws IOException {
        FullDisk disk = new FullDisk();
        try (SearchIndex index = new EmbeddedIndex(disk, "The index in data/index", ANALYSIS, Shelves.MENTIONS, "1")) {
            index.apply(batch());
            disk.full = true;
            ChangeBatch next = new ChangeBatch(
                    List.of(new ChangeBatch.Entry(Pages.swedish("b", "Bygglov", "Taxan"), List.of(), List.of())),
                    List.of(),
                    6);
            for (int i = 0; i < 2; i++) {
                IndexUnavailable full = assertThrows(IndexUnavailable.class, () -> index.apply(next));
                assertEquals(
                        "The index in data/index can not be written (No space left on device); it goes on from its last"
                                + " commit when it can.",
                        full.getMessage());
                assertEquals(1, index.health().pages(), "what was there is found meanwhile");
            }
            disk.full = false;
            index.apply(next);
            assertEquals(6, index.appliedUpTo());
            assertEquals(2, index.health().pages());
        }
    }

    private static final class FullDisk extends FilterDirectory {
        private boolean full;

        FullDisk() {
            super(new ByteBuffersDirectory());
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
            return super.createOutput(name, context);
        }
    }

    @Test
    void whatMoreFollowsBecomesDurableWithIt() {
        ChangeBatch first = new ChangeBatch(batch().written(), List.of(), 5, true);
        try (SearchIndex index = EmbeddedIndex.open(folder, ANALYSIS, Shelves.MENTIONS, "1")) {
            index.apply(first);
            assertEquals(5, index.appliedUpTo());
        }
        try (SearchIndex again = EmbeddedIndex.open(folder, ANALYSIS, Shelves.MENTIONS, "1")) {
            assertEquals(0, again.appliedUpTo());
            again.apply(first);
            again.apply(new ChangeBatch(List.of(), List.of(), 6));
            again.settle();
        }
        try (SearchIndex settled = EmbeddedIndex.open(folder, ANALYSIS, Shelves.MENTIONS, "1")) {
            assertEquals(6, settled.appliedUpTo());
            assertEquals(1, settled.health().pages());
        }
    }

    @Test
    void readingWhereThereIsNoIndexSaysSo() {
        IndexUnavailable none = assertThrows(
                IndexUnavailable.class,
                () -> ReadOnlyIndex.open(folder.resolve("none"), ANALYSIS, Shelves.MENTIONS, "1"));
        assertTrue(String.valueOf(none.getMessage()).contains("crawl or import first"));
    }

    @Test
    void aPageIsFoundByWhatOthersCallItBehindOnesThatAreCalledSo() {
        ChangeBatch.Entry called = child("a", "Anmälan", "Förskoleplats");
        ChangeBatch.Entry titled = child("b", "Förskoleplats");
        try (SearchIndex index = open()) {
            index.apply(new ChangeBatch(List.of(called, titled), List.of(), 2));
            assertEquals(List.of("b", "a"), ids(index));
            index.apply(new ChangeBatch(List.of(child("a", "Anmälan")), List.of(), 3));
            assertEquals(List.of("b"), ids(index), "no page calls it so any more");
        }
    }

    @Test
    void whatOnlyARemovedPageHeldIsHeldNoMore() {
        try (SearchIndex index = open()) {
            index.apply(new ChangeBatch(List.of(child("a", "Anmälan"), child("b", "Förskoleplats")), List.of(), 1));
            assertTrue(index.isHeld(meaning("förskoleplats")));
            assertFalse(index.isHeld(meaning("båtplats")));
            index.apply(new ChangeBatch(List.of(), List.of(new PageId("b")), 2));
            assertFalse(index.isHeld(meaning("förskoleplats")));
            assertTrue(index.isHeld(meaning("anmälan")));
        }
    }

    private static Node.Meaning meaning(String word) {
        return new Node.Meaning(List.of(new Node.Way(LanguageTag.SV, word, 1)), List.of(), false, true);
    }

    private static ChangeBatch.Entry child(String id, String title, String... called) {
        Page page = Pages.swedish(id, title, "Fyll i uppgifterna om ditt barn.");
        return new ChangeBatch.Entry(page, List.of(), List.of(called));
    }

    private static List<String> ids(SearchIndex index) {
        Node.Meaning place = meaning("förskoleplats");
        return index.search(new Retrieval(Retrieval.Level.PAGES, place, Filters.NONE, Set.of(), 10)).hits().stream()
                .map(hit -> hit.page().value())
                .toList();
    }

    private void fill(String version) {
        try (SearchIndex index = EmbeddedIndex.open(folder, ANALYSIS, Shelves.MENTIONS, version)) {
            index.apply(batch());
        }
    }

    private static ChangeBatch batch() {
        return new ChangeBatch(
                List.of(new ChangeBatch.Entry(Pages.swedish("a", "Nyheter", "Mötet"), List.of(), List.of())),
                List.of(),
                5);
    }
}
