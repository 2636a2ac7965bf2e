package samsvar.config.answer;

/** What kind of thing would answer the question? */
public enum AnswerKind {
    /** a date, a period, a deadline, a time of day */
    WHEN,
    /** a place, an address, a town */
    WHERE,
    /** a person or an organisation */
    WHO,
    /** a number of things, a share, an age, a duration */
    HOW_MANY,
    /** a length of time */
    HOW_LONG,
    /** how many times in a while, at what distance in time */
    HOW_OFTEN,
    /** an amount of money */
    COST,
    /** a telephone number */
    PHONE,
    /** an e-mail address */
    EMAIL,
    /** a web address, an e-service, a form */
    LINK,
    /** a yes or no that a sentence decides */
    YES_NO,
    /** what something is */
    DEFINITION,
    /** what to do, steps */
    HOW,
    /** one of several: "which form", "vilka län" */
    WHICH,
    /** nothing in particular: key words, or a question of another kind */
    ANY
}
