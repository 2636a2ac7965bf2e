package samsvar.web.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samsvar.config.language.LanguageTag;

/** How is a thing said in one language? Thread-safe. */
public final class Wording {
    /** Sweden and Norway share their clock, so one zone serves both. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** Has every day that a year may have. */
    private static final int LEAP_YEAR = 2024;

    /** What a weekday with its date is made of, as the CLDR names it. */
    private static final String WEEKDAY_AND_DATE = "EEEEMMMMd";

    /** Private-use characters from here on stand for the words of another language while a sentence is put together. */
    private static final char FIRST_MARK = '\uE000';

    private final UiLanguage language;
    private final Texts texts;

    Wording(UiLanguage language, Texts texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The language spoken. */
    public UiLanguage language() {
        return language;
    }

    /** A sentence without arguments. */
    public String say(String key) {
        assert texts.asks(key).isEmpty() : key + " asks for " + texts.asks(key);
        return texts.pattern(language, key);
    }

    /** A sentence with one argument. */
    public String say(String key, String name, Object value) {
        return say(key, Map.of(name, value));
    }

    /** A sentence with arguments by name; numbers decide plurals. */
    public String say(String key, Map<String, Object> arguments) {
        assert texts.asks(key).equals(arguments.keySet()) : key + " asks for " + texts.asks(key) + ", not " + arguments;
        return new MessageFormat(texts.pattern(language, key), language.icuLocale()).format(arguments);
    }

    /** A sentence for each number n from 1 on, with bars between: a script can not choose between plurals. */
    public String counts(String key, int most) {
        return IntStream.rangeClosed(1, most).mapToObj(n -> say(key, "n", n)).collect(Collectors.joining("|"));
    }

    /** A sentence with words of other languages in it, each marked as such, in reading order. */
    public List<Span> spans(String key, Map<String, Span> foreign) {
        return spans(key, Map.of(), foreign);
    }

    /** The same with arguments in the reader's own language beside. */
    public List<Span> spans(String key, Map<String, Object> own, Map<String, Span> foreign) {
        List<Span> given = new ArrayList<>();
        Map<String, Object> marks = new HashMap<>(own);
        foreign.forEach((name, span) -> {
            marks.put(name, String.valueOf((char) (FIRST_MARK + given.size())));
            given.add(span);
        });
        String sentence = say(key, marks);
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < sentence.length(); i++) {
            int number = sentence.charAt(i) - FIRST_MARK;
            if (number >= 0 && number < given.size()) {
                spans.add(Span.own(sentence.substring(from, i)));
                spans.add(given.get(number));
                from = i + 1;
            }
        }
        spans.add(Span.own(sentence.substring(from)));
        return spans;
    }

    /** A long date, e.g. "22 november 2026". */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }

    /** A day of any year, e.g. "22 november". */
    public String date(MonthDay day) {
        return DateFormat.getInstanceForSkeleton(DateFormat.MONTH_DAY, language.icuLocale())
                .format(Date.from(day.atYear(LEAP_YEAR)
                        .atStartOfDay(ZoneId.systemDefault())
                        .toInstant()));
    }

    /** A day of this year or the next with its weekday, e.g. "söndag 22 november". */
    public String weekdayAndDate(LocalDate day) {
        return DateFormat.getInstanceForSkeleton(WEEKDAY_AND_DATE, language.icuLocale())
                .format(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()));
    }

    /** The long date of a moment, as the calendar in Stockholm and Oslo has it. */
    public String date(Instant moment) {
        return date(moment.atZone(ZONE).toLocalDate());
    }

    /** A time of day, e.g. "17:30". */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(time);
    }

    /** The name of a day of the week. */
    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, language.locale());
    }

    /** The name of a content language; the JDK's where the service has no word of its own. */
    public String languageName(LanguageTag tag) {
        String key = "lang." + tag.value();
        return texts.keys().contains(key)
                ? say(key)
                : tag.equals(LanguageTag.UNKNOWN)
                        ? ""
                        : Locale.forLanguageTag(tag.value()).getDisplayLanguage(language.locale());
    }

    /** Things named one after the other: "a, b and c". */
    public String list(Collection<String> things) {
        return ListFormatter.getInstance(language.icuLocale()).format(things);
    }

    /** The name of a country by its code; the JDK's where the service has no word of its own. */
    public String countryName(String code) {
        String key = "country." + code.toLowerCase(Locale.ROOT);
        return texts.keys().contains(key) ? say(key) : Locale.of("", code).getDisplayCountry(language.locale());
    }
}
