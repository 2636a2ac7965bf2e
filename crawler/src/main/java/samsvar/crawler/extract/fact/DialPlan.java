package samsvar.crawler.extract.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which number of ITU-T E.164 is written here? Lengths and prefixes are those of the national numbering plans of Sweden (PTS),
 * Norway (Nkom) and Ukraine (NCEC); numbers of other countries are taken as they are behind their plus sign.
 */
final class DialPlan {
    /** "+46 (0)8": the zero is not dialled from abroad. */
    private static final Pattern TRUNK_ZERO =
            Pattern.compile("^(\\+(?:46|47|380|45|358|44|49|48|7))\\D{0,2}\\(?0\\)?(?=\\D*\\d)");

    private static final Pattern SWEDISH = Pattern.compile("0[1-9]\\d{6,9}");
    private static final Pattern NORWEGIAN = Pattern.compile("[2-9]\\d{7}|0[2-9]\\d{3}");
    /** Area codes 31-69, mobile operators 39, 50, 63-68, 73, 91-99, and 800, 900. */
    private static final Pattern UKRAINIAN =
            Pattern.compile("0(?:3\\d|4[13-8]|5\\d|6\\d|7[37]|9[1-9]|800|900)\\d{6,7}");

    private static final int UKRAINIAN_DIGITS = 10;
    /** E.164, section 6: at most 15 digits; no country has subscribers reached with fewer than 8 in all. */
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9]\\d{7,14}");

    private DialPlan() {}

    /**
     * The number in E.164, or empty where the country's plan has no such number.
     *
     * @param written digits with what people put between them
     * @param country "SE", "NO", "UA"; for any other only numbers with a country code are understood
     */
    static Optional<String> e164(String written, String country) {
        String text = written.strip().replaceFirst("^00(?=[1-9])", "+");
        Matcher zero = TRUNK_ZERO.matcher(text);
        String digits = (zero.find() ? zero.group(1) + text.substring(zero.end()) : text).replaceAll("[^\\d+]", "");
        if (digits.startsWith("+")) {
            return INTERNATIONAL.matcher(digits).matches() && hasNationalLength(digits)
                    ? Optional.of(digits)
                    : Optional.empty();
        }
        return switch (country) {
            case "SE" -> national(digits, SWEDISH, "+46", 1);
            case "NO" -> national(digits, NORWEGIAN, "+47", 0);
            case "UA" -> ukrainian(digits);
            default -> Optional.empty();
        };
    }

    private static boolean hasNationalLength(String digits) {
        if (digits.startsWith("+46")) {
            return SWEDISH.matcher("0" + digits.substring(3)).matches();
        }
        if (digits.startsWith("+47")) {
            return NORWEGIAN.matcher(digits.substring(3)).matches();
        }
        return !digits.startsWith("+380")
                || ukrainian("0" + digits.substring(4)).isPresent();
    }

    private static Optional<String> national(String digits, Pattern plan, String code, int trunk) {
        return plan.matcher(digits).matches() ? Optional.of(code + digits.substring(trunk)) : Optional.empty();
    }

    private static Optional<String> ukrainian(String digits) {
        String own = digits.startsWith("380") && digits.length() == UKRAINIAN_DIGITS + 2 ? digits.substring(2) : digits;
        return own.length() == UKRAINIAN_DIGITS ? national(own, UKRAINIAN, "+380", 1) : Optional.empty();
    }
}
