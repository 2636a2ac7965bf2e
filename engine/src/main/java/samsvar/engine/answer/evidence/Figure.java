package samsvar.engine.answer.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import samsvar.engine.answer.value.FactWords;
import samsvar.engine.page.TextRange;

/** Which month, weekday, season or small number does a word name, whatever the language? */
final class Figure {
    /** Larger numbers are seldom written in letters. */
    private static final int NUMBERS = 10;
    /** Digits of a year, and of a whole date. */
    private static final int YEAR = 4;

    private static final int ISO_DATE = 8;
    private static final String MONTH = "month-";
    private static final String DAY = "day-";
    private static final int FRIDAY = 5;
    private static final int SUNDAY = 7;

    private final Optional<String> calendar;
    private final Optional<String> digits;

    Figure(String text) {
        this.calendar = FactWords.calendar(text);
        this.digits = IntStream.rangeClosed(1, NUMBERS)
                .filter(number -> isA("ordinal-" + number, text) || isA("cardinal-" + number, text))
                .mapToObj(Integer::toString)
                .findFirst();
    }

    private static boolean isA(String wordClass, String text) {
        return FactWords.has(wordClass) && FactWords.isA(wordClass, text);
    }

    boolean isOfTheCalendar() {
        return calendar.isPresent();
    }

    /** Where a text names the same: "березня" is "mars", "the second" is 2, 2., 2:a or 2(3). */
    Match in(AnalysedText text) {
        if (calendar.isPresent()) {
            Match named = found(text, word -> isNamed(calendar.get(), word.folded()), Integer.MAX_VALUE);
            return named.strength() > 0 ? named : among(text, calendar.get());
        }
        return digits.map(number ->
                        found(text, word -> !word.inside() && word.folded().equals(number), 1))
                .orElse(Match.NONE);
    }

    /** Where a text names days among which the day is: "måndag–torsdag", "vardagar", "alla dagar". */
    private static Match among(AnalysedText text, String wordClass) {
        if (!wordClass.startsWith(DAY)) {
            return Match.NONE;
        }
        int day = Integer.parseInt(wordClass.substring(DAY.length()));
        List<AnalysedText.Word> words = text.words();
        for (int i = 0; i < words.size(); i++) {
            String days = day <= FRIDAY ? "workdays" : "days-off";
            String pair =
                    i == 0 ? "" : words.get(i - 1).folded() + " " + words.get(i).folded();
            if (isA(days, words.get(i).folded())
                    || isA("every-day", words.get(i).folded())
                    || isA("every-day", pair)) {
                return new Match(1, List.of(words.get(i).range()));
            }
            for (int behind = i + 1; behind <= Math.min(i + 2, words.size() - 1); behind++) {
                if (text.isSpan(words.get(i), words.get(behind))
                        && day(words.get(i)) > 0
                        && day(words.get(i)) < day
                        && day < day(words.get(behind))) {
                    return new Match(
                            1, List.of(words.get(i).range(), words.get(behind).range()));
                }
            }
        }
        return Match.NONE;
    }

    /** The number of the weekday a word names, from 1, or 0. */
    private static int day(AnalysedText.Word word) {
        return IntStream.rangeClosed(1, SUNDAY)
                .filter(number -> isA(DAY + number, word.folded()))
                .findFirst()
                .orElse(0);
    }

    private static Match found(AnalysedText text, Predicate<AnalysedText.Word> wanted, int most) {
        List<TextRange> places = text.words().stream()
                .filter(wanted)
                .map(AnalysedText.Word::range)
                .limit(most)
                .toList();
        return places.isEmpty() ? Match.NONE : new Match(1, places);
    }

    /** Whether the word names the month or day, or is an ISO date of the month; dashes are gone from folded words. */
    private static boolean isNamed(String wordClass, String folded) {
        boolean date = wordClass.startsWith(MONTH)
                && folded.length() == ISO_DATE
                && folded.chars().allMatch(Character::isDigit);
        return FactWords.isA(wordClass, folded)
                || date
                        && Integer.parseInt(folded.substring(YEAR, YEAR + 2))
                                == Integer.parseInt(wordClass.substring(MONTH.length()));
    }
}
