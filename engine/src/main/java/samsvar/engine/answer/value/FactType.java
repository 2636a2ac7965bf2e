package samsvar.engine.answer.value;

/** What kind of fact do some words of a text state? */
public enum FactType {
    /** people whom something holds for: "den som är gift", "alla barn" */
    GROUP,
    /** a calendar day, a month, a weekday, a season */
    DATE,
    /** a time of day */
    TIME,
    /** the statement that something is closed, where times stand otherwise */
    CLOSED,
    /** what something happens at or beside, or lasts as long as: "i samband med mötet", "så länge avtalet gäller" */
    OCCASION,
    /** a length of time, or a deadline counted from something: "tre uker", "inom tre månader" */
    DURATION,
    /** the day on which a length of time ends, or that no such day is set */
    UNTIL,
    /** how often something happens: "varje månad", "twice a year" */
    FREQUENCY,
    /** an amount of money */
    MONEY,
    /** the statement that something costs nothing */
    FREE,
    /** a number of things */
    COUNT,
    /** a share */
    PERCENT,
    /** an age or a range of ages */
    AGE,
    /** a telephone number */
    PHONE,
    /** an e-mail address */
    EMAIL,
    /** a web address */
    URL,
    /** a form by its name or code */
    FORM,
    /** a paper that proves something: "pass", "fødselsattest" */
    DOCUMENT,
    /** the name of a person */
    PERSON,
    /** what somebody does: "handläggare", "rådgiver for integrering" */
    ROLE,
    /** the name of an organisation */
    ORGANISATION,
    /** a body, office or employee told by what it is: "tekniska nämnden", "the police", "kontaktlæraren" */
    BODY,
    /** a colour */
    COLOUR,
    /** a language that people speak */
    LANGUAGE,
    /** any other name: capitalised words or words in quotation marks */
    NAME,
    /** a street address */
    ADDRESS,
    /** a place by name, after a word such as "i" or "på" */
    PLACE,
    /** a place by description: "på biblioteket", "у школі" */
    SPOT,
    /** what is said of a term: "en …" in "X är en …" */
    DEFINITION,
    /** a word that permits, demands or denies */
    DECISION
}
