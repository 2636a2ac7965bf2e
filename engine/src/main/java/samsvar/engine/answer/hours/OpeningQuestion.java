package samsvar.engine.answer.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.value.FactWords;
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
     * The question in the ways in which pages may answer it, the closest first: with the weekday in the place of "tomorrow" or a date, then
     * without any day, where the hours of the whole week answer. A question that asks for no opening hours, or for those of no day, stays as
     * it is.
     *
     * @param today the day of asking where the authorities are
     */
    public static List<Understanding> readings(Understanding understanding, LocalDate today) {
        if (!asksForHours(understanding)) {
            return List.of(understanding);
        }
        List<Understanding.Unit> others = understanding.units().stream()
                .filter(unit -> !AskedDay.isRelative(unit.text()))
                .map(OpeningQuestion::saidOfHours)
                .toList();
        Understanding anyDay = understanding.asking(AnswerKind.WHEN, others);
        if (!isRelative(understanding.text())) {
            return List.of(anyDay);
        }
        return Stream.concat(
                        AskedDay.of(understanding.text())
                                .date(today)
                                .map(day -> anyDay.with(and(others, day.getDayOfWeek(), understanding)))
                                .stream(),
                        Stream.of(anyDay))
                .toList();
    }

    /** Whether it is asked when something is open, or whether it is on a day that is named. */
    public static boolean asksForHours(Understanding understanding) {
        String text = understanding.text();
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
        List<Understanding.Variant> variants = Stream.concat(
                        unit.variants().stream().limit(1), OPEN.stream())
                .toList();
        return new Understanding.Unit(unit.range(), unit.text(), List.of(), variants);
    }

    private static boolean isRelative(String text) {
        return Stream.of("asked-today", "asked-tomorrow", "asked-in-two-days")
                .anyMatch(wordClass -> FactWords.isIn(wordClass, text));
    }

    private static List<Understanding.Unit> and(
            List<Understanding.Unit> units, DayOfWeek day, Understanding understanding) {
        TextRange place = understanding.units().stream()
                .filter(unit -> AskedDay.isRelative(unit.text()))
                .map(Understanding.Unit::range)
                .findFirst()
                .orElse(new TextRange(0, understanding.text().length()));
        String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        List<Understanding.Unit> all = new ArrayList<>(units);
        all.add(new Understanding.Unit(
                place, name, List.of(), List.of(new Understanding.Variant(LanguageTag.EN, name, 1))));
        return List.copyOf(all);
    }
}
