package samsvar.crawler.extract.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import samsvar.crawler.extract.text.CleanText;
import samsvar.engine.page.OpenTime;
import samsvar.engine.page.PageFact;

/**
 * What do a page's structured data say that its text does not? Such facts have no place in the text, so that nothing quotes
 * them; what a reader of the page sees as well is not repeated.
 */
final class StructuredFacts {
    /** More than any page has of its own; lists of hundreds of offices are not this page's facts. */
    private static final int MOST_FACTS = 60;

    private static final int LONGEST = 2000;

    private final List<PageFact> facts;
    private final String text;
    private final String country;

    private StructuredFacts(List<PageFact> facts, String text, String country) {
        this.facts = facts;
        this.text = squeezed(text);
        this.country = country;
    }

    static void add(List<PageFact> facts, String text, List<StructuredItem> items, String country) {
        if (items.isEmpty()) {
            return;
        }
        StructuredFacts reading = new StructuredFacts(facts, text, country);
        int before = facts.size();
        for (StructuredItem item : items) {
            if (facts.size() - before < MOST_FACTS) {
                reading.item(item);
            }
        }
    }

    private void item(StructuredItem item) {
        if (item.is("Question")) {
            question(item);
        } else if (item.is("Event")) {
            named(item);
        } else if (item.is("Organization") || item.is("Place") || item.is("Office") || isReachable(item)) {
            named(item);
            contact(item.properties(), item.text("name"));
        }
    }

    private static boolean isReachable(StructuredItem item) {
        return List.of("telephone", "address", "openingHours", "openingHoursSpecification", "contactPoint").stream()
                .anyMatch(item.properties()::has);
    }

    private void question(StructuredItem item) {
        String asked = plain(item.text("name"));
        JsonNode answer = item.properties().path("acceptedAnswer");
        JsonNode first = answer.isArray() && !answer.isEmpty() ? answer.get(0) : answer;
        String said = plain(StructuredItem.text(first.path("text")));
        boolean visible = text.contains(squeezed(asked))
                && text.contains(squeezed(said.substring(0, Math.min(40, said.length()))));
        if (!asked.isEmpty() && !said.isEmpty() && !visible) {
            facts.add(new PageFact.Question(asked, said));
        }
    }

    private void named(StructuredItem item) {
        String name = plain(item.text("name"));
        if (!name.isEmpty()) {
            add(new PageFact.Named(
                    item.type(),
                    name,
                    plain(item.text("url")),
                    plain(item.text("startDate")),
                    plain(item.text("endDate"))));
        }
    }

    private void contact(JsonNode node, String name) {
        String label = plain(name);
        StructuredItem.values(node.path("telephone")).forEach(phone -> phone(StructuredItem.text(phone), label));
        StructuredItem.values(node.path("email")).forEach(mail -> email(StructuredItem.text(mail), label));
        StructuredItem.values(node.path("address")).forEach(address -> address(address, label));
        hours(node, label);
        for (JsonNode point : StructuredItem.values(node.path("contactPoint"))) {
            String type = plain(StructuredItem.text(point.path("contactType")));
            phone(StructuredItem.text(point.path("telephone")), type.isEmpty() ? label : type);
            email(StructuredItem.text(point.path("email")), type.isEmpty() ? label : type);
        }
    }

    private void phone(String written, String label) {
        String said = plain(written);
        if (said.chars().filter(Character::isDigit).count() > 2) {
            String e164 = DialPlan.e164(said, country).orElse("");
            boolean known = facts.stream()
                    .anyMatch(f -> f instanceof PageFact.Phone p
                            && (e164.isEmpty()
                                    ? p.written().equals(said)
                                    : p.e164().equals(e164)));
            if (!known) {
                add(new PageFact.Phone(Optional.empty(), label, said, e164, ""));
            }
        }
    }

    private void email(String written, String label) {
        String said = plain(written).replaceFirst("(?i)^mailto:", "");
        boolean known = facts.stream()
                .anyMatch(f -> f instanceof PageFact.Email e && e.address().equalsIgnoreCase(said));
        if (said.indexOf('@') > 0 && !known) {
            add(new PageFact.Email(Optional.empty(), label, said));
        }
    }

