package samsvar.crawler.extract.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import samsvar.crawler.extract.text.WrittenDate;

/**
 * When was the page last changed? What its metadata says, else its JSON-LD, else what stands on it ("Senast uppdaterad: 21
 * juni 2024"); failing all these, when it was published.
 */
final class PageDates {
    private static final Set<String> MODIFIED = Set.of(
            "article:modified_time",
            "og:updated_time",
            "dcterms.modified",
            "dc.date.modified",
            "dc.modified",
            "dcterms:modified",
            "last-modified",
            "epi:lastmodified",
            "lastmod",
            "datemodified",
            "modified",
            "revised",
            "last-updated",
            "updated_time");
    private static final Set<String> PUBLISHED = Set.of(
            "article:published_time",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.issued",
            "dc.date",
            "dcterms.date",
            "dc.date.created",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "published_time",
            "dcterms.available");
    private static final Pattern JSON_DATE =
            Pattern.compile("\"(dateModified|datePublished|dateCreated)\"\\s*:\\s*\"([^\"]{8,40})\"");
    private static final Pattern CHANGED_WORDS = Pattern.compile(
            "(senast|sist|sidan|siden|sida|page|last)?\\s*(uppdatera[dt]?|uppdaterades|ändra[dt]|granska[dt]|oppdater[at]t?|endr[ae]t?|revidert"
                    + "|updated|modified|reviewed|changed|оновлено|оновлення|змінено|обновлен[оа]|обновление)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PUBLISHED_WORDS = Pattern.compile(
            "(publicera[dt]|publicerades|publiser[at]t?|published|опубліковано|дата публікації|опубликовано)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A label and its date stand this close together. */
    private static final int REACH = 60;

    private final Document document;
    private final LocalDate today;

    PageDates(Document document, LocalDate today) {
        this.document = document;
        this.today = today;
    }

    Optional<LocalDate> updated() {
        String visible = document.body().text();
        return Stream.<java.util.function.Supplier<Optional<LocalDate>>>of(
                        () -> meta(MODIFIED),
                        () -> json("dateModified"),
                        () -> marked("time[itemprop=dateModified], [itemprop=dateModified], time.updated"),
                        () -> labelled(visible, CHANGED_WORDS),
                        () -> meta(PUBLISHED),
                        () -> json("datePublished"),
                        () -> marked("time[itemprop=datePublished], [itemprop=datePublished], time[pubdate],"
                                + " time.published"),
                        () -> labelled(visible, PUBLISHED_WORDS))
                .map(java.util.function.Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LocalDate> meta(Set<String> names) {
        return document.select("meta[content]").stream()
                .filter(m -> Stream.of("name", "property", "itemprop", "http-equiv")
                        .anyMatch(a -> names.contains(m.attr(a).strip().toLowerCase(Locale.ROOT))))
                .map(m -> believed(m.attr("content")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LocalDate> json(String key) {
        return document.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .flatMap(data -> JSON_DATE.matcher(data).results())
                .filter(r -> r.group(1).equals(key))
                .map(r -> believed(r.group(2)))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    private Optional<LocalDate> marked(String css) {
        return document.select(css).stream()
                .map(e -> e.hasAttr("datetime")
                        ? e.attr("datetime")
                        : e.hasAttr("content") ? e.attr("content") : e.text())
                .map(this::believed)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LocalDate> labelled(String visible, Pattern words) {
        Matcher m = words.matcher(visible);
        List<LocalDate> found = new java.util.ArrayList<>();
        while (m.find()) {
            believed(visible.substring(m.end(), Math.min(visible.length(), m.end() + REACH)))
                    .ifPresent(found::add);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    private Optional<LocalDate> believed(String text) {
        return WrittenDate.first(text).filter(d -> !d.isAfter(today) && d.getYear() > 1990);
    }
}
