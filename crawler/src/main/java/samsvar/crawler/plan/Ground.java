package samsvar.crawler.plan;

/** On whose word is an address not kept? */
public enum Ground {
    /** The site's: noindex, robots.txt, unavailable_after. */
    SITE,
    /** The operator's: no declared source owns it any more. */
    OPERATOR,
    /** Nobody's: there is nothing in it that can be read. */
    CONTENT,
    /** Ours: a limit or a guard of our own; says nothing about the page. */
    OURS
}
