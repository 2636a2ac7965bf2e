package samsvar.engine.answer.choice;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samsvar.config.answer.AnswerKind;
import samsvar.engine.answer.hours.OpeningQuestion;
import samsvar.engine.answer.value.FactType;
import samsvar.engine.answer.value.FactWords;
import samsvar.engine.question.Understanding;

/**
 * What must a part of a page state to answer a kind of question?
 *
 * @param types the facts that answer, with how well they do, 0-1; empty where no fact is asked for
 * @param required whether there is no answer without such a fact
 * @param header the class of words that head the right column of a table, or empty
 * @param holding the class of words one of which the fact holds: the unit asked for, the modal verb that decides; or
 * empty
 * @param kindWords the class of words that only name the kind of fact, so that the fact itself stands for them
 */
record Wanted(Map<FactType, Double> types, boolean required, String header, String holding, String kindWords) {

    /** In this order, so that a question with words of two classes is read the same every time. */
    private static final List<Map.Entry<String, FactType>> PRECISE = List.of(
            Map.entry("asks-clock", FactType.TIME),
            Map.entry("asks-age", FactType.AGE),
            Map.entry("asks-percent", FactType.PERCENT));
    /** Words of "which …" that name the kind of fact, and the facts; the first that is named counts. */
    private static final List<Map.Entry<String, Map<FactType, Double>>> NAMED = List.of(
            Map.entry("asks-colour", Map.of(FactType.COLOUR, 1.0)),
            Map.entry("asks-language", Map.of(FactType.LANGUAGE, 1.0)),
            Map.entry("asks-document", KindFacts.DOCUMENTS),
            Map.entry("asks-street", Map.of(FactType.ADDRESS, 1.0)),
            Map.entry("asks-body", KindFacts.BODIES));
    /** What remains of the other kinds' fit where the question names one. Set by judgement. */
    private static final double OTHERS = 0.5;
    /** Who may or must, told by the sentence that permits or demands it, without a word for the people. Set by judgement. */
    private static final double DECIDES = 0.8;

