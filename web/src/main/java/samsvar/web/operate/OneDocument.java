package samsvar.web.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import samsvar.crawler.extract.Body;
import samsvar.crawler.fetch.FetchResult;
import samsvar.crawler.fetch.Robots;
import samsvar.crawler.fetch.Web;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.store.Archive;
import samsvar.web.cli.BadInput;

/** One document fetched for a look, as the crawler would fetch it, robots.txt included; nothing is kept. */
final class OneDocument {
    private static final int HOPS = 5;

    private OneDocument() {}

    /** @throws BadInput with the reason where the address gives no document */
    static Body fetch(String address, CrawlSettings settings) throws InterruptedException {
        Path scratch = scratch();
        InstantSource clock = InstantSource.system();
        try (Archive archive = Archive.open(scratch, clock);
                Web web = new Web(settings, archive.hosts(), clock)) {
            return follow(web, uri(address));
        } finally {
            delete(scratch);
        }
    }

    private static Body follow(Web web, URI start) throws InterruptedException {
        URI address = start;
        for (int hop = 0; hop <= HOPS; hop++) {
            switch (web.robots().rules(address, Instant.EPOCH)) {
                case Robots.Unavailable(String reason, var _) ->
                    throw new BadInput(address + " was not fetched: " + reason + ".");
                case Robots.Rules rules -> {
                    if (!rules.allows(address)) {
                        throw new BadInput(address + " was not fetched: robots.txt forbids it.");
                    }
                }
            }
            switch (web.fetcher().fetch(address, Optional.empty())) {
                case FetchResult.Fetched fetched -> {
                    return fetched.body();
                }
                case FetchResult.Moved moved -> address = moved.to();
                case FetchResult.Gone(var status) -> throw new BadInput(address + " answered " + status + ".");
                case FetchResult.Refused(var reason) ->
                    throw new BadInput(address + " was not fetched: " + reason + ".");
                case FetchResult.Failed failed -> throw new BadInput(address + " failed: " + failed.reason() + ".");
                case FetchResult.Unchanged() -> throw new BadInput(address + " answered 304 though nothing was known.");
            }
        }
        throw new BadInput(start + " redirects more than " + HOPS + " times.");
    }

    private static URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new BadInput(address + " is not an address.");
        }
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("samsvar-extract");
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder could be made.", e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary folder " + folder + " could not be deleted.", e);
        }
    }
}
