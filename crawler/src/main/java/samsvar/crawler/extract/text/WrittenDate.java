package samsvar.crawler.extract.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which day does a text name? ISO 8601, day.month.year, and day, month's name and year in sv, nb, nn, en, uk and ru. */
public final class WrittenDate {
    private static final String[] MONTHS = {
        "januari januar january jan січня січень января",
        "februari februar february feb лютого лютий февраля",
        "mars march mar березня березень марта",
        "april apr квітня квітень апреля",
        "maj mai may травня травень мая",
        "juni june jun червня червень июня",
        "juli july jul липня липень июля",
        "augusti august aug серпня серпень августа",
        "september sept sep вересня вересень сентября",
        "oktober october okt oct жовтня жовтень октября",
        "november nov листопада листопад ноября",
        "desember december dec des грудня грудень декабря"
    };
    private static final Map<String, Integer> MONTH_NUMBERS = monthNumbers();
    private static final Pattern FORM = Pattern.compile("\\b(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)"
            + "|\\b(?<d2>\\d{1,2})[./-] ?(?<m2>\\d{1,2})[./-] ?(?<y2>\\d{4})(?!\\d)"
            + "|\\b(?<d3>\\d{1,2})(?:\\.|st|nd|rd|th|:e)? (?:of )?(?<n3>\\p{L}{3,9})\\.?,? (?<y3>\\d{4})(?!\\d)"
            + "|\\b(?<n4>\\p{L}{3,9})\\.? (?<d4>\\d{1,2})(?:st|nd|rd|th)?, (?<y4>\\d{4})(?!\\d)"
            + "|\\b(?<y5>(?:19|20)\\d{2})(?<m5>[01]\\d)(?<d5>[0-3]\\d)(?!\\d)");

    private WrittenDate() {}

    /** The first complete date in the text; one without a year is none. */
    public static Optional<LocalDate> first(String text) {
        Matcher m = FORM.matcher(text);
        while (m.find()) {
            Optional<LocalDate> date = read(m);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> read(Matcher m) {
        if (m.group("y") != null) {
            return date(m.group("y"), m.group("m"), m.group("d"));
        }
        if (m.group("y2") != null) {
            return date(m.group("y2"), m.group("m2"), m.group("d2"));
        }
        if (m.group("y3") != null) {
            return date(m.group("y3"), month(m.group("n3")), m.group("d3"));
        }
        if (m.group("y4") != null) {
            return date(m.group("y4"), month(m.group("n4")), m.group("d4"));
        }
        return date(m.group("y5"), m.group("m5"), m.group("d5"));
    }

    private static String month(String name) {
        return String.valueOf(MONTH_NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> monthNumbers() {
        Map<String, Integer> numbers = new TreeMap<>();
        for (int i = 0; i < MONTHS.length; i++) {
            for (String name : MONTHS[i].split(" ")) {
                numbers.put(name, i + 1);
            }
        }
        return numbers;
    }
}
