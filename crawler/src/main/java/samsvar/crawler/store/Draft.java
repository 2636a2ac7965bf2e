package samsvar.crawler.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import samsvar.crawler.fresh.NearDuplicate;
import samsvar.crawler.fresh.SimHash;
import samsvar.engine.page.Page;

/**
 * A page made ready to be kept: all that can be said of it without the archive, so that the one thread that writes need not.
 *
 * @param text {@link Page#text}
 * @param body the page as it is kept
 * @param contentHash tells whether anything of the page changed
 * @param textHash tells whether title, text or date of update changed; letter case and spacing do not count
 * @param fingerprint where the text is long enough for one
 */
record Draft(Page page, String text, byte[] body, String contentHash, String textHash, Optional<Long> fingerprint) {
    static Draft of(Page page) {
        String text = page.text();
        byte[] json = PageCodec.json(page);
        Optional<Long> fingerprint =
                NearDuplicate.isTelling(text) ? Optional.of(SimHash.of(page.title() + "\n" + text)) : Optional.empty();
        return new Draft(
                page,
                text,
                PageCodec.compress(json),
                sha256(json),
                sha256(plain(page.updated() + "\n" + page.title() + "\n" + text)),
                fingerprint);
    }

    private static byte[] plain(String whole) {
        char[] plain = whole.toLowerCase(Locale.ROOT).toCharArray();
        int length = 0;
        for (char c : plain) {
            boolean space = c == ' ' || (c >= '\t' && c <= '\r');
            if (!space) {
                plain[length++] = c;
            } else if (length == 0 || plain[length - 1] != ' ') {
                plain[length++] = ' ';
            }
        }
        return new String(plain, 0, length).getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
