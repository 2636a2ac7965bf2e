package samsvar.web.http;

import java.util.Locale;
import java.util.Set;

/** Does a client that is offered a page or data want the data? By its {@code Accept} header (RFC 9110, section 12.5.1). */
final class Accepted {
    private static final Set<String> DATA = Set.of("application/ld+json", "application/json");
    private static final Set<String> PAGE = Set.of("text/html", "application/xhtml+xml");

    private Accepted() {}

    /** Whether data is wanted more than a page; who wants anything gets the page. */
    static boolean isData(String accept) {
        return weight(accept, DATA) > weight(accept, PAGE);
    }

    private static double weight(String accept, Set<String> types) {
        double most = 0;
        for (String range : accept.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = range.split(";");
            if (types.contains(parts[0].strip())) {
                most = Math.max(most, quality(parts));
            }
        }
        return most;
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.matches("q=[01](?:\\.\\d{0,3})?")) {
                return Double.parseDouble(parameter.substring(2));
            }
        }
        return 1;
    }
}
