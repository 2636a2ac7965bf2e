package samsvar.web.http;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The files that never change under their name. Immutable. */
final class Assets {
    private static final int FINGERPRINT = 10;

    private final String css = read("/static/site.css");
    private final String icon = read("/static/favicon.svg");
    private final String stylesheet = "site." + fingerprint(css) + ".css";

    /** Path of the style sheet; another text has another path. */
    String stylesheet() {
        return "/static/" + stylesheet;
    }

    /** {@code GET /static/{file}}. */
    void serve(Context ctx) {
        if (!ctx.pathParam("file").equals(stylesheet)) {
            throw new NotFoundResponse();
        }
        ctx.header("Cache-Control", "public, max-age=31536000, immutable")
                .result(css)
                .contentType("text/css; charset=utf-8");
    }

    /** {@code GET /favicon.svg}. */
    void icon(Context ctx) {
        ctx.header("Cache-Control", "public, max-age=86400").result(icon).contentType("image/svg+xml");
    }

    /** The first hexadecimal digits of a text's SHA-256. */
    static String fingerprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static String read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
