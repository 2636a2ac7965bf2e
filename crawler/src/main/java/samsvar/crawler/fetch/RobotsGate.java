package samsvar.crawler.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.store.HostMemory;
import samsvar.crawler.url.UrlRules;
import samsvar.crawler.wire.Limits;
import samsvar.crawler.wire.Reply;
import samsvar.crawler.wire.Unpack;
import samsvar.crawler.wire.Wire;

/**
 * May we go there? robots.txt as in RFC 9309: other 4xx than 429 mean no rules, anything else that is no answer means stay away;
 * at most five redirects, 500 KiB and 24 hours. Thread-safe.
 */
public final class RobotsGate {
    private static final int MAX_HOPS = 5;
    static final int MAX_BYTES = 500 << 10;
    /** UTF-8's byte order mark, one byte per character. */
    private static final String MARK = "\u00ef\u00bb\u00bf";

    private static final Duration VALID = Duration.ofHours(24);
    private static final Limits LIMITS = Limits.of(MAX_BYTES, true, Duration.ofSeconds(20));

    private final Wire wire;
    private final HostMemory memory;
    private final InstantSource clock;
    private final Limits limits;

    RobotsGate(Wire wire, HostMemory memory, InstantSource clock) {
        this(wire, memory, clock, LIMITS);
    }

    RobotsGate(Wire wire, HostMemory memory, InstantSource clock, Limits limits) {
        this.limits = limits;
        this.wire = wire;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * The rules of the address's origin, asked for anew unless they were asked for after the moment and today.
     *
     * @param after when the run began
     */
    public Robots rules(URI address, Instant after) throws InterruptedException {
        String origin = UrlRules.origin(address);
        Instant oldest = clock.instant().minus(VALID);
        Optional<HostMemory.Robots> known = memory.robots(origin, after.isAfter(oldest) ? after : oldest);
        return known.isPresent() ? parse(origin, known.get()) : ask(origin);
    }

    private Robots ask(String origin) throws InterruptedException {
        URI next = URI.create(origin + "/robots.txt");
        for (int hop = 0; hop <= MAX_HOPS; hop++) {
            URI asked = next;
            Reply reply = wire.get(asked, Map.of("Accept", "text/plain,*/*;q=0.5"), limits);
            if (!(reply instanceof Reply.Answer answer)) {
                return new Robots.Unavailable(
                        "robots.txt: " + (reply instanceof Reply.Broken b ? b.reason() : "too large"));
            }
            int status = answer.status();
            if (status >= 300 && status < 400) {
                Optional<URI> to = answer.headers().location().flatMap(l -> UrlRules.resolve(asked, l));
                if (to.isEmpty()) {
                    return new Robots.Unavailable("robots.txt leads to no web address");
                }
                next = to.get();
                continue;
            }
            if (status == 429 || status >= 500) {
                return new Robots.Unavailable(
                        "robots.txt answered with status " + status,
                        answer.headers().first("Retry-After").flatMap(h -> RetryAfter.parse(h, clock.instant())));
            }
            if (status >= 400) {
                return keep(origin, status, "");
            }
            Optional<String> text = text(answer);
            return text.isPresent()
                    ? keep(origin, 200, rulesIn(text.get(), origin))
                    : new Robots.Unavailable("robots.txt is damaged");
        }
        // RFC 9309, 2.3.1.2: after five redirects the file may be taken as not there.
        return keep(origin, 404, "");
    }

    /** A site under repair answers every address with one web page: that takes back none of the rules known before. */
    private String rulesIn(String text, String origin) {
        String start = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        return start.stripLeading().startsWith("<")
                ? memory.robots(origin, Instant.EPOCH)
                        .map(HostMemory.Robots::body)
                        .orElse(text)
                : text;
    }

    private Robots keep(String origin, int status, String body) {
        HostMemory.Robots robots = new HostMemory.Robots(clock.instant(), status, body);
        memory.keepRobots(origin, robots);
        return parse(origin, robots);
    }

    private static Robots parse(String origin, HostMemory.Robots robots) {
        Instant until = robots.fetched().plus(VALID);
        if (robots.status() >= 400) {
            return new Robots.Rules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL), until);
        }
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 1);
        return new Robots.Rules(
                parser.parseContent(
                        origin + "/robots.txt",
                        robots.body().getBytes(StandardCharsets.ISO_8859_1),
                        "text/plain",
                        List.of(CrawlSettings.AGENT)),
                until);
    }

    /**
     * The first 500 KiB of the file as UTF-8, one byte per character; UTF-16 is told by its mark or by its zero bytes. Damaged
     * compression counts as no answer.
     */
    private static Optional<String> text(Reply.Answer answer) {
        try (InputStream in = answer.open()) {
            byte[] bytes = in.readNBytes(MAX_BYTES);
            if (Unpack.isGzip(bytes)) {
                bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readNBytes(MAX_BYTES);
            }
            String text = new String(narrow(bytes), StandardCharsets.ISO_8859_1);
            // Half a line might forbid much more than the whole one.
            return Optional.of(bytes.length < MAX_BYTES ? text : text.substring(0, text.lastIndexOf('\n') + 1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] narrow(byte[] bytes) {
        if (bytes.length > 1) {
            boolean little = bytes[1] == 0 || (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe);
            boolean big = bytes[0] == 0 || (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff);
            if (little || big) {
                String wide = new String(bytes, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
                return wide.replace("\ufeff", "").getBytes(StandardCharsets.UTF_8);
            }
        }
        return bytes;
    }
}
