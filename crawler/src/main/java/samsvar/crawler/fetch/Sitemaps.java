package samsvar.crawler.fetch;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import samsvar.crawler.url.UrlRules;

/** Which addresses does a site list itself? Reads sitemaps and their indexes; each file once, at most 200 of them. Thread-safe. */
public final class Sitemaps {
    private static final int MAX_FILES = 200;
    private static final int MAX_BYTES = 50 << 20;
    private static final int MAX_ADDRESSES = 50_000;
    private static final Wire.Limits LIMITS = new Wire.Limits(MAX_BYTES, false, Duration.ofSeconds(60));

    private final Wire wire;

    Sitemaps(Wire wire) {
        this.wire = wire;
    }

    /** What has to happen before each request: robots and politeness. */
    @FunctionalInterface
    public interface Turn {
        /** Waits for our turn; false where the address may not be asked for. */
        boolean await(URI address) throws InterruptedException;
    }

    /**
     * Hands on all addresses listed by the files and what they lead to, in the order found; an address listed twice may come
     * twice.
     *
     * @param files addresses of sitemaps
     * @param inScope whether an address belongs to the sources
     */
    public Listing read(List<String> files, Predicate<URI> inScope, Turn turn, Consumer<Listed> listed)
            throws InterruptedException {
        Deque<URI> queue = new ArrayDeque<>();
        Set<URI> seen = new HashSet<>();
        List<String> problems = new ArrayList<>();
        int count = 0;
        int read = 0;
        files.forEach(file -> enqueue(file, inScope, seen, queue));
        while (!queue.isEmpty() && seen.size() <= MAX_FILES && count < MAX_ADDRESSES) {
            URI file = queue.remove();
            if (!turn.await(file)) {
                continue;
            }
            Optional<AbstractSiteMap> parsed = fetch(file, location -> enqueue(location, inScope, seen, queue));
            if (parsed.isPresent() && parsed.get() instanceof SiteMapIndex index) {
                index.getSitemaps().forEach(child -> enqueue(child.getUrl().toString(), inScope, seen, queue));
                read++;
            } else if (parsed.isPresent() && parsed.get() instanceof SiteMap map) {
                read++;
                for (SiteMapURL entry : map.getSiteMapUrls()) {
                    Optional<URI> address =
                            UrlRules.normalise(entry.getUrl().toString()).filter(inScope);
                    if (address.isPresent() && count < MAX_ADDRESSES) {
                        count++;
                        listed.accept(new Listed(
                                address.get(),
                                Optional.ofNullable(entry.getLastModified()).map(Date::toInstant)));
                    }
                }
            } else {
                problems.add(file + " could not be read.");
            }
        }
        return new Listing(read, count, problems.isEmpty() && queue.isEmpty(), problems);
    }

    private static void enqueue(String file, Predicate<URI> inScope, Set<URI> seen, Deque<URI> queue) {
        UrlRules.normalise(file).filter(inScope).filter(seen::add).ifPresent(queue::add);
    }

    private Optional<AbstractSiteMap> fetch(URI file, java.util.function.Consumer<String> redirect)
            throws InterruptedException {
        Reply reply = wire.get(file, Map.of("Accept", "application/xml,text/xml,text/plain;q=0.8,*/*;q=0.5"), LIMITS);
        if (!(reply instanceof Reply.Answer answer)) {
            return Optional.empty();
        }
        if (answer.status() >= 300 && answer.status() < 400) {
            answer.headers()
                    .firstValue("Location")
                    .flatMap(l -> UrlRules.resolve(file, l))
                    .ifPresent(to -> redirect.accept(to.toString()));
            return Optional.empty();
        }
        return answer.status() == 200 ? parse(file, answer) : Optional.empty();
    }

    /** A file that can not be read lists nothing; the site is still found through its links. */
    private static Optional<AbstractSiteMap> parse(URI file, Reply.Answer answer) {
        try {
            byte[] bytes = answer.bytes();
            // Twice: a .gz file may be sent with Content-Encoding: gzip as well.
            for (int i = 0; i < 2 && Unpack.isGzip(bytes); i++) {
                bytes = Unpack.gunzip(bytes, MAX_BYTES).orElse(new byte[0]);
            }
            String type = looksLikeXml(bytes) ? "application/xml" : "text/plain";
            SiteMapParser parser = new SiteMapParser(false, true);
            URL url = file.toURL();
            return Optional.of(parser.parseSiteMap(type, bytes, url));
        } catch (UnknownFormatException | IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean looksLikeXml(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 200); i++) {
            if (bytes[i] == '<') {
                return true;
            }
        }
        return false;
    }
}
