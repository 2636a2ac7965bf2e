package samsvar.web.cite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Quote;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.PageId;

/** Keeps answers as one small JSON file each, so that their links survive a restart. Thread-safe. */
public final class FileAnswerStore implements AnswerStore {
    private static final Logger LOG = LoggerFactory.getLogger(FileAnswerStore.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ID = Pattern.compile("[a-z2-7A-Z]{16}");

    private final Path folder;
    private final InstantSource clock;
    private final Function<PageId, Optional<ArchivedPage>> archive;

    /**
     * @param folder where the files lie; made when first needed
     * @param clock tells when an answer was given
     * @param archive the page with a name as it is now, empty where it is removed
     */
    public FileAnswerStore(Path folder, InstantSource clock, Function<PageId, Optional<ArchivedPage>> archive) {
        this.folder = folder;
        this.clock = clock;
        this.archive = archive;
    }

    @Override
    public Optional<ArchivedPage> page(PageId id) {
        return archive.apply(id);
    }

    @Override
    public boolean put(String id, Quote quote) {
        if (!ID.matcher(id).matches()) {
            return false;
        }
        Path file = file(id);
        if (find(id).isPresent()) {
            return true;
        }
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, id, ".new");
            try {
                write(draft, JSON.writeValueAsBytes(json(quote, clock.instant())));
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            return true;
        } catch (IOException e) {
            LOG.warn("An answer could not be kept in {}, so its link is not shown: {}", folder, e.toString());
            return false;
        }
    }

    /** On the disk before it gets its name: a file that has one is whole, even after a power cut. */
    private static void write(Path draft, byte[] bytes) throws IOException {
        try (FileChannel file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                file.write(left);
            }
            file.force(true);
        }
    }

    @Override
    public Optional<StoredAnswer> find(String id) {
        if (!ID.matcher(id).matches() || !Files.exists(file(id))) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(id, JSON.readTree(file(id).toFile())));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            LOG.warn("{} can not be read: {}", file(id), e.toString());
            return Optional.empty();
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ".json");
    }

    private static ObjectNode json(Quote quote, Instant given) {
        ObjectNode json = JSON.createObjectNode()
                .put("page", quote.page().id().value())
                .put("quote", quote.text())
                .put("language", quote.language().value())
                .put("title", quote.page().title())
                .put("url", quote.page().url().value())
                .put("authority", quote.page().authority())
                .put("checked", quote.checked().toString())
                .put("given", given.toString());
        quote.updated().ifPresent(date -> json.put("updated", date.toString()));
        return json;
    }

    private static StoredAnswer read(String id, JsonNode json) {
        return new StoredAnswer(
                id,
                new PageId(json.path("page").asText()),
                json.path("quote").asText(),
                LanguageTag.of(json.path("language").asText()),
                json.path("title").asText(),
                json.path("url").asText(),
                json.path("authority").asText(),
                Instant.parse(json.path("checked").asText()),
                json.hasNonNull("updated")
                        ? Optional.of(LocalDate.parse(json.path("updated").asText()))
                        : Optional.empty(),
                Instant.parse(json.path("given").asText()));
    }
}
