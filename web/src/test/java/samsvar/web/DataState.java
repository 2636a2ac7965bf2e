package samsvar.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import samsvar.crawler.store.Archive;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageChange;

/**
 * What archive and index of a data folder hold.
 *
 * @param pages the archive's live pages, whole, by id
 * @param indexed one line for each document of the index: page, place in its text, language; sorted
 * @param behind changes of the archive that the index has not taken in
 */
record DataState(Map<String, Page> pages, List<String> indexed, long behind) {
    private static final int EVERYTHING = 100_000;

    static DataState of(Path data) throws IOException {
        try (Archive archive = Archive.openReadOnly(data, InstantSource.system());
                FSDirectory folder = FSDirectory.open(data.resolve("index"));
                DirectoryReader index = DirectoryReader.open(folder)) {
            long applied = Long.parseLong(index.getIndexCommit().getUserData().get("appliedUpTo"));
            return new DataState(pages(archive), documents(index), archive.lastSequence() - applied);
        }
    }

    /** The archive's live pages by id. */
    static Map<String, Page> pages(Path data) {
        try (Archive archive = Archive.openReadOnly(data, InstantSource.system())) {
            return pages(archive);
        }
    }

    private static Map<String, Page> pages(Archive archive) {
        Map<String, Page> pages = new TreeMap<>();
        for (PageChange change : archive.changesAfter(0, EVERYTHING)) {
            if (change instanceof PageChange.Written(long _, var page, var _)) {
                pages.put(page.id().value(), page);
            }
        }
        return pages;
    }

    private static List<String> documents(DirectoryReader index) throws IOException {
        Bits live = MultiBits.getLiveDocs(index);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < index.maxDoc(); i++) {
            if (live == null || live.get(i)) {
                Document document = index.storedFields().document(i);
                lines.add(String.join(
                        " ",
                        document.get("page"),
                        document.get("start"),
                        document.get("end"),
                        document.get("language")));
            }
        }
        lines.sort(null);
        return lines;
    }
}
