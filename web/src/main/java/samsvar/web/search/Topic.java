package samsvar.web.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What people ask about most. */
public enum Topic {
    PERMIT,
    IDENTITY,
    HOUSING,
    MONEY,
    WORK,
    SCHOOL,
    HEALTH,
    LANGUAGE;

    private static final Map<String, Set<String>> CONCEPTS = read();

    /** As it is named in addresses. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its name, which is also what is searched for. */
    public String key() {
        return "topic." + tag();
    }

    /** Ids of the vocabulary's concepts; a page that names one in its title or headings is about the topic. */
    public Set<String> concepts() {
        return CONCEPTS.getOrDefault(tag(), Set.of());
    }

    /** The topic with exactly this tag. */
    public static Optional<Topic> of(String tag) {
        return Arrays.stream(values()).filter(topic -> topic.tag().equals(tag)).findFirst();
    }

    /** Lines of "topic: concept concept …", going on where a line begins with a space. */
    private static Map<String, Set<String>> read() {
        try (InputStream data =
                Objects.requireNonNull(Topic.class.getResourceAsStream("/texts/topics.txt"), "texts/topics.txt")) {
            Map<String, Set<String>> concepts = new HashMap<>();
            new String(data.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^#.*\\R", "")
                    .replaceAll("\\R +", " ")
                    .lines()
                    .map(line -> line.split(": ", 2))
                    .forEach(parts -> concepts.put(parts[0], Set.of(parts[1].split(" "))));
            return Map.copyOf(concepts);
        } catch (IOException e) {
            throw new UncheckedIOException("The topics could not be read", e);
        }
    }
}
