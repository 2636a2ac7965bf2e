package samsvar.engine.answer;

/** What the reader must know before relying on an answer. */
public enum Warning {
    /** the authority's date is more than two years back */
    OLD,
    /** the authority gives no date */
    NO_DATE,
    /** another official page gives another value */
    CONFLICT,
    /** the page has not been confirmed for 30 days or more */
    UNCONFIRMED,
    /** the quotation says "today", "next week" or the like, which counts from the authority's date */
    RELATIVE
}
