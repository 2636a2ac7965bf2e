package samsvar.web.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What a page costs that is opened for the first time.
 *
 * @param requests made for it
 * @param zipped bytes of its HTML and CSS as sent, without headers
 * @param raw bytes of everything, unpacked
 */
record Weight(int requests, int zipped, int raw) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /**
     * Asks for the same again, as a browser does.
     *
     * @param addresses what a browser asked for
     */
    static Weight of(List<String> addresses) {
        int zipped = 0;
        int raw = 0;
        for (String address : addresses) {
            HttpResponse<byte[]> response = get(address);
            boolean packed =
                    response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            String type = response.headers().firstValue("Content-Type").orElse("");
            zipped += type.startsWith("text/html") || type.startsWith("text/css") ? response.body().length : 0;
            raw += packed ? unpacked(response.body()).length : response.body().length;
        }
        return new Weight(addresses.size(), zipped, raw);
    }

    private static HttpResponse<byte[]> get(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept-Encoding", "gzip")
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] unpacked(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return requests + " requests, " + zipped + " bytes of HTML and CSS zipped, " + raw + " bytes raw";
    }
}
