package samsvar.engine.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * The address of a page: absolute, normalised, percent-encoded, without fragment.
 *
 * @param value ASCII; http or https with a host, or any text a publisher gave as address of an imported document
 */
public record PageUrl(String value) {
    public PageUrl {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An address must not be empty.");
        }
    }

    /** The host in lower case, or an empty text where the address has none. */
    public String host() {
        try {
            String host = new URI(value).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return "";
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
