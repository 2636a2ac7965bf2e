package samsvar.crawler.extract.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What do a document's bytes above 127 tell of its encoding?
 *
 * @param count how many there are
 * @param readsAsUtf8 whether all the bytes are well-formed UTF-8
 * @param inRuns how many stand beside another one
 * @param low how many are in C0-DF (capitals in windows-1251, small letters in KOI8)
 * @param top how many are in E0-FF (small letters in windows-1251, capitals in KOI8)
 * @param utf8Sequences how many well-formed UTF-8 sequences there are
 */
record HighBytes(int count, boolean readsAsUtf8, int inRuns, int low, int top, int utf8Sequences) {
    /** Fewer tell nothing. */
    private static final int FEW = 4;

    /** Bytes read at once where none is high. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long ANY_HIGH = 0x8080808080808080L;

    static HighBytes of(byte[] bytes) {
        int count = 0;
        int runs = 0;
        int low = 0;
        int top = 0;
        int sequences = 0;
        for (int i = nextHigh(bytes, 0); i < bytes.length; i = nextHigh(bytes, i + 1)) {
            int b = bytes[i] & 0xFF;
            count++;
            runs += isHigh(bytes, i - 1) || isHigh(bytes, i + 1) ? 1 : 0;
            low += b >= 0xC0 && b < 0xE0 ? 1 : 0;
            top += b >= 0xE0 ? 1 : 0;
            sequences += b >= 0xC2 && b < 0xF5 && isContinuation(bytes, i + 1) ? 1 : 0;
        }
        boolean utf8 = count > 0 && isUtf8(bytes);
        return new HighBytes(count, utf8, runs, low, top, sequences);
    }

    /** Where the next byte above 127 stands; the length where none does. */
    private static int nextHigh(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length && bytes[i] >= 0) {
            boolean plain = i + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, i) & ANY_HIGH) == 0;
            i += plain ? Long.BYTES : 1;
        }
        return Math.min(i, bytes.length);
    }

    /** Whether all bytes are well-formed UTF-8 (Unicode 16, table 3-7), but for a cut-off end. */
    private static boolean isUtf8(byte[] bytes) {
        int i = nextHigh(bytes, 0);
        while (i < bytes.length) {
            int b = bytes[i] & 0xFF;
            int length = b < 0xC2 ? 0 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : b < 0xF5 ? 4 : 0;
            if (length == 0) {
                return false;
            }
            for (int k = 1; k < length && i + k < bytes.length; k++) {
                if (!isContinuation(bytes, i + k) || k == 1 && isOutside(b, bytes[i + 1] & 0xFF)) {
                    return false;
                }
            }
            i = nextHigh(bytes, i + length);
        }
        return true;
    }

    /** Whether the second byte makes an overlong form, a surrogate or a number above U+10FFFF. */
    private static boolean isOutside(int first, int second) {
        return switch (first) {
            case 0xE0 -> second < 0xA0;
            case 0xED -> second > 0x9F;
            case 0xF0 -> second < 0x90;
            case 0xF4 -> second > 0x8F;
            default -> false;
        };
    }

    boolean provesUtf8() {
        return readsAsUtf8;
    }

    /**
     * Whether the declared encoding is possible: a Cyrillic one needs runs of high bytes, most of them
     * where it has its small letters, and a Latin one must not consist of them.
     */
    boolean canBe(Charset charset) {
        String name = charset.name();
        if (charset.equals(StandardCharsets.UTF_8)) {
            // A few broken bytes in a long document are a slip, not another encoding.
            return utf8Sequences * 4 >= count;
        }
        if (name.equals("windows-1252")) {
            return !looksCyrillic();
        }
        if (name.equals("windows-1251")) {
            return looksCyrillic() && top >= low || count < FEW;
        }
        if (name.startsWith("KOI8")) {
            return looksCyrillic() && low >= top || count < FEW;
        }
        if (name.equals("ISO-8859-5")) {
            return looksCyrillic() || count < FEW;
        }
        return true;
    }

    /** The likeliest single-byte encoding. */
    Charset guess() {
        if (utf8Sequences * 3 >= count) {
            return StandardCharsets.UTF_8;
        }
        if (!looksCyrillic()) {
            return Charset.forName("windows-1252");
        }
        return Charset.forName(top >= low ? "windows-1251" : "KOI8-U");
    }

    private boolean looksCyrillic() {
        return count >= FEW && inRuns * 2 > count;
    }

    private static boolean isHigh(byte[] bytes, int at) {
        return at >= 0 && at < bytes.length && (bytes[at] & 0xFF) >= 0xC0;
    }

    private static boolean isContinuation(byte[] bytes, int at) {
        return at < bytes.length && (bytes[at] & 0xC0) == 0x80;
    }
}
