package samsvar.web.count;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Numbers that stand for texts: equal for equal texts, and of no use to anybody once the process ends. Thread-safe. */
final class Unlinkable {
    private static final String METHOD = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    Unlinkable() {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, METHOD);
    }

    /** The first 128 bits of the text's HMAC under a key that is made anew with each process and kept nowhere. */
    Number128 of(String text) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(key);
            ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
            return new Number128(hash.getLong(), hash.getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + METHOD + ".", e);
        }
    }

    record Number128(long high, long low) {}
}
