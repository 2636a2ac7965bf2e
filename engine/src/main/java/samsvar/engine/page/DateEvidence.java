package samsvar.engine.page;

import java.time.LocalDate;

/**
 * One thing that tells when a page was changed or published, kept so that staff can see why a page bears its date.
 *
 * @param kind what the date is said to be
 * @param date the day
 * @param source what kind of witness it is
 * @param place where it stands: the name of the meta element or property, or the words around the date
 * @param verdict what became of it
 */
public record DateEvidence(Kind kind, LocalDate date, Source source, String place, Verdict verdict) {
    /** What is a date said to be? */
    public enum Kind {
        MODIFIED,
        PUBLISHED
    }

    /** Who says so? The order is the order of belief; crawler's PageDates says why. */
    public enum Source {
        /** "Senast uppdaterad 3 mars 2026" on the page */
        TEXT,
        /** a time element or microdata */
        MARKED,
        /** JSON-LD */
        STRUCTURED_DATA,
        /** a meta element */
        META,
        /** the Last-Modified header */
        HTTP_HEADER
    }

    /** What became of it? */
    public enum Verdict {
        /** the page's date */
        USED,
        /** says the same day as the one used */
        AGREES,
        /** another day, from a weaker witness or of publication */
        WEAKER,
        /** in the future or before the web */
        NOT_BELIEVED
    }
}
