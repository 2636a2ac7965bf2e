package samsvar.crawler.soft;

/** What a text answered with 200 is. */
public enum Verdict {
    /** What the page has to say. */
    CONTENT,
    /** That there is no such page. */
    MISSING,
    /** That the site, or this part of it, is closed for the time being. */
    CLOSED,
    /** Not known yet: to be asked again when more of the site was seen. */
    LATER
}