    private void address(JsonNode node, String label) {
        String street = plain(StructuredItem.text(node.path("streetAddress")));
        String code = plain(StructuredItem.text(node.path("postalCode"))).replaceAll("\\D", "");
        String town = plain(StructuredItem.text(node.path("addressLocality")));
        boolean known = facts.stream()
                .anyMatch(f -> f instanceof PageFact.Address a && a.street().equalsIgnoreCase(street));
        if (!street.isEmpty() && !known) {
            add(new PageFact.Address(Optional.empty(), label, street, code, town, true));
        }
    }

    private void hours(JsonNode node, String label) {
        List<OpenTime> times = new ArrayList<>();
        for (JsonNode words : StructuredItem.values(node.path("openingHours"))) {
            times.addAll(DayTimes.read(StructuredItem.text(words), List.of()).times());
        }
        List<JsonNode> dated = new ArrayList<>();
        for (JsonNode one : StructuredItem.values(node.path("openingHoursSpecification"))) {
            if (one.has("validFrom") || one.has("validThrough")) {
                dated.add(one);
            } else {
                times(one).ifPresent(times::add);
            }
        }
        boolean known = facts.stream().anyMatch(f -> f instanceof PageFact.Hours h && same(h.times(), times));
        if (!times.isEmpty() && !known) {
            add(new PageFact.Hours(Optional.empty(), label, times, true, Optional.empty(), Optional.empty()));
        }
        for (JsonNode one : dated) {
            times(one)
                    .ifPresent(time -> add(new PageFact.Hours(
                            Optional.empty(),
                            label,
                            List.of(time),
                            false,
                            date(one.path("validFrom")),
                            date(one.path("validThrough")))));
        }
    }

    /** Written day by day or in ranges, closed days said or not: what counts is when it is open. */
    private static boolean same(List<OpenTime> a, List<OpenTime> b) {
        return open(a).equals(open(b));
    }

    private static List<String> open(List<OpenTime> times) {
        return times.stream()
                .filter(t -> t.span().isPresent())
                .flatMap(t -> t.days().stream().map(day -> day + " " + t.span().get()))
                .sorted()
                .distinct()
                .toList();
    }

    private static Optional<OpenTime> times(JsonNode specification) {
        List<DayOfWeek> days = new ArrayList<>();
        for (JsonNode day : StructuredItem.values(specification.path("dayOfWeek"))) {
            String name = StructuredItem.text(day).replaceFirst(".*[/:#]", "").toUpperCase(Locale.ROOT);
            EnumSet.allOf(DayOfWeek.class).stream()
                    .filter(d -> d.name().equals(name))
                    .forEach(days::add);
        }
        if (days.isEmpty()) {
            days.addAll(EnumSet.allOf(DayOfWeek.class));
        }
        String opens = StructuredItem.text(specification.path("opens"));
        String closes = StructuredItem.text(specification.path("closes"));
        // schema.org: a place that opens when it closes is closed.
        if (opens.equals(closes)) {
            return Optional.of(new OpenTime(days, Optional.empty()));
        }
        return ClockSpan.read(opens.replaceFirst("[+Z].*", "") + '-' + closes.replaceFirst("[+Z].*", ""))
                .map(span -> new OpenTime(days, Optional.of(span)));
    }

    private static Optional<LocalDate> date(JsonNode node) {
        try {
            String text = StructuredItem.text(node);
            return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void add(PageFact fact) {
        if (!facts.contains(fact)) {
            facts.add(fact);
        }
    }

    private static String plain(String raw) {
        String cut = raw.substring(0, Math.min(LONGEST, raw.length()));
        return CleanText.line(
                cut.indexOf('<') >= 0 || cut.indexOf('&') >= 0
                        ? Jsoup.parse(cut).text()
                        : cut);
    }

    private static String squeezed(String raw) {
        return CleanText.line(raw).toLowerCase(Locale.ROOT);
    }
}
