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
import samsvar.config.language.LanguageTag;

/** What is a page one version of? Pages that share a name here are one page in several languages or at several addresses. */
public final class PageGroups {
    /** Shorter texts are alike by chance: a heading, "404". */
    private static final int SHORTEST_TEXT = 200;

    /** The Union's official languages and as many again. */
    private static final int MOST_VERSIONS = 48;

    private static final int HASH_BYTES = 9;

    private PageGroups() {}

    /**
     * A name for each language version it declares, made of both addresses and both languages, and one of its text. Two pages share
     * the first only where each declares the other, and in the language the other is really written in: a link "English" that leads
     * from every page to one front page makes no versions, nor does a translation nobody has written yet.
     */
    public static List<String> of(Page page) {
        String own = page.versions().isEmpty() ? "" : member(page.url(), page.language());
        List<String> groups = new ArrayList<>();
        page.versions().stream()
                .map(version -> member(version.url(), version.language()))
                .limit(MOST_VERSIONS)
                .forEach(other ->
                        groups.add("v" + hash(Stream.of(own, other).sorted().collect(Collectors.joining(" ")))));
        String text = page.text();
        if (!page.authority().isBlank() && text.length() >= SHORTEST_TEXT) {
            groups.add("t" + hash(page.authority() + "\n" + page.title() + "\n" + text));
        }
        return groups;
    }

    private static String member(PageUrl url, LanguageTag language) {
        return LanguageVersion.family(language) + "@" + address(url.value());
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
