package samsvar.crawler.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import samsvar.crawler.url.UrlRules;
import samsvar.crawler.wire.Limits;
import samsvar.crawler.wire.Reply;
import samsvar.crawler.wire.Wire;

/** Which addresses does a site list itself? Reads sitemaps, their indexes and feeds; each file once, at most 200. Thread-safe. */
public final class Sitemaps {
    private static final int MAX_FILES = 200;
    private static final int MAX_PROBLEMS = 20;

    /** Ten files of the size the protocol allows; a source of more pages is found through its links as well. */
    private static final int MAX_ADDRESSES = 10 * SitemapFile.MAX_ENTRIES;

    private static final Limits LIMITS = Limits.of(SitemapFile.MAX_BYTES, true, Duration.ofSeconds(60));
    private static final Map<String, String> ACCEPT =
            Map.of("Accept", "application/xml,text/xml,text/plain;q=0.8,*/*;q=0.5");

    private final Wire wire;
    private final InstantSource clock;

    Sitemaps(Wire wire, InstantSource clock) {
        this.wire = wire;
        this.clock = clock;
    }

    /** What has to happen before each request: robots and politeness. */
    @FunctionalInterface
    public interface Turn {
        /** Waits for our turn; false where the address may not be asked for. */
        boolean await(URI address) throws InterruptedException;
    }

    /**
     * Hands on all addresses listed by the files and what they lead to, in the order found; an address listed twice may come
     * twice. What a file lists of other hosts is not believed (sitemaps.org, "location"), and files elsewhere are not read.
     *
     * @param files addresses of sitemaps; that there is none at /sitemap.xml is no problem
     * @param inScope whether an address belongs to the site and its sources
     */
    public Listing read(List<String> files, Predicate<URI> inScope, Turn turn, Consumer<Listed> listed)
            throws InterruptedException {
        Reading reading = new Reading(inScope, listed, clock.instant());
        files.forEach(reading::enqueue);
        while (!reading.queue.isEmpty() && reading.addresses < MAX_ADDRESSES) {
            URI file = reading.queue.remove();
            Optional<String> problem = turn.await(file) ? read(file, reading) : Optional.of("may not be asked for now");
            problem.ifPresent(p -> reading.problem(file + " " + p + "."));
        }
        return reading.result();
    }

    /** Why the file was not read to its end; it still may have listed something. */
    private Optional<String> read(URI file, Reading reading) throws InterruptedException {
        return switch (wire.get(file, ACCEPT, LIMITS)) {
            case Reply.TooLarge tooLarge -> Optional.of("is too large");
            case Reply.Broken broken -> Optional.of("could not be had: " + broken.reason());
            case Reply.Answer answer -> judge(file, answer, reading);
        };
    }

    private static Optional<String> judge(URI file, Reply.Answer answer, Reading reading) {
        int status = answer.status();
        if (status >= 300 && status < 400) {
            Optional<URI> to = answer.headers().location().flatMap(l -> UrlRules.resolve(file, l));
            to.ifPresent(target -> reading.enqueue(target.toString()));
            return to.isPresent() ? Optional.empty() : Optional.of("leads nowhere");
        }
        if (status != 200) {
            boolean guess = (status == 404 || status == 410) && "/sitemap.xml".equals(file.getPath());
            return guess ? Optional.empty() : Optional.of("answered with status " + status);
        }
        try {
            reading.files++;
            return SitemapFile.read(answer.open(), entry -> reading.take(file, entry));
        } catch (IOException e) {
            return Optional.of("is damaged: " + e.getMessage());
        }
    }

    /** One reading of a site's files. */
    private static final class Reading {
        private final Predicate<URI> inScope;
        private final Consumer<Listed> listed;
        private final Instant now;
        private final Deque<URI> queue = new ArrayDeque<>();
        private final Set<URI> seen = new HashSet<>();
        private final List<String> problems = new ArrayList<>();
        private boolean complete = true;
        private int files;
        private int addresses;

        Reading(Predicate<URI> inScope, Consumer<Listed> listed, Instant now) {
            this.inScope = inScope;
            this.listed = listed;
            this.now = now;
        }

        void enqueue(String file) {
            Optional<URI> address = UrlRules.normalise(file).filter(inScope);
            if (address.isEmpty()) {
                problem(file + " is at another host.");
            } else if (!seen.contains(address.get())) {
                if (seen.size() < MAX_FILES) {
                    seen.add(address.get());
                    queue.add(address.get());
                } else {
                    problem("There are more than " + MAX_FILES + " files.");
                }
            }
        }

        void take(URI file, SitemapFile.Entry entry) {
            if (entry.index()) {
                UrlRules.resolve(file, entry.location()).ifPresent(child -> enqueue(child.toString()));
                return;
            }
            Optional<URI> address = UrlRules.resolve(file, entry.location()).filter(inScope);
            if (address.isPresent() && addresses < MAX_ADDRESSES) {
                addresses++;
                listed.accept(new Listed(address.get(), Lastmod.parse(entry.lastmod(), now)));
            } else if (address.isPresent()) {
                complete = false;
            }
        }

        void problem(String sentence) {
            complete = false;
            if (problems.size() < MAX_PROBLEMS && !problems.contains(sentence)) {
                problems.add(sentence);
            }
        }

        Listing result() {
            return new Listing(files, addresses, complete && queue.isEmpty(), problems);
        }
    }
}