    private static final List<String> UNITS =
            List.of("unit-minute", "unit-hour", "unit-day", "unit-week", "unit-month", "unit-year");
    private static final Set<AnswerKind> NAMING =
            Set.of(AnswerKind.ANY, AnswerKind.WHICH, AnswerKind.WHO, AnswerKind.DEFINITION);
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}’']+");

    Wanted {
        types = Map.copyOf(types);
    }

    /** What a question asks for, its own words for the kind of fact taken into account: an hour, an age, a share. */
    static Wanted of(Understanding understanding) {
        if (asksForARole(understanding)) {
            return new Wanted(Map.of(FactType.ROLE, 1.0), true, "header-role", "", "asks-role");
        }
        Wanted wanted = of(understanding.kind());
        return switch (understanding.kind()) {
            case WHICH -> oneOf(understanding, wanted);
            case WHO -> somebody(understanding, wanted);
            case WHEN -> atATime(understanding, wanted);
            case WHERE -> somewhere(understanding, wanted);
            case YES_NO -> wanted.deciding(understanding.asked());
            case COST -> priced(understanding, wanted);
            case HOW_MANY -> counted(understanding, wanted);
            case HOW_LONG -> measured(understanding, wanted);
            default -> wanted;
        };
    }

    private static Wanted somewhere(Understanding understanding, Wanted wanted) {
        if (asks(understanding, "asks-address")) {
            return new Wanted(KindFacts.ADDRESSES, true, wanted.header, "", wanted.kindWords);
        }
        if (FactWords.isIn("asks-town", understanding.asked())) {
            return new Wanted(KindFacts.TOWNS, true, wanted.header, "", wanted.kindWords);
        }
        return asks(understanding, "asks-apply")
                ? new Wanted(KindFacts.PLACES_OR_LINKS, false, wanted.header, "", wanted.kindWords)
                : wanted;
    }

    private static Wanted somebody(Understanding understanding, Wanted wanted) {
        if (asks(understanding, "asks-body")) {
            return new Wanted(KindFacts.BODIES_BY_NAME, false, "header-who", "", "asks-body");
        }
        Wanted who =
                FactWords.isIn("asks-identity", understanding.asked()) ? wanted : wanted.without(FactType.DEFINITION);
        return FactWords.isIn("asks-entitled", understanding.asked()) ? who.orGroups() : who;
    }

    /** What is free; "how much snow" is a measure as well as a price. */
    private static Wanted priced(Understanding understanding, Wanted wanted) {
        if (asksWhetherFree(understanding)) {
            return wanted.preferring(FactType.FREE);
        }
        boolean measure = understanding.units().stream()
                .filter(unit -> !FactWords.isA("asks-cost", unit.text()) && !FactWords.isA("light", unit.text()))
                .anyMatch(unit -> isBehind("asks-much", unit, understanding, 1));
        return measure ? new Wanted(KindFacts.AMOUNTS, true, wanted.header, "", wanted.kindWords) : wanted;
    }

    private static Wanted counted(Understanding understanding, Wanted wanted) {
        Wanted things = FactWords.isIn("asks-things", understanding.asked()) ? wanted.without(FactType.MONEY) : wanted;
        return inUnits(understanding, things)
                .or(() -> precisely(understanding, things))
                .orElseGet(() -> FactWords.isIn("asks-many", understanding.asked())
                        ? things.preferring(FactType.COUNT)
                        : things);
    }

    private static Wanted measured(Understanding understanding, Wanted wanted) {
        return inUnits(understanding, wanted)
                .orElseGet(() -> FactWords.isIn("limit", understanding.asked()) ? wanted.holding("limit") : wanted);
    }

    /** "How many weeks": a length of time told in the unit. */
    private static Optional<Wanted> inUnits(Understanding understanding, Wanted wanted) {
        return unit(understanding)
                .map(unit -> wanted.preferring(FactType.DURATION).holding(unit));
    }

    /** A word of the question names the fact more closely: an hour, an age, a share. */
    private static Optional<Wanted> precisely(Understanding understanding, Wanted wanted) {
        return PRECISE.stream()
                .filter(precise -> wanted.types.containsKey(precise.getValue()))
                .filter(precise -> asks(understanding, precise.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .map(type -> type == FactType.AGE
                        ? wanted.preferring(type).without(FactType.COUNT)
                        : wanted.preferring(type));
    }

    /** Which hour of a weekday; which day of a month, not how long. */
    private static Wanted atATime(Understanding understanding, Wanted wanted) {
        if (OpeningQuestion.asksForHours(understanding)) {
            return new Wanted(KindFacts.HOURS, true, "header-hours", "", wanted.kindWords);
        }
        if (asks(understanding, "weekday") || asks(understanding, "asks-clock")) {
            return wanted.preferring(FactType.TIME);
        }
        return FactWords.isIn("asks-day", understanding.asked()) ? wanted.without(FactType.DURATION) : wanted;
    }

    /** What a word names of which one is asked for: a colour, a language, a body. */
    private static Wanted oneOf(Understanding understanding, Wanted wanted) {
        for (Map.Entry<String, Map<FactType, Double>> named : NAMED) {
            if (asks(understanding, named.getKey())) {
                boolean required = !named.getKey().equals("asks-body");
                return new Wanted(named.getValue(), required, "", "", named.getKey());
            }
        }
        return asks(understanding, "asks-age") ? wanted.preferring(FactType.AGE) : wanted;
    }

    /** The unit asked for stands right behind the question word: "hur många veckor", not "many … in the coming weeks". */
    private static Optional<String> unit(Understanding understanding) {
        return UNITS.stream()
                .filter(unit -> understanding.units().stream()
                        .anyMatch(word ->
                                FactWords.isA(unit, word.text()) && isBehind("asks-quantity", word, understanding, 2)))
                .findFirst();
    }

    /** Whether a word of a class is among the last words before a unit, as many as given. */
    private static boolean isBehind(String wordClass, Understanding.Unit unit, Understanding understanding, int reach) {
        String before = understanding.asked().substring(0, unit.range().start());
        String[] words = WORDS.split(before.strip(), 0);
        return IntStream.rangeClosed(1, Math.min(reach, words.length))
                .anyMatch(back -> FactWords.isA(wordClass, words[words.length - back]));
    }

    /** Whether something must be done is not decided by who may do it. */
    private Wanted deciding(String question) {
        for (String word : WORDS.split(question, 0)) {
            if (FactWords.isA("asks-must", word)) {
                return holding("decision-must");
            }
            if (FactWords.isA("asks-may", word)) {
                return holding("decision-may");
            }
        }
        return this;
    }

    /** Whether somebody's role is asked for: the question has a word for it and a name. */
    private static boolean asksForARole(Understanding understanding) {
        return NAMING.contains(understanding.kind())
                && asks(understanding, "asks-role")
                && understanding.units().stream().anyMatch(unit -> Names.isName(unit, understanding));
    }

    private static boolean asksWhetherFree(Understanding understanding) {
        return FactWords.isIn("asks-free", understanding.asked());
    }

    private Wanted holding(String wordClass) {
        return new Wanted(types, required, header, wordClass, kindWords);
    }

    private static boolean asks(Understanding understanding, String wordClass) {
        return understanding.units().stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit), unit.parts().stream()))
                .anyMatch(unit -> FactWords.isA(wordClass, unit.text()));
    }

    private Wanted without(FactType type) {
        Map<FactType, Double> changed = new EnumMap<>(types);
        changed.remove(type);
        return new Wanted(changed, required, header, holding, kindWords);
    }

    /** Who may or must: the people whom it holds for, else the sentence that permits or demands it. */
    private Wanted orGroups() {
        Map<FactType, Double> changed = new EnumMap<>(FactType.class);
        types.forEach((type, fit) -> changed.put(type, fit * OTHERS));
        changed.put(FactType.GROUP, 1.0);
        changed.put(FactType.DECISION, DECIDES);
        return new Wanted(changed, false, header, holding, "asks-entitled");
    }

    private Wanted preferring(FactType type) {
        Map<FactType, Double> changed = new EnumMap<>(FactType.class);
        types.forEach((other, fit) -> changed.put(other, other == type ? 1.0 : fit * OTHERS));
        return new Wanted(changed, required, header, holding, kindWords);
    }

    /** Whether a word of the question only names the kind of fact asked for, so that the fact itself stands for it. */
    boolean isNamedBy(String text) {
        return FactWords.has(kindWords) && FactWords.isA(kindWords, text) || isUnit(text);
    }

    /** Whether a word of the question only names the unit to count in. */
    private boolean isUnit(String text) {
        return holding.startsWith("unit-") && FactWords.isA(holding, text);
    }

    private static Wanted of(AnswerKind kind) {
        Wanted wanted = plain(kind);
        String kindWords = "asks-" + kind.name().toLowerCase(Locale.ROOT);
        return new Wanted(wanted.types, wanted.required, wanted.header, wanted.holding, kindWords);
    }

    private static Wanted plain(AnswerKind kind) {
        return switch (kind) {
            case WHEN -> new Wanted(KindFacts.POINTS_IN_TIME, true, "header-when", "", "");
            case WHERE -> new Wanted(KindFacts.PLACES, false, "header-where", "", "");
            case WHO -> new Wanted(KindFacts.PEOPLE, false, "header-who", "", "");
            case HOW_MANY -> new Wanted(KindFacts.NUMBERS, true, "header-how_many", "", "");
            case HOW_OFTEN -> new Wanted(Map.of(FactType.FREQUENCY, 1.0), true, "header-when", "", "");
            case HOW_LONG -> new Wanted(KindFacts.SPANS, true, "header-when", "", "");
            case COST -> new Wanted(Map.of(FactType.MONEY, 1.0, FactType.FREE, 0.5), true, "header-cost", "", "");
            case PHONE -> new Wanted(Map.of(FactType.PHONE, 1.0), true, "header-phone", "", "");
            case EMAIL -> new Wanted(Map.of(FactType.EMAIL, 1.0), true, "", "", "");
            case LINK -> new Wanted(Map.of(FactType.URL, 1.0, FactType.FORM, 0.9), true, "", "", "");
            case YES_NO -> new Wanted(Map.of(FactType.DECISION, 1.0, FactType.FREE, 1.0), false, "", "", "");
            case DEFINITION -> new Wanted(Map.of(FactType.DEFINITION, 1.0, FactType.NAME, 0.5), false, "", "", "");
            case WHICH -> new Wanted(KindFacts.ONE_OF_SEVERAL, false, "", "", "");
            case HOW, ANY -> new Wanted(Map.of(), false, "", "", "");
        };
    }

    /** Whether it is asked how many and a number of this type counts what was not asked for. */
    boolean countsAnother(FactType type) {
        if (!types.containsKey(FactType.PERCENT)) {
            return false;
        }
        boolean oneNamed = types.values().stream().filter(fit -> fit > OTHERS).count() == 1;
        return oneNamed ? types.getOrDefault(type, 0.0) <= OTHERS : type != FactType.COUNT;
    }

    /** Whether an address is asked for by that name: it tells the town asked about once more, and more than it. */
    boolean asksForAddress() {
        return types.equals(KindFacts.ADDRESSES);
    }

    Set<FactType> factTypes() {
        return types.keySet();
    }

    /** Whether somebody's own number or price is asked for, which a neighbour's can not stand for. */
    static boolean isPersonal(AnswerKind kind) {
        return kind == AnswerKind.PHONE || kind == AnswerKind.EMAIL || kind == AnswerKind.COST;
    }
}
