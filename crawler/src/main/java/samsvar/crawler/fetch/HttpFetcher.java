package samsvar.crawler.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samsvar.crawler.extract.Body;
import samsvar.crawler.plan.Validators;
import samsvar.crawler.url.UrlRules;
import samsvar.crawler.wire.Headers;
import samsvar.crawler.wire.Limits;
import samsvar.crawler.wire.Reply;
import samsvar.crawler.wire.Wire;

/** Fetches over HTTP/1.1. */
final class HttpFetcher implements Fetcher {
    /** Compressed or not, bytes. */
    static final int MAX_BYTES = 10 << 20;

    private static final Limits LIMITS = Limits.of(MAX_BYTES, false, Duration.ofSeconds(45));
    private static final String ACCEPT = "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5";
    private static final Set<String> NO_TEXT_FAMILIES = Set.of("image", "video", "audio", "font", "model");
    private static final Set<String> NO_TEXT = Set.of(
            "text/css",
            "text/javascript",
            "application/javascript",
            "application/json",
            "application/zip",
            "application/rss+xml",
            "application/atom+xml",
            "text/calendar",
            "application/x-javascript",
            "text/csv",
            "application/gzip",
            "application/xml",
            "text/xml");

    private final Wire wire;
    private final InstantSource clock;
    private final Limits limits;

    HttpFetcher(Wire wire, InstantSource clock) {
        this(wire, clock, LIMITS);
    }

    HttpFetcher(Wire wire, InstantSource clock, Limits limits) {
        this.wire = wire;
        this.clock = clock;
        this.limits = limits;
    }

    @Override
    public Exchange ask(URI address, Optional<Validators> known) throws InterruptedException {
        Optional<String> refusal = wire.refusal(address);
        if (refusal.isPresent()) {
            return unsent(new FetchResult.Refused(refusal.get()));
        }
        URI upgraded = wire.upgraded(address);
        if (!upgraded.equals(address)) {
            return unsent(new FetchResult.Moved(upgraded, true));
        }
        Wire.Sent sent = wire.send(address, headers(known), limits);
        FetchResult result = switch (sent.reply()) {
            case Reply.Answer answer -> judge(address, answer, known.isPresent());
            case Reply.TooLarge tooLarge -> tooLarge();
            case Reply.Broken broken -> broken.lasting() ? lasting(broken.reason()) : passing(broken.reason());
        };
        return new Exchange(result, sent.server(), sent.firstByte(), sent.whole());
    }

    private static Exchange unsent(FetchResult result) {
        return new Exchange(result, Optional.empty(), Optional.empty(), Duration.ZERO);
    }

    private static Map<String, String> headers(Optional<Validators> known) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", ACCEPT);
        known.flatMap(Validators::etag).ifPresent(etag -> headers.put("If-None-Match", etag));
        known.flatMap(Validators::lastModified).ifPresent(date -> headers.put("If-Modified-Since", date));
        return headers;
    }

    private FetchResult judge(URI address, Reply.Answer answer, boolean conditional) {
        int status = answer.status();
        return switch (status) {
            case 200, 203 -> content(address, answer);
            case 304 -> conditional ? new FetchResult.Unchanged() : lasting("304 though nothing was known of the page");
            case 301, 302, 303, 307, 308 -> moved(address, answer, status == 301 || status == 308);
            case 404, 410 -> new FetchResult.Gone(status);
            case 429 -> busy(FetchResult.Kind.HOST_BUSY, answer);
            case 503 -> busy(FetchResult.Kind.PAGE_BUSY, answer);
            case 408, 425 -> passing("status " + status);
            default -> status >= 500 ? passing("status " + status) : lasting("status " + status);
        };
    }

    private static FetchResult content(URI address, Reply.Answer answer) {
        Headers headers = answer.headers();
        Optional<String> type = headers.first("Content-Type");
        String plain = type.orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (NO_TEXT.contains(plain) || NO_TEXT_FAMILIES.contains(plain.split("/", 2)[0])) {
            return new FetchResult.Refused("no text in " + plain);
        }
        try {
            Optional<byte[]> bytes = answer.body(MAX_BYTES);
            if (bytes.isEmpty()) {
                return tooLarge();
            }
            Body body = new Body(
                    address,
                    type,
                    headers.all("X-Robots-Tag"),
                    headers.all("Link"),
                    headers.first("Last-Modified"),
                    bytes.get());
            return new FetchResult.Fetched(body, new Validators(headers.first("ETag"), headers.first("Last-Modified")));
        } catch (IOException e) {
            return passing("the content could not be unpacked: " + e.getMessage());
        }
    }

    private static FetchResult moved(URI address, Reply.Answer answer, boolean permanent) {
        Optional<URI> to = answer.headers().location().flatMap(location -> UrlRules.resolve(address, location));
        if (to.isEmpty()) {
            return lasting("status " + answer.status() + " without a usable address");
        }
        if (address.getScheme().equals("https") && to.get().getScheme().equals("http")) {
            // Servers behind a TLS proxy take their own addresses for plain ones. No text is taken over plain HTTP in
            // place
            // of one that came encrypted.
            URI secured = UrlRules.secured(to.get());
            return secured.equals(address)
                    ? lasting("leads from https to plain http")
                    : new FetchResult.Moved(secured, permanent);
        }
        return new FetchResult.Moved(to.get(), permanent);
    }

    private FetchResult busy(FetchResult.Kind kind, Reply.Answer answer) {
        return new FetchResult.Failed(
                kind,
                "status " + answer.status(),
                answer.headers().first("Retry-After").flatMap(h -> RetryAfter.parse(h, clock.instant())));
    }

    private static FetchResult passing(String reason) {
        return new FetchResult.Failed(FetchResult.Kind.PASSING, reason, Optional.empty());
    }

    private static FetchResult lasting(String reason) {
        return new FetchResult.Failed(FetchResult.Kind.LASTING, reason, Optional.empty());
    }

    private static FetchResult tooLarge() {
        return new FetchResult.Refused("larger than " + (MAX_BYTES >> 20) + " MiB");
    }
}
