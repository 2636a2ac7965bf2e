package samsvar.crawler.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Block;
import samsvar.engine.page.LanguageVersion;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;
import samsvar.engine.page.PageUrl;

/** A page as compressed JSON and back. The "v" field names the form, so that old rows stay readable. */
final class PageCodec {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FORM = 1;

    /**
     * Measured on the 2,326 pages of a crawl of the practice web (1.5 kB of JSON each): a fifth less time than the default level for 4 %
     * more bytes; on its four longest (40 kB each) half the time for 8 % more.
     */
    private static final int LEVEL = Deflater.BEST_SPEED;

    /** Bytes of JSON for one that is compressed, or more often less. */
    private static final int USUAL_RATIO = 4;

    private PageCodec() {}

    /** The page as JSON in UTF-8; the same page always gives the same bytes. */
    static byte[] json(Page page) {
        ObjectNode node = JSON.createObjectNode();
        node.put("v", FORM).put("id", page.id().value()).put("url", page.url().value());
        node.put("source", page.sourceId()).put("authority", page.authority());
        node.put("country", page.country()).put("place", page.place()).put("title", page.title());
        node.put("language", page.language().value());
        page.updated().ifPresent(date -> node.put("updated", date.toString()));
        addAll(node.putArray("breadcrumb"), page.breadcrumb());
        ArrayNode versions = node.putArray("versions");
        page.versions().forEach(v -> version(versions.addObject(), v));
        ArrayNode blocks = node.putArray("blocks");
        page.blocks().forEach(block -> write(blocks.addObject(), block));
        FactCodec.write(node, page.facts());
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void version(ObjectNode node, LanguageVersion version) {
        node.put("language", version.language().value())
                .put("url", version.url().value());
        if (!version.evidence().isEmpty()) {
            node.put("evidence", version.evidence());
        }
    }

    static byte[] compress(byte[] json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(json.length / 3 + 64);
        Deflater deflater = new Deflater(LEVEL);
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, deflater)) {
            deflate.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    static Page read(byte[] compressed) {
        try {
            JsonNode node = inflate(compressed);
            if (node.path("v").asInt() != FORM) {
                throw new IOException("unknown form " + node.path("v") + " of an archived page");
            }
            return page(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All at once: a stream would hand it on in small pieces, each copied again. */
    private static JsonNode inflate(byte[] compressed) throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(compressed);
            byte[] json = new byte[USUAL_RATIO * compressed.length];
            int size = 0;
            while (!inflater.finished()) {
                json = size == json.length ? Arrays.copyOf(json, 2 * size) : json;
                int more = inflater.inflate(json, size, json.length - size);
                if (more == 0 && !inflater.finished()) {
                    throw new EOFException("an archived page is cut off");
                }
                size += more;
            }
            return JSON.readTree(json, 0, size);
        } catch (DataFormatException e) {
            throw new IOException("an archived page can not be read", e);
        } finally {
            inflater.end();
        }
    }

    private static Page page(JsonNode node) {
        List<LanguageVersion> versions = new ArrayList<>();
        node.path("versions")
                .forEach(v -> versions.add(new LanguageVersion(
                        language(v),
                        new PageUrl(v.path("url").asText()),
                        v.path("evidence").asText())));
        List<Block> blocks = new ArrayList<>();
        node.path("blocks").forEach(b -> blocks.add(block(b)));
        return new Page(
                new PageId(node.path("id").asText()),
                new PageUrl(node.path("url").asText()),
                node.path("source").asText(),
                node.path("authority").asText(),
                node.path("country").asText(),
                node.path("place").asText(),
                node.path("title").asText(),
                language(node),
                texts(node.path("breadcrumb")),
                blocks,
                node.has("updated")
                        ? Optional.of(LocalDate.parse(node.path("updated").asText()))
                        : Optional.empty(),
                versions,
                FactCodec.read(node),
                Set.of());
    }

    private static void write(ObjectNode node, Block block) {
        switch (block) {
            case Block.Heading heading ->
                node.put("k", "h").put("level", heading.level()).put("t", heading.text());
            case Block.Paragraph paragraph -> node.put("k", "p").put("t", paragraph.text());
            case Block.ListItem item -> {
                node.put("k", "li").put("n", item.number()).put("t", item.text());
                if (item.depth() > 0) {
                    node.put("depth", item.depth());
                }
            }
            case Block.TableRow row -> {
                node.put("k", "tr").put("caption", row.caption());
                if (row.header()) {
                    node.put("header", true);
                }
                addAll(node.putArray("cells"), row.cells());
                addAll(node.putArray("headers"), row.headers());
            }
            case Block.Definition definition ->
                node.put("k", "d").put("term", definition.term()).put("t", definition.details());
        }
        node.put("language", block.language().value());
    }

    private static Block block(JsonNode node) {
        String text = node.path("t").asText();
        LanguageTag language = language(node);
        return switch (node.path("k").asText()) {
            case "h" -> new Block.Heading(node.path("level").asInt(), text, language);
            case "li" ->
                new Block.ListItem(node.path("n").asInt(), node.path("depth").asInt(), text, language);
            case "tr" -> row(node, language);
            case "d" -> new Block.Definition(node.path("term").asText(), text, language);
            default -> new Block.Paragraph(text, language);
        };
    }

    /** Rows archived before header rows were marked are told by what they say. */
    private static Block.TableRow row(JsonNode node, LanguageTag language) {
        List<String> cells = texts(node.path("cells"));
        List<String> headers = texts(node.path("headers"));
        String caption = node.path("caption").asText();
        return node.has("header")
                ? new Block.TableRow(cells, headers, caption, true, language)
                : new Block.TableRow(cells, headers, caption, language);
    }

    private static LanguageTag language(JsonNode node) {
        return new LanguageTag(node.path("language").asText());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(n -> texts.add(n.asText()));
        return texts;
    }

    private static void addAll(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
