package samsvar.engine.page;

import samsvar.config.language.LanguageTag;

/**
 * Another language version of a page, as the page itself declares it.
 *
 * @param evidence how it does, for staff: "hreflang uk", "hreflang ua read as uk", "link “Українська”"; may be empty
 * @param standing what the page it leads to says to that
 */
public record LanguageVersion(LanguageTag language, PageUrl url, String evidence, Standing standing) {
    /** What is known of a claimed version beside the claim. */
    public enum Standing {
        /** The other page is not known. */
        CLAIMED,
        /** The other page is in the language and names this one among its own versions. */
        CONFIRMED,
        /** The other page does not name this one: a front page that all pages of a site link to, or a menu copied along. */
        ONE_SIDED,
        /** The other page is written in another language than the one it is said to be in. */
        OTHER_LANGUAGE
    }

    /** A version with which nobody has compared the other page yet. */
    public LanguageVersion(LanguageTag language, PageUrl url, String evidence) {
        this(language, url, evidence, Standing.CLAIMED);
    }

    /** A version of which nobody says how it is known. */
    public LanguageVersion(LanguageTag language, PageUrl url) {
        this(language, url, "");
    }

    /** Whether a reader may be sent there for the same in another language: nothing known speaks against it. */
    public boolean isBelieved() {
        return standing == Standing.CLAIMED || standing == Standing.CONFIRMED;
    }

    /**
     * The same claim, judged by the page it leads to.
     *
     * @param found the language that page is written in, as its text tells
     * @param answers whether that page names this one among its versions
     */
    public LanguageVersion judged(LanguageTag found, boolean answers) {
        Standing judged = !isOneLanguage(language, found)
                ? Standing.OTHER_LANGUAGE
                : answers ? Standing.CONFIRMED : Standing.ONE_SIDED;
        return new LanguageVersion(language, url, evidence, judged);
    }

    /** Nothing is said against a text nobody can tell the language of. */
    private static boolean isOneLanguage(LanguageTag claimed, LanguageTag found) {
        return found.equals(LanguageTag.UNKNOWN) || family(claimed).equals(family(found));
    }

    /** The two ways to write Norwegian are one here: sites say "no" for both. */
    static LanguageTag family(LanguageTag language) {
        return language.equals(LanguageTag.NN) ? LanguageTag.NB : language;
    }
}
