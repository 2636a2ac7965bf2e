package samsvar.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import samsvar.web.cite.Afterlife;
import samsvar.web.cite.Fate;
import samsvar.web.cite.StoredAnswer;

/** What does an answer with a permanent address look like as JSON-LD? A schema.org Quotation that is based on a web page. */
public final class QuotationJson {
    /** Its media type (RFC 6839, JSON-LD 1.1). */
    public static final String MEDIA_TYPE = "application/ld+json; charset=utf-8";

    private static final ObjectMapper JSON = new ObjectMapper();

    private QuotationJson() {}

    /**
     * The answer in one line.
     *
     * @param address the answer's own address, absolute
     */
    public static String toJson(StoredAnswer answer, Afterlife after, String address) {
        ObjectNode json = JSON.createObjectNode();
        ObjectNode context = json.putObject("@context").put("@vocab", "https://schema.org/");
        context.putObject("samsvar:check").put("@type", "@json");
        context.put("samsvar", "urn:samsvar:");
        json.put("@type", "Quotation")
                .put("@id", address)
                .put("identifier", answer.id())
                .put("url", address)
                .put("text", answer.quote())
                .put("inLanguage", answer.language().value())
                .put("dateCreated", seconds(answer.given()));
        json.putObject("creator").put("@type", "GovernmentOrganization").put("name", answer.authority());
        ObjectNode page = json.putObject("isBasedOn")
                .put("@type", "WebPage")
                .put("@id", answer.url())
                .put("url", answer.url())
                .put("name", answer.title());
        answer.updated().ifPresent(date -> page.put("dateModified", date.toString()));
        json.set("samsvar:check", check(answer, after));
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of texts can always be written.", e);
        }
    }

    private static ObjectNode check(StoredAnswer answer, Afterlife after) {
        ObjectNode check = JSON.createObjectNode()
                .put("state", state(after.fate()))
                .put("confirmedWhenGiven", seconds(answer.checked()))
                .put("checked", seconds(after.checked()));
        if (after.fate() == Fate.SAME) {
            check.put("unchangedSince", seconds(answer.checked()));
        }
        after.changed()
                .ifPresent(between -> check.putObject("changedBetween")
                        .put("from", seconds(between.from()))
                        .put("to", seconds(between.to())));
        after.text().ifPresent(text -> check.put("currentText", text));
        if (after.text().isPresent()) {
            ArrayNode diff = check.putArray("diff");
            after.diff(answer)
                    .forEach(piece -> diff.addObject()
                            .put("kind", piece.kind().name().toLowerCase(Locale.ROOT))
                            .put("text", piece.text()));
        }
        return check;
    }

    private static String state(Fate fate) {
        return switch (fate) {
            case SAME -> "unchanged";
            case CHANGED -> "changed";
            case GONE -> "removed";
            case UNCONFIRMED -> "unconfirmed";
        };
    }

    private static String seconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
