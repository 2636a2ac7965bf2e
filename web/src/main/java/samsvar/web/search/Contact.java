package samsvar.web.search;

/**
 * Somebody to call or write to.
 *
 * @param authority the authority's own name
 * @param language language of the name
 * @param number as written, empty where none is known
 * @param dial digits and a plus sign only
 * @param email empty where none is known
 * @param site the site's host
 * @param address the site's address
 */
public record Contact(
        String authority, String language, String number, String dial, String email, String site, String address) {
    /** The same with the number that a page of the authority's gives. */
    Contact calling(String written, String e164) {
        return new Contact(
                authority, language, written, e164.isEmpty() ? dialled(written) : e164, email, site, address);
    }

    /** What a telephone dials of a number as written. */
    static String dialled(String written) {
        return written.replaceAll("[^+0-9]", "");
    }

    /** The same with the e-mail address that a page of the authority's gives. */
    Contact writing(String given) {
        return new Contact(authority, language, number, dial, given, site, address);
    }

    /** Whether there is a number or an e-mail address. */
    boolean isReachable() {
        return !number.isEmpty() || !email.isEmpty();
    }
}
