package samsvar.web.cite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.PageId;
import samsvar.engine.page.PageUrl;
import samsvar.web.address.OutgoingAddress;

/**
 * An answer as it was given, for its permanent address.
 *
 * @param id 16 base32 characters
 * @param page the page's name in the archive
 * @param quote the quotation, NFC
 * @param language the quotation's language
 * @param title the page's title, may be empty
 * @param url the page's address
 * @param authority the authority's own name, may be empty
 * @param checked when the page was last confirmed before the answer was first given
 * @param updated when the authority says it last changed the page
 * @param given when the answer was first given
 */
public record StoredAnswer(
        String id,
        PageId page,
        String quote,
        LanguageTag language,
        String title,
        String url,
        String authority,
        Instant checked,
        Optional<LocalDate> updated,
        Instant given) {
    /**
     * Where the page is read, scrolled to the quotation where the page still has it; empty where its address can not be
     * followed.
     */
    public Optional<String> address(Fate fate) {
        PageUrl address = new PageUrl(url);
        return fate == Fate.SAME ? OutgoingAddress.of(address, quote) : OutgoingAddress.of(address);
    }
}
