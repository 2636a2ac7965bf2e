package samsvar.web.count;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which questions are equal, and what of them may be a person's number or address? */
final class Masking {
    private static final String NUMBER = "#";
    private static final String ADDRESS = "@";
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern EMAIL = Pattern.compile("\\S*\\S\\s?@\\s?\\S+");
    /** Six digits and more, however they are grouped: 850101-1234, 070 123 45 67, 15.06.1985. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Nd}(?:[\\s\\p{Pd}./()+:,]{0,3}\\p{Nd}){5,}");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}#@]+");

    private Masking() {}

    /** The question in lower-case words without signs, every e-mail address as "@", every number of six digits and more as "#". */
    static String of(String question) {
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(question, Normalizer.Form.NFKC))
                .replaceAll("");
        String masked =
                LONG_NUMBER.matcher(EMAIL.matcher(plain).replaceAll(ADDRESS)).replaceAll(NUMBER);
        return SIGNS.matcher(masked.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
