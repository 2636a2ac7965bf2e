package samsvar.engine.answer;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;

/** What name does a quotation keep for ever, as long as the page says the same? */
final class Permalink {
    private static final int LENGTH = 16;
    private static final int BITS_PER_CHARACTER = 5;
    /** RFC 4648 base32, in lower case. */
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    private Permalink() {}

    /** The first 80 bits of SHA-256 over address, quoted text and whole text, as 16 base32 characters. */
    static String of(Page page, TextRange quote) {
        String text = page.text();
        String named = page.url().value() + "\0" + quote.of(text) + "\0" + text;
        return base32(sha256(named.getBytes(StandardCharsets.UTF_8)));
    }

    private static String base32(byte[] hash) {
        BigInteger bits = new BigInteger(1, hash);
        StringBuilder link = new StringBuilder(LENGTH);
        for (int i = 1; i <= LENGTH; i++) {
            int shift = hash.length * Byte.SIZE - i * BITS_PER_CHARACTER;
            link.append(ALPHABET.charAt(bits.shiftRight(shift).intValue() & (ALPHABET.length() - 1)));
        }
        return link.toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
