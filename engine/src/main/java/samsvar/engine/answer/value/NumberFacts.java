package samsvar.engine.answer.value;

import static samsvar.engine.answer.value.FactWords.any;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lengths of time, ages, counts, shares and amounts of money. */
final class NumberFacts {
    private static final String DIGITS = "(?:\\d{1,3}(?:[ \\u00a0\\u202f.]\\d{3})+(?!\\d)|\\d+(?:[,.]\\d+)?)";
    /** A year of our time counts nothing: "2022 року", "1994 fick". */
    private static final String NO_YEAR = "(?!(?:19\\d\\d|200[1-9]|20[1-4]\\d)(?!\\d))";

    private static final String TO =
            "(?:_?(?:–|-|—|/)_?|_(?:till|til|to|до|och|og|and|eller|or|або|men_inte|men_ikke|men_ikkje)_)";

    private NumberFacts() {}

    /** Lengths of time that tell somebody's age, so that they last no time: "fyllt 13 år", "18 års ålder". */
    static FactPattern ages(Set<String> languages) {
        String number = "(?:" + DIGITS + "|" + any("number", languages) + "|" + any("one", languages) + ")";
        return FactPattern.of(
                FactType.AGE,
                any("strict-age") + "_" + number + "(?:_" + any("years") + ")?|" + number + "_" + any("age-behind"));
    }

    /** @param languages those whose number words and units of time may stand in the text: "to" is two, "time" an hour in Norwegian only */
    static List<FactPattern> patterns(Set<String> languages) {
        String words = "(?:" + any("number", languages) + ")";
        String number = NO_YEAR + "(?:" + DIGITS + "|" + words + ")";
        String single = NO_YEAR + "(?:" + DIGITS + "|" + words + "|" + any("one", languages) + ")";
        String unit = any("time-unit", languages);
        String span = single + "(?:" + TO + single + ")?";
        String money = "(?:(?:mellan|mellom|between|від|från|fra|from)_)?" + span + "_?" + any("currency");
        String uncounted = any("month") + "|" + any("currency") + "|" + any("percent") + "|"
                + Stream.of("minute", "hour", "day", "week", "month", "year")
                        .map(name -> any("unit-" + name))
                        .collect(Collectors.joining("|"));
        String range = single + TO + single + "_" + any("years");
        String ages = "(?:" + any("age") + "_){1,3}" + span + "(?:_" + any("years") + ")";
        return List.of(
                FactPattern.of(
                        FactType.DURATION,
                        "(?:" + any("within") + "_)?(?:" + any("about") + "_)?" + span + "_(?:hele?_|heile_|hela_)?"
                                + unit
                                + "(?:_(?:och|og|and|і|та)_" + single + "_" + unit + ")?(?:_" + any("before-after")
                                + counted() + ")?(?:_" + any("per") + ")?"),
                FactPattern.of(FactType.DURATION, "\\d+[.:][0-5]\\d_" + unit),
                FactPattern.of(FactType.DURATION, "(?:ett_)?halvår|півроку|пів_року|полгода"),
                FactPattern.of(FactType.AGE, ages),
                FactPattern.of(FactType.AGE, span + "_" + any("age-behind")),
                FactPattern.of(FactType.AGE, "(?<=" + any("aged-people") + "_|\\()" + range),
                FactPattern.of(FactType.AGE, "(?:ha_)?fyllt_" + number + "(?:_men_inte_" + number + ")?_år"),
                FactPattern.of(
                        FactType.MONEY,
                        "(?:" + any("about") + "_)?" + money + "(?:_" + any("per") + ")?(?:_(?:плюс|plus)_" + money
                                + ")?"),
                FactPattern.of(
                        FactType.MONEY, "(?:kr\\.?|SEK|NOK|EUR|€|\\$)_?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|" + DIGITS + ")"),
                FactPattern.of(FactType.FREE, any("free")),
                FactPattern.exact(
                        FactType.PERCENT,
                        "(?iu)" + FactPattern.START + "(?:" + any("about") + "_)?" + number + "_?" + any("percent")),
                FactPattern.of(
                        FactType.COUNT,
                        "(?:" + any("about") + "_)?" + number + "(?:" + TO + number + ")?_(?!(?:" + uncounted + ")"
                                + FactPattern.END
                                + ")(?:nya_|nye_|нових_)?\\p{L}{3,}(?:_i_(?:veckan|uka|uken|veka))?"));
    }

    /** What time is counted from or to: "from the day you moved" whole, where the clause soon ends, or up to three words. */
    private static String counted() {
        String opener = "_(?:" + any("clause-opener") + ")" + FactPattern.END;
        String word = "(?!" + opener + ")_\\p{L}+";
        return "(?:(?:" + word + "){0,3}" + opener + "(?:_\\p{L}+){1,6}(?=[.,;:!?)\\n\\t]|$)|(?:" + word + "){1,3}+(?!"
                + opener + "))";
    }
}
