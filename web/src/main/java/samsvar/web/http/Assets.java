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
import java.util.stream.Stream;

/** The files that never change under their name. Immutable. */
final class Assets {
    private static final int FINGERPRINT = 10;

    private final File css = File.read("site", "css", "text/css; charset=utf-8");
    private final File js = File.read("site", "js", "text/javascript; charset=utf-8");
    private final String icon = text("/static/favicon.svg");

    /** Path of the style sheet; another text has another path. */
    String stylesheet() {
        return "/static/" + css.name();
    }

    /** Path of the script; another text has another path. */
    String script() {
        return "/static/" + js.name();
    }

    /** {@code GET /static/{file}}. */
    void serve(Context ctx) {
        File file = Stream.of(css, js)
                .filter(known -> known.name().equals(ctx.pathParam("file")))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
        ctx.header("Cache-Control", "public, max-age=31536000, immutable")
                .result(file.text())
                .contentType(file.type());
    }

    /** {@code GET /favicon.svg}. */
    void icon(Context ctx) {
        ctx.header("Cache-Control", "public, max-age=86400").result(icon).contentType("image/svg+xml");
    }

    private record File(String name, String text, String type) {
        static File read(String stem, String ending, String type) {
            String text = Assets.text("/static/" + stem + "." + ending);
            return new File(stem + "." + fingerprint(text) + "." + ending, text, type);
        }
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

    private static String text(String resource) {
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
