package samsvar.web.demo;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * What the sample web answers to one address.
 *
 * @param status HTTP status
 * @param headers response headers
 * @param body the bytes; never changed after construction
 */
record SampleReply(int status, Map<String, String> headers, byte[] body) {
    /** A text without validators. */
    static SampleReply text(int status, String mediaType, String text, Charset charset) {
        return new SampleReply(status, Map.of("Content-Type", mediaType), text.getBytes(charset));
    }

    /** The same with an ETag of its bytes and the date as Last-Modified. */
    SampleReply withValidators(String lastModified) {
        CRC32C sum = new CRC32C();
        sum.update(body);
        Map<String, String> all = new TreeMap<>(headers);
        all.put("ETag", "\"" + HexFormat.of().toHexDigits((int) sum.getValue()) + "-" + body.length + "\"");
        all.put("Last-Modified", lastModified);
        return new SampleReply(status, all, body);
    }
}
