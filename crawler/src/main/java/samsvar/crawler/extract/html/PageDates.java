package samsvar.crawler.extract.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import samsvar.crawler.extract.fact.StructuredItem;
import samsvar.crawler.extract.fact.WordFinder;
import samsvar.crawler.extract.text.CleanText;
import samsvar.crawler.extract.text.DateJudgement;
import samsvar.crawler.extract.text.WrittenDate;
import samsvar.engine.page.DateEvidence;
import samsvar.engine.page.DateEvidence.Kind;
import samsvar.engine.page.DateEvidence.Source;
import samsvar.engine.page.DateEvidence.Verdict;

/** What on a page tells when it was changed or published? Everything found is evidence; {@link DateJudgement} says what counts. */
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
    private static final Pattern CHANGED_WORDS = Pattern.compile(
            "(?<!\\p{L})((?:senast|sist|sidan|siden|sida|page|last|востаннє|останнє|последнее)\\s+)?(uppdatera[dt]?|uppdaterades|ändra[dt]|granska[dt]|oppdater[at]t?|endr[ae]t?|revidert"
                    + "|updated|modified|reviewed|changed|оновлено|оновлення|змінено|обновлен[оа]|обновление|изменен[оа]?)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PUBLISHED_WORDS = Pattern.compile(
            "(?<!\\p{L})(publicera[dt]|publicerades|publiser[at]t?|published|опубліковано|дата публікації|опубликовано)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** How the words of both patterns begin. */
    private static final WordFinder LABELS = new WordFinder(Set.of(
            "senast",
            "sist",
            "sida",
            "side",
            "page",
            "last",
            "uppdatera",
            "ändra",
            "granska",
            "oppdater",
            "endr",
            "revidert",
            "updated",
            "modified",
            "reviewed",
            "changed",
            "востаннє",
            "останнє",
            "последнее",
            "оновлен",
            "змінено",
            "обновлен",
            "изменен",
            "publice",
            "publise",
            "published",
            "опублік",
            "опублик",
            "дата"));

    /** Ends of the types of items that describe a page. */
    private static final List<String> ABOUT_PAGES =
            List.of("Page", "Article", "Posting", "CreativeWork", "Report", "WebSite", "Service");

    /** A sure label and its date stand this close together: "Senast uppdaterad av Nils Nilsson den 3 mars 2026". */
    private static final int REACH = 60;
    /** "Ändrade öppettider i jul, 24 december 2026" tells nothing of the page: behind a bare word the date comes at once. */
    private static final int BARE_REACH = 14;

    /** "30 september 2026 " and its like. */
    private static final int LONGEST_DATE = 18;

    private static final int LONGEST_PLACE = 80;
    private static final int LONGEST_LABEL = 24;
    /** What may follow a year within a date: "2026-03-03". */
    private static final int YEAR_REST = 6;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)|(?<!\\d)20\\d{6}(?!\\d)");

    private final PageElements page;
    private final List<StructuredItem> structured;
    private final List<DateEvidence> found = new ArrayList<>();

    private PageDates(PageElements page, List<StructuredItem> structured) {
        this.page = page;
        this.structured = structured;
    }

    /**
     * All dates found, not yet judged.
     *
     * @param visible the text of the whole page, furniture included
     */
    static List<DateEvidence> of(PageElements page, List<StructuredItem> structured, String visible) {
        PageDates dates = new PageDates(page, structured);
        dates.meta();
        dates.items();
        dates.marked();
        dates.labelled(visible);
        return dates.found;
    }

    private void meta() {
        for (Element meta : page.metas) {
            Stream.of("name", "property", "itemprop", "http-equiv")
                    .map(a -> meta.attr(a).strip().toLowerCase(Locale.ROOT))
                    .filter(name -> MODIFIED.contains(name) || PUBLISHED.contains(name))
                    .findFirst()
                    .ifPresent(name -> add(
                            MODIFIED.contains(name) ? Kind.MODIFIED : Kind.PUBLISHED,
                            Source.META,
                            name,
                            meta.attr("content")));
        }
    }

    /** Of the items that describe a page or article; where several do, the newest day counts. */
    private void items() {
        int before = found.size();
        structured.stream().filter(i -> ABOUT_PAGES.stream().anyMatch(i::is)).forEach(item -> {
            add(Kind.MODIFIED, Source.STRUCTURED_DATA, "dateModified", item.text("dateModified"));
            add(Kind.PUBLISHED, Source.STRUCTURED_DATA, "datePublished", item.text("datePublished"));
        });
        found.subList(before, found.size())
                .sort(Comparator.comparing(DateEvidence::date).reversed());
    }

    private void marked() {
        for (Element e : page.days) {
            if (e.attr("itemprop").equals("dateModified") || e.hasClass("updated") || e.hasClass("modified")) {
                add(Kind.MODIFIED, Source.MARKED, "time", value(e));
            } else if (e.attr("itemprop").equals("datePublished") || e.hasAttr("pubdate") || e.hasClass("published")) {
                add(Kind.PUBLISHED, Source.MARKED, "time", value(e));
            }
        }
    }

    private static String value(Element e) {
        return e.hasAttr("datetime") ? e.attr("datetime") : e.hasAttr("content") ? e.attr("content") : e.text();
    }

    /** The last one on the page is the page's own: those above may be of teasers. Labels are looked for near years only. */
    private void labelled(String visible) {
        Optional<DateEvidence> changed = Optional.empty();
        Optional<DateEvidence> published = Optional.empty();
        Matcher year = YEAR.matcher(visible);
        int from = 0;
        while (year.find()) {
            int start = Math.max(from, year.start() - REACH - LONGEST_LABEL);
            int end = Math.min(visible.length(), year.end() + YEAR_REST);
            from = year.start();
            if (!LABELS.isIn(visible, start, end)) {
                continue;
            }
            changed = last(visible, CHANGED_WORDS.matcher(visible).region(start, end), Kind.MODIFIED)
                    .or(given(changed));
            published = last(visible, PUBLISHED_WORDS.matcher(visible).region(start, end), Kind.PUBLISHED)
                    .or(given(published));
        }
        changed.ifPresent(found::add);
        published.ifPresent(found::add);
    }

    private static Supplier<Optional<DateEvidence>> given(Optional<DateEvidence> evidence) {
        return () -> evidence;
    }

    private static Optional<DateEvidence> last(String visible, Matcher m, Kind kind) {
        m.useTransparentBounds(true);
        Optional<DateEvidence> last = Optional.empty();
        while (m.find()) {
            boolean sure = visible.startsWith(":", m.end()) || kind == Kind.MODIFIED && m.group(1) != null;
            int reach = sure ? REACH : BARE_REACH + LONGEST_DATE;
            String after = visible.substring(m.end(), Math.min(visible.length(), m.end() + reach));
            String place = CleanText.line(m.group() + after);
            Optional<LocalDate> date = WrittenDate.first(after);
            last = date.isPresent() ? date.map(d -> evidence(kind, Source.TEXT, place, d)) : last;
        }
        return last;
    }

    private void add(Kind kind, Source source, String place, String written) {
        WrittenDate.first(written).ifPresent(date -> found.add(evidence(kind, source, place, date)));
    }

    private static DateEvidence evidence(Kind kind, Source source, String place, LocalDate date) {
        String brief = place.length() <= LONGEST_PLACE ? place : place.substring(0, LONGEST_PLACE);
        return new DateEvidence(kind, date, source, brief, Verdict.WEAKER);
    }
}
