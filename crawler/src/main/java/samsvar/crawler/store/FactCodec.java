package samsvar.crawler.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samsvar.engine.page.DateEvidence;
import samsvar.engine.page.OpenTime;
import samsvar.engine.page.PageFact;
import samsvar.engine.page.PageFacts;
import samsvar.engine.page.TextRange;

/** A page's facts as JSON and back. A page without any has no field for them, so that rows of before they were kept stay as they are. */
final class FactCodec {
    private FactCodec() {}

    static void write(ObjectNode page, PageFacts facts) {
        if (!facts.facts().isEmpty()) {
            ArrayNode all = page.putArray("facts");
            facts.facts().forEach(fact -> write(all.addObject(), fact));
        }
        if (!facts.dates().isEmpty()) {
            ArrayNode all = page.putArray("dates");
            facts.dates()
                    .forEach(d -> all.addObject()
                            .put("k", d.kind().name())
                            .put("date", d.date().toString())
                            .put("source", d.source().name())
                            .put("place", d.place())
                            .put("verdict", d.verdict().name()));
        }
    }

    static PageFacts read(JsonNode page) {
        List<PageFact> facts = new ArrayList<>();
        page.path("facts").forEach(node -> facts.add(fact(node)));
        List<DateEvidence> dates = new ArrayList<>();
        page.path("dates")
                .forEach(node -> dates.add(new DateEvidence(
                        DateEvidence.Kind.valueOf(text(node, "k")),
                        LocalDate.parse(text(node, "date")),
                        DateEvidence.Source.valueOf(text(node, "source")),
                        text(node, "place"),
                        DateEvidence.Verdict.valueOf(text(node, "verdict")))));
        return new PageFacts(facts, dates);
    }

    private static void write(ObjectNode node, PageFact fact) {
        switch (fact) {
            case PageFact.Phone phone ->
                put(node, "phone", fact)
                        .put("t", phone.written())
                        .put("e164", phone.e164())
                        .put("extension", phone.extension());
            case PageFact.Email email -> put(node, "email", fact).put("t", email.address());
            case PageFact.Address address ->
                put(node, "address", fact)
                        .put("street", address.street())
                        .put("code", address.postalCode())
                        .put("town", address.town())
                        .put("visiting", address.visiting());
            case PageFact.Hours hours -> write(put(node, "hours", fact), hours);
            case PageFact.Question question -> put(node, "question", fact).put("t", question.answer());
            case PageFact.Sheet sheet ->
                put(node, "sheet", fact).put("n", sheet.number()).put("recognised", sheet.recognised());
            case PageFact.Named named ->
                put(node, "named", fact)
                        .put("type", named.type())
                        .put("url", named.url())
                        .put("starts", named.starts())
                        .put("ends", named.ends());
        }
    }

    private static ObjectNode put(ObjectNode node, String kind, PageFact fact) {
        node.put("k", kind).put("label", fact.label());
        fact.where().ifPresent(where -> node.putArray("at").add(where.start()).add(where.end()));
        return node;
    }

    private static void write(ObjectNode node, PageFact.Hours hours) {
        node.put("usual", hours.usual());
        hours.from().ifPresent(date -> node.put("from", date.toString()));
        hours.until().ifPresent(date -> node.put("until", date.toString()));
        ArrayNode times = node.putArray("times");
        for (OpenTime time : hours.times()) {
            ObjectNode one = times.addObject();
            ArrayNode days = one.putArray("days");
            time.days().forEach(day -> days.add(day.getValue()));
            time.span()
                    .ifPresent(span -> one.put("opens", span.opens().toString())
                            .put("closes", span.closes().toString()));
        }
    }

    private static PageFact fact(JsonNode node) {
        String label = text(node, "label");
        Optional<TextRange> where = where(node.path("at"));
        return switch (text(node, "k")) {
            case "phone" ->
                new PageFact.Phone(where, label, text(node, "t"), text(node, "e164"), text(node, "extension"));
            case "email" -> new PageFact.Email(where, label, text(node, "t"));
            case "address" ->
                new PageFact.Address(
                        where,
                        label,
                        text(node, "street"),
                        text(node, "code"),
                        text(node, "town"),
                        node.path("visiting").asBoolean());
            case "hours" ->
                new PageFact.Hours(
                        where,
                        label,
                        times(node.path("times")),
                        node.path("usual").asBoolean(),
                        date(node.path("from")),
                        date(node.path("until")));
            case "question" -> new PageFact.Question(label, text(node, "t"));
            case "sheet" ->
                new PageFact.Sheet(
                        where, node.path("n").asInt(), node.path("recognised").asBoolean());
            case "named" ->
                new PageFact.Named(
                        text(node, "type"), label, text(node, "url"), text(node, "starts"), text(node, "ends"));
            default -> throw new IllegalStateException("unknown kind of fact in the archive: " + text(node, "k"));
        };
    }

    private static List<OpenTime> times(JsonNode array) {
        List<OpenTime> times = new ArrayList<>();
        for (JsonNode node : array) {
            List<DayOfWeek> days = new ArrayList<>();
            node.path("days").forEach(day -> days.add(DayOfWeek.of(day.asInt())));
            Optional<OpenTime.Span> span = node.has("opens")
                    ? Optional.of(new OpenTime.Span(
                            LocalTime.parse(text(node, "opens")), LocalTime.parse(text(node, "closes"))))
                    : Optional.empty();
            times.add(new OpenTime(days, span));
        }
        return times;
    }

    private static Optional<TextRange> where(JsonNode at) {
        return at.size() == 2
                ? Optional.of(new TextRange(at.get(0).asInt(), at.get(1).asInt()))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(JsonNode node) {
        return node.isTextual() ? Optional.of(LocalDate.parse(node.asText())) : Optional.empty();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
