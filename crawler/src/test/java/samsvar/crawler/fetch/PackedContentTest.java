package samsvar.crawler.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samsvar.crawler.RawServer;
import samsvar.crawler.SiteFixture;
import samsvar.crawler.hostile.HostileCase;

/** What a server may pack its bytes into, and what becomes of it. */
class PackedContentTest extends FetchCase {
    @ParameterizedTest
    @HostileCase(46)
    @ValueSource(strings = {"gzip", "deflate"})
    void aBombIsNotUnpacked(String encoding) throws InterruptedException, IOException {
        byte[] bomb = packed(encoding, new byte[64 << 20]);
        assertTrue(bomb.length < 100_000);
        site.on("/bomb", encoded(encoding, bomb));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertEquals(
                "larger than 10 MiB",
                assertInstanceOf(FetchResult.Refused.class, fetch(site.url("/bomb")))
                        .reason());
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < 40 << 20, () -> allocated + " bytes taken for a bomb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "deflate", "raw deflate"})
    void packedContentIsUnpacked(String encoding) throws InterruptedException, IOException {
        byte[] content = "<p>Välkommen".getBytes(StandardCharsets.UTF_8);
        site.on("/", encoded(encoding.replace("raw ", ""), packed(encoding, content)));
        assertArrayEquals(
                content,
                assertInstanceOf(FetchResult.Fetched.class, fetch(site.url("/")))
                        .body()
                        .bytes());
    }

    @Test
    @HostileCase(46)
    void anEncodingNobodyAskedForIsAFailure() throws InterruptedException {
        site.on("/", encoded("br", new byte[] {1, 2, 3}));
        assertTrue(failure(site.url("/")).contains("\"br\" was not asked for"));
        try (RawServer server = new RawServer(RawServer.once("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"))) {
            fetch(server.url("/"));
            assertTrue(server.requests().getFirst().contains("Accept-Encoding: gzip, deflate\r\n"));
        }
    }

    @Test
    @HostileCase(47)
    void packedContentThatBreaksOffIsAFailure() throws InterruptedException, IOException {
        byte[] whole = packed("gzip", "<p>Välkommen hit allihop".getBytes(StandardCharsets.UTF_8));
        for (int length : new int[] {5, whole.length / 2, whole.length - 3}) {
            site.on("/", encoded("gzip", Arrays.copyOf(whole, length)));
            assertTrue(failure(site.url("/")).startsWith("the content could not be unpacked"));
        }
    }

    private static SiteFixture.Answer encoded(String encoding, byte[] bytes) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.getResponseHeaders().set("Content-Encoding", encoding);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    private static byte[] packed(String encoding, byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = encoding.endsWith("gzip")
                ? new GZIPOutputStream(packed)
                : new DeflaterOutputStream(packed, new Deflater(9, encoding.startsWith("raw")))) {
            out.write(content);
        }
        return packed.toByteArray();
    }
}
