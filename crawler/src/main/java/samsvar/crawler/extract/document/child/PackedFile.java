package samsvar.crawler.extract.document.child;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/** Does a zip file unpack to far more than a document holds? Archives inside it are not opened, here or later. */
final class PackedFile {
    private static final int MOST_ENTRIES = 10_000;
    /** Bytes, all entries together. The largest spreadsheets of authorities unpack to about 100 MB. */
    private static final long MOST_BYTES = 300L << 20;
    /** XML of office files shrinks to a tenth, tables of zeros to a fiftieth. */
    private static final long MOST_TIMES = 120;
    /** Below this, bytes, no ratio is harmful. */
    private static final long HARMLESS = 20L << 20;

    private PackedFile() {}

    static boolean isBomb(byte[] file) {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        int entries = 0;
        // Latin-1 reads every name; with UTF-8 a wrong byte in one would end the look.
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.ISO_8859_1)) {
            while (zip.getNextEntry() != null) {
                entries++;
                int n;
                while ((n = zip.read(buffer)) >= 0) {
                    bytes += n;
                    if (bytes > MOST_BYTES || (bytes > HARMLESS && bytes / MOST_TIMES > file.length)) {
                        return true;
                    }
                }
                if (entries > MOST_ENTRIES) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            // Not readable as a stream of entries: the parser has limits of its own for what it finds in it.
            return false;
        }
    }
}
