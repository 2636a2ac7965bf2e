package samsvar.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Outcome;
import samsvar.engine.answer.Quote;
import samsvar.engine.answer.Result;
import samsvar.engine.answer.Value;
import samsvar.engine.answer.hours.AskedDay;
import samsvar.engine.answer.hours.Opening;
import samsvar.engine.page.LanguageVersion;
import samsvar.engine.page.Page;
import samsvar.engine.question.Reading;
import samsvar.engine.question.Understanding;

/** What does an outcome look like as JSON? The same over HTTP and on the command line. Thread-safe. */
public final class AnswerJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Four decimals tell any two scores apart that a reader would. */
    private static final double DECIMALS = 10_000;

    private AnswerJson() {}

    /**
     * Question, answer (null where there is none) and results, in one line.
     *
     * @param now the moment for which it is told whether what is quoted is open
     */
    public static String toJson(Outcome outcome, Instant now) {
        ObjectNode json = question(outcome);
        switch (outcome.answer()) {
            case Answer.Quoted quoted ->
                json.set(
                        "answer",
                        withOpen(
                                answer(quoted),
                                quoted.quote(),
                                AskedDay.of(outcome.understanding().text()),
                                now));
            case Answer.Nothing nothing -> json.putNull("answer");
        }
        return text(withResults(json, outcome));
    }

    /** Question and results without a word on an answer, in one line: for a mere search. */
    public static String resultsToJson(Outcome outcome) {
        return text(withResults(question(outcome), outcome));
    }

    private static ObjectNode question(Outcome outcome) {
        Understanding understanding = outcome.understanding();
        ObjectNode json = JSON.createObjectNode();
        ObjectNode question = json.putObject("question")
                .put("text", understanding.question().text())
                .put("language", understanding.language().language().value());
        if (!understanding.places().isEmpty()) {
            question.set("places", places(outcome));
        }
        if (!understanding.readings().isEmpty()) {
            question.put("readAs", understanding.text());
            question.set("readings", readings(understanding.readings()));
        }
        understanding.suggestion().ifPresent(meant -> question.put("didYouMean", meant));
        return json;
    }

    /** What words that give nothing as typed were taken for. */
    private static ArrayNode readings(List<Reading> readings) {
        ArrayNode json = JSON.createArrayNode();
        for (Reading reading : readings) {
            ObjectNode one = json.addObject()
                    .put("kind", name(reading.kind()))
                    .put("typed", reading.typed())
                    .put("words", reading.words())
                    .put("language", reading.language().value());
            ArrayNode others = one.putArray("others");
            reading.others().forEach(others::add);
        }
        return json;
    }

    /**
     * The words that name a place stand in the question as read, which is another text than the one typed where words before them were
     * misspelt. Where a question names several places, "ownPage" tells of all of them together.
     */
    private static ArrayNode places(Outcome outcome) {
        Understanding understanding = outcome.understanding();
        ArrayNode json = JSON.createArrayNode();
        understanding
                .places()
                .forEach(named -> json.addObject()
                        .put("name", named.place().name())
                        .put("country", named.place().country())
                        .put("kind", name(named.place().kind()))
                        .put("typed", named.range().of(understanding.text()))
                        .put("ownPage", outcome.spread().held()));
        return json;
    }

    private static ObjectNode withResults(ObjectNode json, Outcome outcome) {
        ArrayNode results = json.putArray("results");
        outcome.results().forEach(result -> results.add(result(result)));
        return json.put("total", outcome.total()).put("tookMs", outcome.took().toMillis());
    }

    /** An answer alone. */
    static ObjectNode answer(Answer.Quoted answer) {
        Quote quote = answer.quote();
        ObjectNode json = JSON.createObjectNode().put("quote", plain(quote.text()));
        json.putNull("value");
        answer.value().ifPresent(value -> json.set("value", value(value)));
        if (answer.values().size() > 1) {
            ArrayNode values = json.putArray("values");
            answer.values().forEach(value -> values.add(value(value)));
        }
        json.put("language", quote.language().value()).put("confidence", rounded(answer.confidence()));
        json.set("source", source(quote));
        json.put("permalink", "/a/" + answer.permalink());
        ArrayNode warnings = json.putArray("warnings");
        answer.warnings().forEach(warning -> warnings.add(name(warning)));
        if (!answer.differing().isEmpty()) {
            ArrayNode differing = json.putArray("differing");
            answer.differing().forEach(other -> differing.add(differing(other)));
        }
        if (!answer.steps().isEmpty()) {
            ArrayNode steps = json.putArray("steps");
            answer.steps().forEach(step -> steps.add(quotation(step.quote(), step.permalink())));
        }
        if (!answer.elsewhere().isEmpty()) {
            ArrayNode elsewhere = json.putArray("elsewhere");
            answer.elsewhere().forEach(other -> elsewhere.add(answer(other)));
        }
        if (!answer.countries().isEmpty()) {
            ArrayNode countries = json.putObject("asks").putArray("country");
            answer.countries().forEach(countries::add);
        }
        return json;
    }

    /** Whether it is open is no quotation: it is reckoned, and says so. */
    private static ObjectNode withOpen(ObjectNode json, Quote quote, AskedDay asked, Instant now) {
        Opening.of(quote.page(), quote.range(), asked, now).ifPresent(state -> json.set("open", open(state)));
        return json;
    }

    private static ObjectNode open(Opening opening) {
        ObjectNode json = JSON.createObjectNode().put("computed", true);
        ArrayNode times = JSON.createArrayNode();
        switch (opening) {
            case Opening.Now state ->
                json.put("open", state.open())
                        .put(
                                "closes",
                                state.closes().map(LocalDateTime::toString).orElse(null))
                        .put("opens", state.opens().map(LocalDateTime::toString).orElse(null))
                        .putNull("day");
            case Opening.OnDay state -> {
                json.put("open", !state.spans().isEmpty()).putNull("closes").putNull("opens");
                json.put("day", state.day().toString());
                state.spans()
                        .forEach(span -> times.addObject()
                                .put("opens", span.opens().toString())
                                .put("closes", span.closes().toString()));
            }
        }
        json.set("times", times);
        return json.put("zone", opening.zone().getId());
    }

    private static ObjectNode value(Value value) {
        return JSON.createObjectNode().put("type", name(value.kind())).put("text", plain(value.text()));
    }

    private static ObjectNode quotation(Quote quote, String permalink) {
        ObjectNode json = JSON.createObjectNode().put("quote", plain(quote.text()));
        json.put("language", quote.language().value());
        json.set("source", source(quote));
        return json.put("permalink", "/a/" + permalink);
    }

    private static ObjectNode differing(Answer.Differing other) {
        return quotation(other.quote(), other.permalink()).set("value", value(other.value()));
    }

    private static ObjectNode source(Quote quote) {
        Page page = quote.page();
        ObjectNode json = JSON.createObjectNode()
                .put("url", page.url().value())
                .put("title", page.title())
                .put("authority", page.authority())
                .put("country", page.country())
                .put("language", page.language().value())
                .put("checked", quote.checked().truncatedTo(ChronoUnit.SECONDS).toString());
        json.putNull("updated");
        quote.updated().ifPresent(date -> json.put("updated", date.toString()));
        return json;
    }

    private static ObjectNode result(Result result) {
        Page page = result.page();
        ObjectNode json = JSON.createObjectNode()
                .put("id", page.id().value())
                .put("url", page.url().value())
                .put("title", page.title())
                .put("authority", page.authority())
                .put("language", result.language().value())
                .put("passage", plain(result.passageText()))
                .put("score", rounded(result.score()));
        ArrayNode matched = json.putArray("matched");
        result.matched()
                .forEach(
                        match -> matched.addObject().put("asked", match.asked()).put("found", match.found()));
        json.set("versions", versions(page.versions()));
        return json;
    }

    private static ArrayNode versions(List<LanguageVersion> versions) {
        ArrayNode json = JSON.createArrayNode();
        versions.stream()
                .filter(LanguageVersion::isBelieved)
                .forEach(version -> json.addObject()
                        .put("language", version.language().value())
                        .put("url", version.url().value()));
        return json;
    }

    /** Archived text is NFC already; an import's may not be. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static double rounded(double number) {
        return Double.isFinite(number) ? Math.round(number * DECIMALS) / DECIMALS : 0;
    }

    private static String text(ObjectNode json) {
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of texts and numbers can always be written.", e);
        }
    }
}
