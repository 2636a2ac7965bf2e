package samsvar.web.search;

/**
 * Somebody to call.
 *
 * @param authority the authority's own name
 * @param language language of the name
 * @param number as written
 * @param dial digits and a plus sign only
 * @param site the site's host
 * @param address the site's address
 */
public record Contact(String authority, String language, String number, String dial, String site, String address) {
    /** The same with the number that a page of the authority's gives. */
    Contact calling(String written, String e164) {
        return new Contact(
                authority, language, written, e164.isEmpty() ? written.replaceAll("[^+0-9]", "") : e164, site, address);
    }
}
