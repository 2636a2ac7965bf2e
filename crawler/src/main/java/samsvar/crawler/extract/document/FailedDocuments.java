package samsvar.crawler.extract.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Which documents failed before? The same bytes are not read again for a month, wherever they lie: a file that kills its reader
 * would do so at every visit. Thread-safe.
 */
public interface FailedDocuments {
    /** Remembers nothing. */
    FailedDocuments NONE = new FailedDocuments() {
        @Override
        public Optional<String> reason(String key) {
            return Optional.empty();
        }

        @Override
        public void remember(String key, String reason) {}
    };

    /** Why the document could not be read; empty where it was not tried or where that was long ago. */
    Optional<String> reason(String key);

    /** Keeps why it could not be read, one clear sentence. */
    void remember(String key, String reason);

    /**
     * The same for the same bytes, read by the same program in the same way.
     *
     * @param languages in which text in pictures is recognised, empty = it is not
     */
    static String key(byte[] document, String languages) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document);
            return HexFormat.of().formatHex(digest) + " " + DocumentReader.VERSION + " " + languages;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
