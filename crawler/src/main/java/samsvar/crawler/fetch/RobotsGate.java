package samsvar.crawler.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.store.HostMemory;
import samsvar.crawler.url.UrlRules;

/**
 * May we go there? robots.txt as in RFC 9309: other 4xx than 429 mean no rules, anything else that is no answer means stay away;
 * at most five redirects, 500 KiB and 24 hours. Thread-safe.
 */
public final class RobotsGate {
    private static final int MAX_HOPS = 5;
    private static final Duration VALID = Duration.ofHours(24);
    private static final Wire.Limits LIMITS = new Wire.Limits(500 << 10, true, Duration.ofSeconds(20));

    private final Wire wire;
    private final HostMemory memory;
    private final InstantSource clock;

    RobotsGate(Wire wire, HostMemory memory, InstantSource clock) {
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
            Reply reply = wire.get(asked, Map.of("Accept", "text/plain,*/*;q=0.5"), LIMITS);
            if (!(reply instanceof Reply.Answer answer)) {
                return new Robots.Unavailable(
                        "robots.txt: " + (reply instanceof Reply.Broken b ? b.reason() : "too large"));
            }
            int status = answer.status();
            if (status >= 300 && status < 400) {
                Optional<URI> to = answer.headers().firstValue("Location").flatMap(l -> UrlRules.resolve(asked, l));
                if (to.isEmpty()) {
                    return keep(origin, 404, "");
                }
                next = to.get();
                continue;
            }
            if (status == 429 || status >= 500) {
                return new Robots.Unavailable("robots.txt answered with status " + status);
            }
            return status >= 400 ? keep(origin, status, "") : keep(origin, 200, rulesIn(text(answer), origin));
        }
        // RFC 9309, 2.3.1.2: after five redirects the file may be taken as not there.
        return keep(origin, 404, "");
    }

    /** A site under repair answers every address with one web page: that takes back none of the rules known before. */
    private String rulesIn(String text, String origin) {
        return text.stripLeading().startsWith("<")
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
        if (robots.status() >= 400) {
            return new Robots.Rules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL));
        }
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 1);
        return new Robots.Rules(parser.parseContent(
                origin + "/robots.txt",
                robots.body().getBytes(StandardCharsets.ISO_8859_1),
                "text/plain",
                List.of(CrawlSettings.AGENT)));
    }

    /** The file as UTF-8 bytes, one per character; UTF-16 is told by its mark or by its zero bytes. */
    private static String text(Reply.Answer answer) {
        byte[] bytes = answer.bytes();
        if (Unpack.isGzip(bytes)) {
            try {
                bytes = Unpack.gunzip(bytes, 500 << 10).orElse(new byte[0]);
            } catch (java.io.IOException e) {
                bytes = new byte[0];
            }
        }
        if (bytes.length > 1) {
            boolean little = bytes[1] == 0 || (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe);
            boolean big = bytes[0] == 0 || (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff);
            if (little || big) {
                String wide = new String(bytes, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
                bytes = wide.replace("\ufeff", "").getBytes(StandardCharsets.UTF_8);
            }
        }
        boolean mark =
                bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        return new String(mark ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes, StandardCharsets.ISO_8859_1);
    }
}
