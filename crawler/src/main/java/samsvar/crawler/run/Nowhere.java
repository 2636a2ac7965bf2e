package samsvar.crawler.run;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import samsvar.crawler.extract.Extraction;
import samsvar.crawler.fetch.FetchResult;
import samsvar.crawler.fetch.Robots;
import samsvar.crawler.soft.SoftErrors;

/**
 * What does a host say at an address that can not exist? Asked when a text is suspicious, politely and once per origin and run. One
 * per host worker, not thread-safe; what was answered is shared by all workers of a crawl.
 */
final class Nowhere implements SoftErrors.Probe {
    private final String host;
    private final CrawlTools tools;
    private @Nullable Place place;

    /** What the origins said. Thread-safe. */
    static final class Answers {
        private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    }

    private record Answer(long run, Optional<String> text) {}

    private record Place(String origin, long run, Robots.Rules rules, Duration gap) {}

    Nowhere(String host, CrawlTools tools) {
        this.host = host;
        this.tools = tools;
    }

    /** The worker is visiting this origin, under these rules. */
    void at(String origin, long run, Robots.Rules rules, Duration gap) {
        place = new Place(origin, run, rules, gap);
    }

    @Override
    public Optional<String> ask() throws InterruptedException {
        Place here = place;
        if (here == null) {
            return Optional.empty();
        }
        Map<String, Answer> answers = tools.intake().nowhere().answers;
        Answer known = answers.get(here.origin());
        if (known == null || known.run() != here.run()) {
            known = new Answer(here.run(), ask(here));
            answers.put(here.origin(), known);
        }
        return known.text();
    }

    private Optional<String> ask(Place here) throws InterruptedException {
        URI address = address(here);
        if (!here.rules().allows(address) || !tools.gate().await(host, here.gap())) {
            return Optional.empty();
        }
        FetchResult result = tools.inFlight(host, () -> tools.web().fetcher().ask(address, Optional.empty()))
                .result();
        tools.gate().asked(host);
        return result instanceof FetchResult.Fetched fetched
                ? text(PageIntake.read(tools.intake().extract(fetched.body())))
                : Optional.empty();
    }

    /** Differs from run to run, so that no cache answers for the host. */
    private static URI address(Place here) {
        long name = (here.origin() + here.run()).hashCode() * 0x9E3779B97F4A7C15L;
        return URI.create(here.origin() + "/no-such-page-" + Long.toUnsignedString(name, 36));
    }

    private static Optional<String> text(Extraction extraction) {
        return switch (extraction) {
            case Extraction.Extracted page ->
                Optional.of(page.title() + "\n"
                        + String.join(
                                "\n", page.blocks().stream().map(b -> b.text()).toList()));
            case Extraction.Skipped nothing -> Optional.empty();
        };
    }
}
