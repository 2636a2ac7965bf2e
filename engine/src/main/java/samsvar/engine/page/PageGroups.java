package samsvar.engine.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is a page one version of? Pages that share a name here are one page in several languages or at several addresses. */
public final class PageGroups {
    /** Shorter texts are alike by chance: a heading, "404". */
    private static final int SHORTEST_TEXT = 200;

    private static final int HASH_BYTES = 9;

    private PageGroups() {}

    /**
     * At most two names: one of the set of its language versions, where it declares some, one of its text. Versions that do not all
     * declare each other are not taken for one page: a link "English" that leads from every page to one front page declares nothing.
     */
    public static List<String> of(Page page) {
        List<String> groups = new ArrayList<>();
        if (!page.versions().isEmpty()) {
            groups.add("v"
                    + hash(Stream.concat(
                                    Stream.of(page.url()),
                                    page.versions().stream().map(LanguageVersion::url))
                            .map(url -> address(url.value()))
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(" "))));
        }
        String text = page.text();
        if (!page.authority().isBlank() && text.length() >= SHORTEST_TEXT) {
            groups.add("t" + hash(page.authority() + "\n" + page.title() + "\n" + text));
        }
        return groups;
    }

    /** Without what differs between two ways to write one address. */
    private static String address(String url) {
        return url.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("#.*$", "")
                .replaceFirst("/+$", "");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
