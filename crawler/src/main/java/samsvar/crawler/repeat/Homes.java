package samsvar.crawler.repeat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samsvar.engine.page.Page;

/**
 * Which page is the home of what a site repeats? The one about how to reach the authority, since what must not be lost of a
 * footer is a number or an address; else the one nearest to the start page. Page ids are addresses.
 */
final class Homes {
    /** The likeliest home first: about contact, fewest steps in the path, shortest. A total order. */
    static final Comparator<PagePrints> LIKELIEST = Comparator.comparing((PagePrints page) -> !page.contact())
            .thenComparing(page -> Address.of(page.id()), Address.ORDER);

    private static final Pattern CONTACT = Pattern.compile("(?<!\\p{L})" + words());

    private Homes() {}

    /** An address, read once for many comparisons. */
    private record Address(String id, boolean contact, int steps) {
        static final Comparator<Address> ORDER = Comparator.comparing((Address address) -> !address.contact())
                .thenComparingInt(Address::steps)
                .thenComparingInt(address -> address.id().length())
                .thenComparing(Address::id);

        static Address of(String id) {
            String path = path(id);
            long steps = path.replaceFirst("/(index\\.\\w+)?$", "")
                    .chars()
                    .filter(c -> c == '/')
                    .count();
            return new Address(id, speaksOfContact(path), (int) steps);
        }
    }

    /** Of these pages the likeliest homes by their addresses alone, at most {@code limit}. */
    static List<String> likeliest(Collection<String> ids, int limit) {
        return ids.stream()
                .map(Address::of)
                .sorted(Address.ORDER)
                .limit(limit)
                .map(Address::id)
                .toList();
    }

    static boolean isContact(Page page) {
        return speaksOfContact(path(page.id().value())) || speaksOfContact(page.title());
    }

    private static boolean speaksOfContact(String text) {
        return CONTACT.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static String path(String id) {
        String path = id.replaceFirst("^\\w+://[^/]*", "");
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private static String words() {
        try (InputStream in = Homes.class.getResourceAsStream("contact.txt")) {
            if (in == null) {
                throw new IllegalStateException("contact.txt is missing from the crawler's resources.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?:", ")"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
