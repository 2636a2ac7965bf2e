package samsvar.engine.answer.value;

import static samsvar.engine.answer.value.FactWords.any;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samsvar.engine.page.TextRange;

/** Telephone numbers, e-mail and web addresses, forms. */
final class ContactFacts {
    private static final Pattern DIGIT_RUN =
            Pattern.compile("(?<![\\p{L}\\d@/.:-])\\+?\\(?\\d\\)?(?:[ \\u00a0]?[()–/‑-]?["
                    + " \\u00a0]?\\d){2,14}(?![\\d@-]|[.,]\\d|\\p{L})");
    private static final Pattern CUE = Pattern.compile(
            FactPattern.START + any("phone-cue") + "[\\s:()+,/\\u00a0\\p{L}\\d–-]{0,30}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern GROUPED_NORWEGIAN = Pattern.compile(
            "\\d{2}[ \\u00a0]\\d{2}[ \\u00a0]\\d{2}[ \\u00a0]\\d{2}|\\d{3}[ \\u00a0]\\d{2}[ \\u00a0]\\d{3}");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
    private static final int CUE_REACH = 40;
    private static final int SHORTEST_NATIONAL = 7;
    /** E.164 allows 15 digits with the country code. */
    private static final int LONGEST = 15;

    private ContactFacts() {}

    static List<FactPattern> patterns() {
        return List.of(
                FactPattern.exact(
                        FactType.EMAIL,
                        "[\\p{L}\\d][\\p{L}\\d.\\x5F%+-]*@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}"),
                FactPattern.exact(FactType.URL, "https?://[^\\s<>\"»”)]*[^\\s<>\"»”).,;:]"),
                FactPattern.exact(
                        FactType.URL,
                        "(?<![@\\p{L}\\d.-])(?:www\\.)?[a-zåäöæø\\d-]+(?:\\.[a-zåäöæø\\d-]+)*\\.(?:se|no|ua|eu|com|org|nu|net|info)(?:/[^\\s<>,;)]*[^\\s<>,;.)])?(?![\\p{L}\\d@])"),
                FactPattern.exact(
                        FactType.FORM,
                        FactPattern.START + "(?iu:" + any("form-cue")
                                + ")_[«\"”“„]?(?:№_?)?[\\p{Lu}\\d][\\p{L}\\d-]*(?:_\\d+)?(?:_\\p{Ll}[\\p{L}-]+(?=_?(?:[.,;:!?]|$)))?"
                                + FactPattern.END),
                FactPattern.exact(
                        FactType.FORM,
                        FactPattern.START + "[\\p{Lu}]{1,5}\\p{Ll}{0,3}[-_]?\\d{2,5}[\\p{Lu}]?" + FactPattern.END));
    }

    /**
     * Swedish, Norwegian and Ukrainian national forms, international form, short numbers after a word such as "ring".
     */
    static List<Fact> phones(String text) {
        List<Fact> facts = new ArrayList<>();
        Matcher run = DIGIT_RUN.matcher(text);
        while (run.find()) {
            if (isPhone(run.group(), text.substring(Math.max(0, run.start() - CUE_REACH), run.start()))) {
                facts.add(new Fact(FactType.PHONE, new TextRange(run.start(), run.end())));
            }
        }
        return facts;
    }

    private static boolean isPhone(String written, String before) {
        String digits = written.replaceAll("\\D", "");
        if (digits.length() > LONGEST || ISO_DATE.matcher(written).matches()) {
            return false;
        }
        if (written.startsWith("+") || digits.startsWith("00")) {
            return digits.length() > SHORTEST_NATIONAL;
        }
        boolean national =
                digits.length() >= SHORTEST_NATIONAL && digits.startsWith("0") && digits.length() != written.length();
        return national
                || GROUPED_NORWEGIAN.matcher(written).matches()
                || CUE.matcher(before).find() && digits.length() <= 12;
    }
}
