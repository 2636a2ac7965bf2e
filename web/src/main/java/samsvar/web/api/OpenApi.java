package samsvar.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The description of the interface (OpenAPI 3.1), written by hand and held true by tests. Immutable. */
public final class OpenApi {
    private static final String RESOURCE = "/openapi.yaml";
    private static final String KEPT = "public, max-age=3600";

    private final String yaml;
    private final String json;

    private OpenApi(String yaml, String json) {
        this.yaml = yaml;
        this.json = json;
    }

    /** Reads it from the program. */
    public static OpenApi load() {
        try (InputStream in = OpenApi.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the program.");
            }
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new OpenApi(
                    yaml, new ObjectMapper(new YAMLFactory()).readTree(yaml).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " could not be read", e);
        }
    }

    /** {@code GET /api/v1/openapi.json}. */
    public void json(Context ctx) {
        ctx.header("Cache-Control", KEPT).result(json).contentType("application/json; charset=utf-8");
    }

    /** {@code GET /api/v1/openapi.yaml}: the same, for people (RFC 9512). */
    public void yaml(Context ctx) {
        ctx.header("Cache-Control", KEPT).result(yaml).contentType("application/yaml; charset=utf-8");
    }
}
