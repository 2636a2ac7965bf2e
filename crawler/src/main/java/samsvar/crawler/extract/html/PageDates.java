package samsvar.crawler.extract.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    /** Digits of a year. */
    private static final int YEAR = 4;

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
        Map<Kind, DateEvidence> last = new EnumMap<>(Kind.class);
        int from = 0;
        for (int year = year(visible, 0); year >= 0; year = year(visible, year + YEAR)) {
            int start = Math.max(from, year - REACH - LONGEST_LABEL);
            int end = Math.min(visible.length(), year + YEAR + YEAR_REST);
            int at = LABELS.next(visible, start, end);
            while (at >= 0) {
                at = LABELS.next(visible, label(visible, at, end, last), end);
            }
            from = year;
        }
        found.addAll(last.values());
    }

    /** Where the next number begins that may be a year ("2026") or a day ("20260303"); -1 where there is none. */
    private static int year(String text, int from) {
        int start = -1;
        for (int i = from; i <= text.length(); i++) {
            boolean digit = i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (digit && start < 0) {
                start = i;
            } else if (!digit && start >= 0) {
                boolean yearOrDay = i - start == YEAR || i - start == 2 * YEAR;
                if (yearOrDay && (text.startsWith("20", start) || text.startsWith("19", start))) {
                    return start;
                }
                start = -1;
            }
        }
        return -1;
    }

    /** Takes the label and date that begin exactly there; returns where to look on. */
    private static int label(String visible, int at, int end, Map<Kind, DateEvidence> last) {
        for (Kind kind : Kind.values()) {
            Pattern words = kind == Kind.MODIFIED ? CHANGED_WORDS : PUBLISHED_WORDS;
            Matcher m = words.matcher(visible).region(at, end).useTransparentBounds(true);
            if (m.lookingAt()) {
                boolean sure = visible.startsWith(":", m.end()) || kind == Kind.MODIFIED && m.group(1) != null;
                int reach = sure ? REACH : BARE_REACH + LONGEST_DATE;
                String after = visible.substring(m.end(), Math.min(visible.length(), m.end() + reach));
                WrittenDate.first(after)
                        .ifPresent(date ->
                                last.put(kind, evidence(kind, Source.TEXT, CleanText.line(m.group() + after), date)));
                return m.end();
            }
        }
        return at + 1;
    }

    private void add(Kind kind, Source source, String place, String written) {
        WrittenDate.first(written).ifPresent(date -> found.add(evidence(kind, source, place, date)));
    }

    private static DateEvidence evidence(Kind kind, Source source, String place, LocalDate date) {
        String brief = place.length() <= LONGEST_PLACE ? place : place.substring(0, LONGEST_PLACE);
        return new DateEvidence(kind, date, source, brief, Verdict.WEAKER);
    }
}
