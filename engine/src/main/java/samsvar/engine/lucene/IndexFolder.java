package samsvar.engine.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/** Opens a Lucene folder for writing and records with each commit how far it came. */
final class IndexFolder {
    /** Segments of similar size that are left apart: every term of a question is looked up in each of them. */
    private static final double SEGMENTS = 3;

    /** As {@link #SEGMENTS}, while an index is built from nothing: some hundred files of a few MB. */
    private static final int SEGMENTS_GROWING = 50;

    /** MB up to which segments count as equally small, so that a young index is merged cheaply. */
    private static final double SMALL = 4;

    /** MB of documents in memory before they become a segment. */
    private static final double BUFFER = 48;

    private IndexFolder() {}

    static String schema(String version) {
        return Fields.VERSION + "/" + version;
    }

    static IndexWriter openWriter(Directory directory, String schema) throws IOException {
        boolean usable = isUsable(directory, schema);
        if (!usable) {
            empty(directory);
        }
        IndexWriterConfig config = new IndexWriterConfig()
                .setOpenMode(usable ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE)
                .setSimilarity(MeaningScore.writing())
                .setMergePolicy(eagerly())
                .setRAMBufferSizeMB(BUFFER)
                .setMergeScheduler(new QuietMerging())
                .setCommitOnClose(false);
        IndexWriter writer = new IndexWriter(directory, config);
        if (!usable) {
            record(writer, new Cursor(0, schema));
        }
        return writer;
    }

    /** Leaves segments apart: where all will become one, merging some of them before is merging twice. Keeps their order. */
    static void mergeLater(IndexWriter writer) {
        LogByteSizeMergePolicy policy = new LogByteSizeMergePolicy();
        policy.setMergeFactor(SEGMENTS_GROWING);
        writer.getConfig().setMergePolicy(policy);
    }

    /** Merges segments as they come, as every writer does at first. */
    static void mergeEagerly(IndexWriter writer) {
        writer.getConfig().setMergePolicy(eagerly());
    }

    private static MergePolicy eagerly() {
        return new TieredMergePolicy().setSegmentsPerTier(SEGMENTS).setFloorSegmentMB(SMALL);
    }

    private static boolean isUsable(Directory directory, String schema) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return Cursor.of(reader.getIndexCommit().getUserData()).schema().equals(schema);
        } catch (IOException | IllegalArgumentException absentCorruptOrForeign) {
            return false;
        }
    }

    private static void empty(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                lock.ensureValid();
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    static void record(IndexWriter writer, Cursor cursor) throws IOException {
        writer.setLiveCommitData(cursor.userData().entrySet());
        writer.commit();
    }

    static Cursor recorded(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        return Cursor.of(data);
    }
}
