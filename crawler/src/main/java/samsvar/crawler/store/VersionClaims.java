package samsvar.crawler.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.LanguageVersion;
import samsvar.engine.page.Page;

/**
 * Compares what pages say of their other languages with what those say themselves. The claims stay in the archive as they were made;
 * the judgement is of the moment it is asked for. Every method works inside the caller's transaction.
 */
final class VersionClaims {
    private VersionClaims() {}

    private record Other(LanguageTag language, List<String> names) {}

    /** The page with each of its claimed versions judged by the page it leads to, where that is known. */
    static Page compare(Sql sql, Page page) throws SQLException {
        if (page.versions().isEmpty()) {
            return page;
        }
        List<LanguageVersion> judged = new ArrayList<>();
        for (LanguageVersion version : page.versions()) {
            Optional<Other> other = other(sql, version.url().value());
            judged.add(
                    other.isEmpty() ? version : version.judged(other.get().language(), names(sql, other.get(), page)));
        }
        return page.versioned(judged);
    }

    /** As the page's row holds them. */
    static String column(Page page) {
        return page.versions().stream().map(version -> version.url().value()).collect(Collectors.joining(" "));
    }

    private static Optional<Other> other(Sql sql, String url) throws SQLException {
        return sql.first(
                "SELECT language, versions FROM page WHERE id = ? AND live = 1 AND versions IS NOT NULL",
                row -> new Other(
                        new LanguageTag(row.getString(1)),
                        List.of(row.getString(2).split(" "))),
                leadsTo(sql, url));
    }

    private static boolean names(Sql sql, Other other, Page page) throws SQLException {
        for (String name : other.names()) {
            if (name.equals(page.url().value())
                    || leadsTo(sql, name).equals(page.id().value())) {
                return true;
            }
        }
        return false;
    }

    /** Sites name the addresses that redirect as well as those they redirect to. */
    private static String leadsTo(Sql sql, String url) throws SQLException {
        return sql.first(
                        "SELECT coalesce(nullif(page_id, url), moved_to, url) FROM visit WHERE url = ?",
                        row -> row.getString(1),
                        url)
                .orElse(url);
    }
}
