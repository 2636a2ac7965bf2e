package samsvar.engine.answer.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.value.DaySpan;
import samsvar.engine.answer.value.FactWords;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Understanding;

/**
 * What a question for opening hours asks a page: "is it open today" is answered by the hours of that weekday, which no page calls "today".
 */
public final class OpeningQuestion {
    /** What another language's word counts, as with the usual name of a concept. */
    private static final double LABEL = 0.85;

    private static final List<Understanding.Variant> OPEN = List.of(
            open(LanguageTag.SV, "öppet"),
            open(LanguageTag.NB, "åpent"),
            open(LanguageTag.NN, "ope"),
            open(LanguageTag.EN, "open"),
            open(LanguageTag.UK, "відчинено"),
            open(LanguageTag.UK, "працює"),
            open(new LanguageTag("ru"), "открыто"));

    private OpeningQuestion() {}

    private static Understanding.Variant open(LanguageTag language, String word) {
        return new Understanding.Variant(language, word, LABEL, true);
    }

    /**
     * A way in which pages may answer.
     *
     * @param question the question in that way
     * @param reckoned the day for which the quotation's hours must hold, where it tells of the weekday only
     */
    public record Reading(Understanding question, Optional<AskedDay> reckoned) {
        /** Whether a quotation of this range answers: its hours hold on the day meant. */
        public boolean isAnsweredBy(Page page, TextRange quoted, Instant moment) {
            return reckoned.isEmpty()
                    || Opening.of(page, quoted, reckoned.get(), moment).isPresent();
        }
    }

    /**
     * The ways in which pages may answer, the closest first: for "tomorrow" the weekday, then any day, where the hours of the whole week
     * answer; for a date that day, then its weekday. A question that asks for no opening hours stays as it is.
     *
     * @param today the day of asking where the authorities are
     */
    public static List<Reading> readings(Understanding understanding, LocalDate today) {
        if (!asksForHours(understanding)) {
            return List.of(new Reading(understanding, Optional.empty()));
        }
        AskedDay asked = AskedDay.of(understanding.asked());
        Understanding hours = understanding.asking(
                AnswerKind.WHEN,
                understanding.units().stream().map(OpeningQuestion::saidOfHours).toList());
        Understanding anyDay = hours.with(
                hours.units().stream().filter(unit -> !isDay(unit, asked)).toList());
        Reading plain = new Reading(asked instanceof AskedDay.Dated ? hours : anyDay, Optional.empty());
        if (!isRelative(understanding.asked()) && !(asked instanceof AskedDay.Dated)) {
            return List.of(plain);
        }
        Optional<Reading> weekday = asked.date(today)
                .map(day -> new Reading(
                        anyDay.with(and(anyDay.units(), day.getDayOfWeek(), understanding)), Optional.of(asked)));
        return (asked instanceof AskedDay.Dated
                        ? Stream.concat(Stream.of(plain), weekday.stream())
                        : Stream.concat(weekday.stream(), Stream.of(plain)))
                .toList();
    }

    /** Whether a word names the day by counting from today, or is a part of the date. */
    private static boolean isDay(Understanding.Unit unit, AskedDay asked) {
        return AskedDay.isRelative(unit.text())
                || asked instanceof AskedDay.Dated
                        && (Character.isDigit(unit.text().charAt(0))
                                || FactWords.calendar(unit.text()).isPresent()
                                || !DaySpan.in(unit.text()).isEmpty());
    }

    /** Whether it is asked when something is open, or whether it is on a day that is named. */
    public static boolean asksForHours(Understanding understanding) {
        String text = understanding.asked();
        return FactWords.isIn("asks-open", text)
                && (understanding.kind() == AnswerKind.WHEN
                        || understanding.kind() == AnswerKind.YES_NO && AskedDay.isNamedIn(text)
                        || understanding.kind() == AnswerKind.ANY && isRelative(text));
    }

    /** "It works" says of an office that it is open, and nothing of work. */
    private static Understanding.Unit saidOfHours(Understanding.Unit unit) {
        if (!FactWords.isA("asks-open", unit.text())) {
            return unit;
        }
        List<Understanding.Variant> variants =
                Stream.concat(unit.variants().stream().limit(1), OPEN.stream()).toList();
        return new Understanding.Unit(unit.range(), unit.text(), List.of(), variants);
    }

    private static boolean isRelative(String text) {
        return AskedDay.RELATIVE.stream().anyMatch(wordClass -> FactWords.isIn(wordClass, text));
    }

    private static List<Understanding.Unit> and(
            List<Understanding.Unit> units, DayOfWeek day, Understanding understanding) {
        TextRange place = understanding.units().stream()
                .filter(unit -> isDay(unit, AskedDay.of(understanding.asked())))
                .map(Understanding.Unit::range)
                .findFirst()
                .orElse(new TextRange(0, understanding.asked().length()));
        String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        List<Understanding.Unit> all = new ArrayList<>(units);
        all.add(new Understanding.Unit(
                place, name, List.of(), List.of(new Understanding.Variant(LanguageTag.EN, name, 1))));
        return List.copyOf(all);
    }
}
