package samsvar.crawler.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samsvar.crawler.extract.text.WrittenDate;

/** What do robots meta elements and X-Robots-Tag headers ask of us? Rules for other robots are passed over. */
final class RobotsTags {
    /** The name robots.txt knows us by, and what people make of it. */
    private static final Set<String> US = Set.of("samsvar", "samsvarbot");

    private static final Pattern NAMED = Pattern.compile("^\\s*([\\w.-]+)\\s*:\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern UNTIL =
            Pattern.compile("unavailable_after\\s*:?\\s*(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private RobotsTags() {}

    static Directives of(List<String> meta, List<String> headers) {
        List<String> rules = Stream.concat(meta.stream(), headers.stream())
                .flatMap(RobotsTags::ours)
                .toList();
        List<String> words = rules.stream()
                .flatMap(r -> Arrays.stream(r.toLowerCase(Locale.ROOT).split("[,\\s;]+")))
                .toList();
        boolean none = words.contains("none");
        Optional<Instant> until =
                rules.stream().map(RobotsTags::until).flatMap(Optional::stream).min(Instant::compareTo);
        return new Directives(
                none || words.contains("noindex"),
                none || words.contains("nofollow"),
                words.contains("noarchive"),
                until);
    }

    private static Stream<String> ours(String rule) {
        Matcher m = NAMED.matcher(rule);
        if (!m.matches()
                || m.group(1).equalsIgnoreCase("unavailable_after")
                || m.group(1).startsWith("max-")) {
            return Stream.of(rule);
        }
        return US.contains(m.group(1).toLowerCase(Locale.ROOT)) ? Stream.of(m.group(2)) : Stream.empty();
    }

    private static Optional<Instant> until(String rule) {
        Matcher m = UNTIL.matcher(rule);
        return m.find() ? moment(m.group(1).strip()) : Optional.empty();
    }

    private static Optional<Instant> moment(String text) {
        for (DateTimeFormatter form :
                List.of(DateTimeFormatter.RFC_1123_DATE_TIME, DateTimeFormatter.ISO_OFFSET_DATE_TIME)) {
            try {
                return Optional.of(
                        form == DateTimeFormatter.ISO_OFFSET_DATE_TIME
                                ? OffsetDateTime.parse(text, form).toInstant()
                                : ZonedDateTime.parse(text, form).toInstant());
            } catch (DateTimeException e) {
                continue;
            }
        }
        return WrittenDate.first(text).map(RobotsTags::endOf);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
