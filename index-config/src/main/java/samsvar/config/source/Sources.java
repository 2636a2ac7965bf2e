package samsvar.config.source;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All declared sources and the rule which of them an address belongs to. Immutable.
 *
 * @param all in declaration order, switched off ones included
 */
public record Sources(List<Source> all) {
    public Sources {
        all = List.copyOf(all);
    }

    /** The sources that are crawled, in declaration order. */
    public Stream<Source> enabled() {
        return all.stream().filter(Source::enabled).filter(s -> s.sameAs().isEmpty());
    }

    /** The source with the id. */
    public Optional<Source> find(SourceId id) {
        return all.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /**
     * The enabled source that owns the address: of those that hold its host, the one with the longest matching path
     * prefix, else the one without paths. "www.H" counts as H; ports are ignored.
     */
    public Optional<Source> owner(URI address) {
        String host = address.getHost();
        if (host == null) {
            return Optional.empty();
        }
        String bare = bareHost(host);
        String path = Optional.ofNullable(address.getPath()).orElse("/").toLowerCase(Locale.ROOT);
        Source best = null;
        int bestLength = -1;
        for (Source source : all) {
            if (!source.enabled()
                    || source.sameAs().isPresent()
                    || !source.hosts().contains(bare)) {
                continue;
            }
            int length = source.paths().isEmpty()
                    ? 0
                    : source.paths().stream()
                            .filter(p -> path.startsWith(p.toLowerCase(Locale.ROOT)))
                            .mapToInt(String::length)
                            .max()
                            .orElse(-1);
            if (length > bestLength) {
                best = source;
                bestLength = length;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The host in lower case without a leading "www.". */
    public static String bareHost(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }
}
