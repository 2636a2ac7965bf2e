package samsvar.engine.answer.value;

import static samsvar.engine.answer.value.FactWords.any;

import java.util.List;
import java.util.stream.Stream;

/** Calendar days, months, weekdays and times of day. */
final class DateFacts {
    private static final String MONTH = any("month");
    private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])";
    private static final String YEAR = "(?:19|20)\\d\\d";
    /** The same of history, where what stands before says that it is a year. */
    private static final String ANY_YEAR = "(?:1[0-9]|20)\\d\\d";

    private static final String OF_YEAR = "(?:,?_" + YEAR + "(?:_(?:року|рік|р\\.|года))?)?";
    private static final String CLOCK = "(?:kl\\.?|klockan|klokka|klokken|о|об|at)";
    private static final String HOUR = "(?:[01]?\\d|2[0-4])";
    private static final String TIME = HOUR + "[.:][0-5]\\d";
    /** An hour with or without minutes. */
    private static final String CLOCKS = HOUR + "(?:[.:][0-5]\\d)?";

    private static final String NOON = "(?:am|pm|a\\.m\\.|p\\.m\\.)";

    private static final String TO = "_?(?:–|-|—|till|til|to|до|och|og|and)_?";
    private static final String JOIN = "(?:,_|_?(?:och|og|and|та|і|й|–|-|—|till|til|to|до|eller|or|або)_)";

    private static final String DAY_MONTH = DAY + "(?:\\.|:e|:a|-[\\p{L}]{1,2})?_" + MONTH + OF_YEAR;

    private DateFacts() {}

    static List<FactPattern> patterns() {
        return Stream.of(days(), times(), ends(), often()).flatMap(List::stream).toList();
    }

    private static List<FactPattern> days() {
        String weekday = "(?:" + any("weekday") + ",?_)?";
        String at = "(?:,?_(?:" + CLOCK + "_)?" + TIME + "(?:" + TO + "(?:" + CLOCK + "_)?" + TIME + ")?)?";
        return List.of(
                FactPattern.of(FactType.DATE, YEAR + "-(?:0\\d|1[0-2])-(?:[0-2]\\d|3[01])(?:_" + TIME + ")?"),
                FactPattern.of(
                        FactType.DATE,
                        weekday + "(?:den_)?" + DAY + "(?:\\.?" + TO + DAY + ")?\\.?_" + MONTH + OF_YEAR + at),
                FactPattern.of(
                        FactType.DATE,
                        weekday + "(?:den_)?" + DAY_MONTH + "(?:" + JOIN + "(?:den_)?" + DAY_MONTH + ")?" + at),
                FactPattern.of(FactType.DATE, MONTH + "_" + DAY + "(?:st|nd|rd|th)?" + OF_YEAR),
                FactPattern.of(FactType.DATE, "(?:den_)?" + DAY + "/(?:1[0-2]|0?[1-9])(?:[-/–]" + YEAR + ")?"),
                FactPattern.of(FactType.DATE, DAY + "[.](?:1[0-2]|0?[1-9])[.]" + YEAR + "(?:_" + TIME + ")?"),
                FactPattern.of(
                        FactType.DATE,
                        "den_" + DAY
                                + "(?:\\.|:e|:a)?(?:_(?:i|varje|hver|kvar)(?:_(?:hver|varje|kvar))?_\\p{L}+(?:_(?:etter|efter|före|før|innan))?)?"),
                FactPattern.of(
                        FactType.DATE,
                        "(?:den_|the_)?" + any("end-day")
                                + "_(?:(?:i|of|in|the|every|each|next|varje|hver|kvar|neste|nästa)_){0,2}"
                                + any("unit-month")),
                FactPattern.of(FactType.DATE, DAY + "(?:-го|-е)?_числ[аоі](?:_\\p{L}+_місяця)?"),
                FactPattern.of(
                        FactType.DATE,
                        "(?:(?:i|в|у|in|from|från|fra|frå|till|til|до|з|since)_)?" + MONTH + "(?:" + JOIN + MONTH + ")*"
                                + OF_YEAR),
                FactPattern.of(FactType.DATE, any("weekday") + "(?:" + JOIN + any("weekday") + ")*"),
                FactPattern.of(
                        FactType.DATE,
                        any("last") + "_(?:" + any("weekday") + "|" + any("working-day") + ")(?:_" + any("of-the-month")
                                + ")?"),
                FactPattern.of(FactType.DATE, any("season") + "(?:_" + YEAR + ")?"),
                FactPattern.of(
                        FactType.DATE,
                        any("before-year") + "_" + ANY_YEAR + "(?!_?" + any("currency")
                                + ")(?:_(?:ро(?:ці|ку)|года?|году))?"),
                FactPattern.of(FactType.DATE, "(?<=\\()" + ANY_YEAR + "(?=[),;–])"));
    }

    private static List<FactPattern> times() {
        return List.of(
                FactPattern.of(
                        FactType.TIME,
                        "(?:(?:mellan|mellom|between|fra|från|frå|з|from)_)?(?:" + CLOCK + "_)?" + TIME + "(?:" + TO
                                + "(?:" + CLOCK + "_)?" + TIME + ")?"),
                FactPattern.of(
                        FactType.TIME,
                        "(?:(?:fra|från|frå|mellan|mellom)_)?(?:klokka|klockan|kl\\.?|klokken)_" + HOUR + "(?:" + TO
                                + "(?:kl\\.?_)?" + HOUR + ")?"),
                FactPattern.of(
                        FactType.TIME, "(?:з|від|from)_" + HOUR + "(?::\\d\\d)?_(?:до|to)_" + HOUR + "(?::\\d\\d)?"),
                FactPattern.of(
                        FactType.TIME,
                        "(?:(?:between|from)_)?(?:" + CLOCKS + "(?:_?" + NOON + ")?" + TO + ")?" + CLOCKS + "_?"
                                + NOON),
                FactPattern.of(
                        FactType.TIME,
                        any("weekday") + "(?:" + JOIN + any("weekday") + ")*:?,?_(?:" + CLOCK + "_)?" + CLOCKS
                                + "_?[–-]_?" + CLOCKS),
                FactPattern.of(FactType.TIME, "dygnet_runt|døgnet_rundt|heile_døgnet|цілодобово|around_the_clock|24/7"),
                FactPattern.of(FactType.TIME, CLOCKS + "_?[–-]_?" + CLOCKS + "(?=_*(?:$|[,.;)\\t\\n]))"),
                FactPattern.of(FactType.CLOSED, any("closed-day")));
    }

    private static List<FactPattern> often() {
        String period = "(?:" + any("time-unit") + "|" + any("weekday") + "|" + any("season") + ")";
        String each = any("every") + "_(?:[\\p{L}\\d:]+_)?" + period;
        String nth = "(?:(?:den_|the_)?(?:\\d+(?:\\.|:e|:a|st|nd|rd|th)?|" + any("ordinal-end")
                + ")(?:_\\p{L}+)?_(?:i_|of_|av_)?)?";
        return List.of(
                FactPattern.of(
                        FactType.FREQUENCY,
                        "(?:(?:\\d+|" + any("number") + "|" + any("one") + ")_)?" + any("times") + "_(?:\\p{L}+_){0,2}"
                                + period),
                FactPattern.of(FactType.FREQUENCY, nth + each),
                FactPattern.of(FactType.FREQUENCY, any("regularly")));
    }

    private static List<FactPattern> ends() {
        return List.of(
                FactPattern.of(
                        FactType.UNTIL,
                        any("until") + "_(?:den_)?(?:" + YEAR + "-(?:0\\d|1[0-2])-(?:[0-2]\\d|3[01])|" + DAY_MONTH + "|"
                                + MONTH + "_" + YEAR + ")"),
                FactPattern.of(FactType.UNTIL, any("open-ended")),
                FactPattern.of(
                        FactType.OCCASION,
                        "(?:" + any("occasion") + "|" + any("as-long-as") + ")(?:_[\\p{L}\\d-]+){1,8}"));
    }
}
