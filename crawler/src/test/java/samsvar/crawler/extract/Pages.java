package samsvar.crawler.extract;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import samsvar.engine.page.Block;

/** Pages for tests, extracted on the first of June 2026. */
final class Pages {
    private static final Extractor EXTRACTOR =
            new Extractor(new ScriptGuess(), InstantSource.fixed(Instant.parse("2026-06-01T12:00:00Z")));

    private Pages() {}

    static Extraction.Extracted of(String html) {
        return at("https://kommun.example/a/b", html);
    }

    static Extraction.Extracted at(String url, String html, String... linkHeaders) {
        Body body = new Body(
                URI.create(url),
                Optional.of("text/html; charset=utf-8"),
                List.of(),
                List.of(linkHeaders),
                Optional.empty(),
                html.getBytes(StandardCharsets.UTF_8));
        return assertInstanceOf(Extraction.Extracted.class, EXTRACTOR.extract(body));
    }

    static String text(Extraction.Extracted page) {
        return page.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    static <T extends Block> List<T> blocks(Extraction.Extracted page, Class<T> kind) {
        return page.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
