package samsvar.crawler.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samsvar.crawler.extract.html.Alternate;
import samsvar.crawler.extract.html.LanguageCodes;

/** What do Link headers (RFC 8288) say of a document: its canonical address, its other languages? */
final class LinkHeaders {
    private static final Pattern LINK = Pattern.compile(
            "<\\s*([^>]*?)\\s*>((?:\\s*;\\s*[\\w*!#$&+.^`|~-]+\\s*(?:=\\s*(?:\"[^\"]*\"|[^\\s\",;]*))?)*)");
    private static final Pattern PARAMETER = Pattern.compile(";\\s*([\\w*-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s\",;]*))");
    private static final int LONGEST = 20_000;

    private LinkHeaders() {}

    private record Target(URI url, String rel, String hreflang) {}

    static List<URI> canonicals(List<String> headers, URI base) {
        return targets(headers, base).stream()
                .filter(t -> List.of(t.rel().split("\\s+")).contains("canonical"))
                .map(Target::url)
                .distinct()
                .toList();
    }

    static List<Alternate> alternates(List<String> headers, URI base) {
        List<Target> targets = targets(headers, base).stream()
                .filter(t -> List.of(t.rel().split("\\s+")).contains("alternate")
                        && !t.hreflang().isEmpty())
                .toList();
        Set<String> group = targets.stream().map(Target::hreflang).collect(Collectors.toSet());
        List<Alternate> found = new ArrayList<>();
        for (Target target : targets) {
            LanguageCodes.read(target.hreflang(), group)
                    .ifPresent(read ->
                            found.add(new Alternate(read.language(), target.url(), "Link header, " + read.note())));
        }
        return found;
    }

    private static List<Target> targets(List<String> headers, URI base) {
        List<Target> targets = new ArrayList<>();
        for (String header : headers) {
            Matcher link = LINK.matcher(header.substring(0, Math.min(LONGEST, header.length())));
            while (link.find()) {
                String parameters = link.group(2);
                absolute(link.group(1), base)
                        .ifPresent(url ->
                                targets.add(new Target(url, value("rel", parameters), value("hreflang", parameters))));
            }
        }
        return targets;
    }

    private static String value(String name, String parameters) {
        Matcher m = PARAMETER.matcher(parameters);
        while (m.find()) {
            if (m.group(1).equalsIgnoreCase(name)) {
                return (m.group(2) == null ? m.group(3) : m.group(2)).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static Optional<URI> absolute(String href, URI base) {
        try {
            URI url = base.resolve(href);
            boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            return web && url.getHost() != null ? Optional.of(url) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
