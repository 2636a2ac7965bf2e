package samsvar.crawler.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.MessageHeaders;

/** The header fields of an answer; names are found in any case. One char per byte as sent (ISO 8859-1). */
public final class Headers {
    private final MessageHeaders fields;

    Headers(MessageHeaders fields) {
        this.fields = fields;
    }

    /** The first field of the name. */
    public Optional<String> first(String name) {
        Header header = fields.getFirstHeader(name);
        return header == null ? Optional.empty() : Optional.ofNullable(header.getValue());
    }

    /** All fields of the name in the order sent. */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>();
        for (Header header : fields.getHeaders(name)) {
            if (header.getValue() != null) {
                values.add(header.getValue());
            }
        }
        return values;
    }

    /** The Location field; bytes above 127 are percent-encoded as they came, whatever charset they are in. */
    public Optional<String> location() {
        return first("Location").map(Headers::encoded);
    }

    private static String encoded(String latin) {
        StringBuilder text = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if (c < 0x80) {
                text.append(c);
            } else {
                text.append('%').append(String.format("%02X", c & 0xff));
            }
        }
        return text.toString();
    }
}
