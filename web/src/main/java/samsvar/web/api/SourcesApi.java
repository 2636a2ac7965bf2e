package samsvar.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Source;
import samsvar.config.source.Sources;

/** {@code /api/v1/sources}: which sites are searched, how much of them, and when were they last confirmed? Thread-safe. */
public final class SourcesApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sources sources;
    private final Supplier<Map<String, Coverage>> coverage;

    /** @param coverage by source id; asked on every request, so it must be cheap */
    public SourcesApi(Sources sources, Supplier<Map<String, Coverage>> coverage) {
        this.sources = sources;
        this.coverage = coverage;
    }

    /** {@code GET /api/v1/sources?country=}: 200 with the sources that are searched, 400 where a parameter is wrong. */
    public void list(Context ctx) {
        var request =
                Given.read(Api.parameters(ctx), Set.of("country"), given -> given.one("country", Source.COUNTRIES));
        switch (request) {
            case Request.Refused<Optional<String>> refused -> ProblemDocument.send(ctx, refused);
            case Request.Asked<Optional<String>>(Optional<String> country) ->
                JsonReply.send(
                        ctx, json(sources.enabled().filter(s -> s.country().equals(country.orElse(s.country())))));
        }
    }

    private String json(Stream<Source> listed) {
        Map<String, Coverage> held = coverage.get();
        ObjectNode json = JSON.createObjectNode();
        ArrayNode list = json.putArray("sources");
        listed.forEach(source ->
                list.add(source(source, Optional.ofNullable(held.get(source.id().value())))));
        return json.put("total", list.size()).toString();
    }

    private static ObjectNode source(Source source, Optional<Coverage> held) {
        ObjectNode json = JSON.createObjectNode()
                .put("id", source.id().value())
                .put("name", source.ownName())
                .put("nameLanguage", source.ownLanguage().value())
                .put("country", source.country())
                .put("kind", source.kind());
        ObjectNode names = json.putObject("names");
        new TreeMap<LanguageTag, String>(source.name()).forEach((tag, name) -> names.put(tag.value(), name));
        ArrayNode hosts = json.putArray("hosts");
        source.hosts().forEach(hosts::add);
        ArrayNode start = json.putArray("start");
        source.start().stream().map(URI::toASCIIString).forEach(start::add);
        json.put("pages", held.map(Coverage::pages).orElse(0L))
                .putNull("oldestConfirmed")
                .putNull("lastConfirmed");
        held.ifPresent(c -> json.put(
                        "oldestConfirmed",
                        c.oldest().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("lastConfirmed", c.newest().truncatedTo(ChronoUnit.SECONDS).toString()));
        return json;
    }
}
