package samsvar.web.operate;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import samsvar.config.source.Source;
import samsvar.config.source.Sources;
import samsvar.crawler.extract.document.Recognition;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.web.cli.BadInput;
import samsvar.web.cli.Terminal;

/** How the crawler reaches the web, as typed. */
public final class CrawlOptions {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,9})(ms|s|m)");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "[::1]", "localhost");

    private static final long MOST_MB = 10_000_000;

    @Option(names = "--proxy", paramLabel = "URL", description = "Forward HTTP proxy, e.g. http://127.0.0.1:3128.")
    private @Nullable String proxy;

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = "A host that may be visited although its address is private or loopback; may be repeated.")
    private List<String> allowHosts = List.of();

    @Option(
            names = "--delay",
            paramLabel = "TIME",
            description =
                    "Our own minimum between two requests to a host, e.g. 500ms or 2s; Crawl-delay and Retry-After"
                            + " stand. Only for loopback hosts or behind a loopback proxy.")
    private @Nullable String delay;

    @Option(
            names = "--ocr",
            description =
                    "Recognise text in scanned documents with the installed tesseract (Swedish, Norwegian, Ukrainian);"
                            + " it is searched, never quoted. Off by default: slow.")
    private boolean ocr;

    @Option(
            names = "--min-free",
            paramLabel = "MB",
            defaultValue = "200",
            description = "Crawling pauses where less than this is free on the disk of the data folder (default: 200).")
    private long minFree = 200;

    @Option(
            names = "--contact",
            paramLabel = "URL",
            defaultValue = "${env:SAMSVAR_CONTACT:-https://samsvar.example/crawler}",
            description =
                    "Address that tells a site's owner who crawls; part of the User-Agent (also $SAMSVAR_CONTACT).")
    private String contact = "https://samsvar.example/crawler";

    /**
     * The crawler's settings.
     *
     * @throws BadInput where something typed can not be used
     */
    public CrawlSettings settings(Sources sources) {
        CrawlSettings settings =
                CrawlSettings.standard(address("--contact", contact)).allowing(Set.copyOf(allowHosts));
        Optional<URI> through = Optional.ofNullable(proxy).map(p -> address("--proxy", p));
        if (through.isPresent()) {
            settings = settings.through(through.get());
        }
        if (minFree < 0 || minFree > MOST_MB) {
            throw new BadInput("--min-free must be a number of MB from 0 to " + MOST_MB + ", not " + minFree + ".");
        }
        settings = settings.keepingFree(minFree << 20);
        if (delay != null) {
            refuseHaste(sources, through);
            settings = settings.waiting(span(delay));
        }
        return settings;
    }

    /** Settings for the bundled sample web: its hosts exist behind its proxy only, so nobody else is hurried. */
    static CrawlSettings demo(URI proxy) {
        return CrawlSettings.standard(URI.create("https://samsvar.example/crawler"))
                .through(proxy)
                .waiting(Duration.ZERO);
    }

    /** Whether and how text in pictures is recognised; says so where that was asked for and can not be. */
    Recognition recognition(Sources sources, Terminal terminal) {
        if (!ocr) {
            return Recognition.OFF;
        }
        terminal.remark(Recognition.remark(Recognition.installedLanguages()));
        return Recognition.installed(
                url -> sources.owner(url).map(Source::country).orElse(""));
    }

    private static void refuseHaste(Sources sources, Optional<URI> proxy) {
        boolean nobodyElse = proxy.isPresent()
                ? isLoopback(proxy.get())
                : sources.enabled().map(Source::start).flatMap(List::stream).allMatch(CrawlOptions::isLoopback);
        if (!nobodyElse) {
            throw new BadInput(
                    "--delay is only allowed where all hosts are loopback or reached through a loopback proxy;"
                            + " elsewhere set a source's delay in its file.");
        }
    }

    private static boolean isLoopback(URI address) {
        return address.getHost() != null && LOOPBACK.contains(address.getHost().toLowerCase(Locale.ROOT));
    }

    private static URI address(String option, String text) {
        try {
            URI address = new URI(text);
            if (address.getHost() != null && Set.of("http", "https").contains(String.valueOf(address.getScheme()))) {
                return address;
            }
        } catch (URISyntaxException e) {
            // the same sentence as for an address of another kind
        }
        throw new BadInput(option + " must be an http or https address, not " + text + ".");
    }

    private static Duration span(String text) {
        Matcher matcher = SPAN.matcher(text);
        if (!matcher.matches()) {
            throw new BadInput("--delay must be a time such as 0ms, 500ms, 2s or 1m, not " + text + ".");
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            default -> Duration.ofMinutes(number);
        };
    }
}
