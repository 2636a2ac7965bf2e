package samsvar.crawler.plan;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samsvar.config.source.Source;
import samsvar.config.source.Sources;
import samsvar.crawler.url.UrlRules;

/** Which found links become visits? Those that a declared source owns, that may hold text and that no machine goes on inventing. */
public final class LinkPolicy {
    private static final Set<String> NO_TEXT = Set.of(
            "7z",
            "avi",
            "bmp",
            "bz2",
            "css",
            "csv",
            "dmg",
            "dwg",
            "eot",
            "eps",
            "exe",
            "gif",
            "gml",
            "gpx",
            "gz",
            "ico",
            "ics",
            "jar",
            "jpeg",
            "jpg",
            "js",
            "json",
            "kml",
            "kmz",
            "m4a",
            "m4v",
            "map",
            "mjs",
            "mov",
            "mp3",
            "mp4",
            "mpeg",
            "mpg",
            "msi",
            "ogg",
            "ogv",
            "otf",
            "png",
            "rar",
            "rss",
            "shp",
            "svg",
            "tar",
            "tgz",
            "tif",
            "tiff",
            "ttf",
            "vcf",
            "wav",
            "webm",
            "webmanifest",
            "webp",
            "wma",
            "wmv",
            "woff",
            "woff2",
            "xml",
            "xsd",
            "xsl",
            "zip");

    /** Links of one page that are taken up; an index of everything may be long, a page of a hundred thousand links is a mistake. */
    public static final int MOST_LINKS = 10_000;

    private static final int MAX_SEGMENTS = 16;
    private static final int MAX_SEGMENT_REPEATS = 2;

    private final Sources sources;
    private final int maxDepth;

    public LinkPolicy(Sources sources, int maxDepth) {
        this.sources = sources;
        this.maxDepth = maxDepth;
    }

    /** The visit to make to a found address, or empty where none is to be made. */
    public Optional<NewVisit> admit(URI target, int depth, int hops) {
        return UrlRules.normalise(target).flatMap(url -> admitNormal(url, depth, hops));
    }

    /** As {@link #admit} for an address in normal form. */
    public Optional<NewVisit> admitNormal(URI url, int depth, int hops) {
        if (depth > maxDepth || !mayHoldText(url) || growsByItself(url)) {
            return Optional.empty();
        }
        return owner(url).map(source -> new NewVisit(url.toString(), source.id().value(), hostGroup(url), depth, hops));
    }

    /** The source that owns the address. */
    public Optional<Source> owner(URI url) {
        return sources.owner(url);
    }

    /** Hosts that share one politeness: "www.H" and H are one. */
    public static String hostGroup(URI url) {
        return Sources.bareHost(url.getHost());
    }

    static boolean mayHoldText(URI url) {
        String path = Optional.ofNullable(url.getPath()).orElse("").toLowerCase(Locale.ROOT);
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 || !NO_TEXT.contains(name.substring(dot + 1));
    }

    /** Paths that repeat themselves (/x/x/x) come from relative links that lead ever deeper. */
    static boolean growsByItself(URI url) {
        String path = Optional.ofNullable(url.getPath()).orElse("");
        String[] segments =
                Arrays.stream(path.split("/")).filter(s -> !s.isEmpty()).toArray(String[]::new);
        Map<String, Integer> seen = new HashMap<>();
        for (String segment : segments) {
            boolean number = segment.chars().allMatch(Character::isDigit);
            if (seen.merge(segment, 1, Integer::sum) > MAX_SEGMENT_REPEATS && !number) {
                return true;
            }
        }
        return segments.length > MAX_SEGMENTS;
    }
}
