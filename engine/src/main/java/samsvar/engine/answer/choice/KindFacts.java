package samsvar.engine.answer.choice;

import java.util.Map;
import samsvar.engine.answer.value.FactType;

/** The facts that answer each kind of question, with how well they do, 0-1. Origin of the numbers: docs/answers.md. */
final class KindFacts {
    static final Map<FactType, Double> POINTS_IN_TIME =
            Map.of(FactType.DATE, 1.0, FactType.TIME, 0.95, FactType.DURATION, 0.8, FactType.OCCASION, 0.6);

    /** "When is it open": its times with their days, or that it is closed; the day alone is half of it. */
    static final Map<FactType, Double> HOURS = Map.of(FactType.TIME, 1.0, FactType.CLOSED, 0.95, FactType.DATE, 0.6);

    static final Map<FactType, Double> SPANS = Map.of(
            FactType.DURATION,
            1.0,
            FactType.UNTIL,
            0.75,
            FactType.OCCASION,
            0.55,
            FactType.DATE,
            0.3,
            FactType.TIME,
            0.3);

    static final Map<FactType, Double> PLACES = Map.of(
            FactType.ADDRESS,
            1.0,
            FactType.PLACE,
            0.95,
            FactType.SPOT,
            0.7,
            FactType.ORGANISATION,
            0.5,
            FactType.BODY,
            0.5);

    /** Where one applies or registers: on a site as well as in a place. */
    static final Map<FactType, Double> PLACES_OR_LINKS = Map.of(
            FactType.ADDRESS,
            1.0,
            FactType.PLACE,
            0.95,
            FactType.URL,
            0.95,
            FactType.SPOT,
            0.7,
            FactType.ORGANISATION,
            0.5,
            FactType.BODY,
            0.5);

    static final Map<FactType, Double> ADDRESSES = Map.of(FactType.ADDRESS, 1.0, FactType.PLACE, 0.3);

    static final Map<FactType, Double> TOWNS = Map.of(FactType.PLACE, 1.0, FactType.ADDRESS, 0.7);

    static final Map<FactType, Double> PEOPLE = Map.of(
            FactType.PERSON, 1.0,
            FactType.ORGANISATION, 0.8,
            FactType.BODY, 0.7,
            FactType.ROLE, 0.6,
            FactType.DEFINITION, 0.7,
            FactType.NAME, 0.5);

    static final Map<FactType, Double> BODIES = Map.of(FactType.ORGANISATION, 1.0, FactType.BODY, 1.0);

    /** "Which agency …": also told by a short name, "IMDi". */
    static final Map<FactType, Double> BODIES_BY_NAME =
            Map.of(FactType.ORGANISATION, 1.0, FactType.BODY, 0.9, FactType.NAME, 0.7);

    static final Map<FactType, Double> DOCUMENTS = Map.of(FactType.DOCUMENT, 1.0, FactType.FORM, 0.9);

    static final Map<FactType, Double> NUMBERS = Map.ofEntries(
            Map.entry(FactType.COUNT, 1.0),
            Map.entry(FactType.PERCENT, 1.0),
            Map.entry(FactType.AGE, 0.95),
            Map.entry(FactType.DURATION, 0.9),
            Map.entry(FactType.MONEY, 0.6));

    /** "How much" of something: what it costs, or how many of its units. */
    static final Map<FactType, Double> AMOUNTS =
            Map.of(FactType.MONEY, 1.0, FactType.COUNT, 0.9, FactType.PERCENT, 0.9, FactType.FREE, 0.5);

    static final Map<FactType, Double> ONE_OF_SEVERAL = Map.ofEntries(
            Map.entry(FactType.FORM, 1.0),
            Map.entry(FactType.NAME, 0.6),
            Map.entry(FactType.DEFINITION, 0.6),
            Map.entry(FactType.ORGANISATION, 0.5),
            Map.entry(FactType.AGE, 0.5));

    private KindFacts() {}
}
