package samsvar.crawler.wire;

import java.net.URI;
import java.util.Locale;

/**
 * Where a connection leads.
 *
 * @param host a name or an IPv6 address without brackets, lower case
 */
record Route(boolean secure, String host, int port) {
    static Route to(URI address) {
        boolean secure = "https".equalsIgnoreCase(address.getScheme());
        String host = address.getHost().toLowerCase(Locale.ROOT);
        int port = address.getPort() < 0 ? secure ? 443 : 80 : address.getPort();
        return new Route(secure, host.startsWith("[") ? host.substring(1, host.length() - 1) : host, port);
    }

    /** As in a Host field. */
    String authority() {
        String bracketed = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return port == (secure ? 443 : 80) ? bracketed : bracketed + ":" + port;
    }
}
