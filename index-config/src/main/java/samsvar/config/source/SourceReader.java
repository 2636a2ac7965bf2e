package samsvar.config.source;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samsvar.config.language.LanguageTag;
import samsvar.config.read.ConfigFile;
import samsvar.config.read.Fields;
import samsvar.config.read.Node;
import samsvar.config.read.ProblemSink;
import samsvar.config.read.TreeReader;

/** Reads one file of {@code sources/}; docs/sources.md tells its form. Not thread-safe. */
public final class SourceReader {
    private static final Set<String> KEYS = Set.of(
            "id",
            "enabled",
            "country",
            "kind",
            "name",
            "hosts",
            "paths",
            "start",
            "languages",
            "place",
            "phone",
            "sameAs",
            "schedule",
            "delay",
            "hours",
            "code",
            "topics",
            "parent",
            "covers",
            "aliases",
            "certainty");
    private static final Set<String> KINDS =
            Set.of("agency", "municipality", "region", "county", "court", "ombudsman", "ngo", "portal", "cooperation");
    private static final Set<String> CERTAINTY = Set.of("seen", "known", "pattern");
    private static final SourceId NAMELESS = new SourceId("nameless");

    private final ConfigFile file;
    private final ProblemSink problems;
    private final List<DeclaredSource> sources = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    private SourceReader(ConfigFile file, ProblemSink problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * The sources of a file and the ids they name.
     *
     * @param sources in file order; those without a usable id are left out (and reported)
     * @param references ids in sameAs, parent and covers, to be checked when all files are read
     */
    public record Read(List<DeclaredSource> sources, List<Reference> references) {
        public Read {
            sources = List.copyOf(sources);
            references = List.copyOf(references);
        }
    }

    /**
     * An id that should be that of a source.
     *
     * @param file where it stands
     * @param line 1-based
     * @param key "sameAs", "parent" or "covers"
     * @param id as written
     */
    public record Reference(String file, int line, String key, String id) {}

    /** Reads a YAML file of one source or a list of sources, or a JSONL file of one source a line. */
    public static Read read(ConfigFile file, ProblemSink problems) {
        SourceReader reader = new SourceReader(file, problems);
        if (file.name().endsWith(".jsonl")) {
            reader.lines();
        } else {
            reader.document();
        }
        return new Read(reader.sources, reader.references);
    }

    /** Whether the file is one that {@link #read} takes. */
    public static boolean reads(ConfigFile file) {
        return file.name().startsWith("sources/")
                && (file.name().endsWith(".yaml") || file.name().endsWith(".jsonl"));
    }

    private void lines() {
        int number = 0;
        for (String line : (Iterable<String>) file.text().lines()::iterator) {
            number++;
            if (!line.isBlank()) {
                TreeReader.json(file.name(), number, line, problems).ifPresent(this::source);
            }
        }
    }

    private void document() {
        TreeReader.yaml(file, problems).ifPresent(root -> {
            if (root instanceof Node.Listing listing) {
                listing.items().forEach(this::source);
            } else {
                source(root);
            }
        });
    }

    private void source(Node node) {
        Fields.of(file.name(), node, KEYS, problems).ifPresent(fields -> {
            checkRest(fields);
            Optional<SourceId> id = id(fields, "id", fields.requiredText("id"));
            Source source = source(fields, id.orElse(NAMELESS));
            if (id.isPresent()) {
                sources.add(new DeclaredSource(source, file.name(), node.line(), file.builtIn()));
            }
        });
    }

    private Source source(Fields fields, SourceId id) {
        List<URI> start = new ArrayList<>();
        List<String> startHosts = new ArrayList<>();
        start(fields, start, startHosts);
        List<String> hosts = hosts(fields, startHosts);
        return new Source(
                id,
                fields.flag("enabled", !file.builtIn()),
                required(fields, "country", Source.COUNTRIES),
                required(fields, "kind", KINDS),
                fields.byLanguage("name"),
                hosts,
                paths(fields),
                start,
                languages(fields),
                fields.byLanguage("place"),
                fields.text("phone"),
                fields.text("sameAs").flatMap(text -> reference(fields, "sameAs", text)),
                schedule(fields),
                delay(fields),
                hours(fields),
                ties(fields));
    }

    private Source.Ties ties(Fields fields) {
        return new Source.Ties(
                fields.text("parent").flatMap(text -> reference(fields, "parent", text)),
                fields.texts("covers").stream()
                        .flatMap(text -> reference(fields, "covers", text).stream())
                        .toList(),
                fields.texts("aliases"));
    }

    private void checkRest(Fields fields) {
        if (!fields.has("name")) {
            fields.problem("name", "\"name\" is missing.", "At least one name by language: {sv: …}.");
        }
        fields.oneOf("certainty", CERTAINTY);
        fields.texts("topics");
        fields.text("code");
    }

    private String required(Fields fields, String key, Collection<String> allowed) {
        if (fields.requiredText(key).isEmpty()) {
            return "";
        }
        return fields.oneOf(key, allowed).orElse("");
    }

    private void start(Fields fields, List<URI> start, List<String> hosts) {
        for (Fields.Item item : fields.items("start")) {
            Optional<StartAddress> address = StartAddress.parse(item.text());
            address.ifPresentOrElse(
                    a -> {
                        start.add(a.uri());
                        hosts.add(a.host());
                    },
                    () -> problems.add(
                            file.name(),
                            item.line(),
                            "\"" + item.text() + "\" is no start address.",
                            StartAddress.ALLOWED));
        }
        if (fields.items("start").isEmpty()) {
            fields.problem("start", "\"start\" is missing.", StartAddress.ALLOWED);
        }
    }

    private List<String> hosts(Fields fields, List<String> startHosts) {
        List<String> hosts = new ArrayList<>();
        for (Fields.Item item : fields.items("hosts")) {
            StartAddress.host(item.text())
                    .map(Sources::bareHost)
                    .ifPresentOrElse(
                            hosts::add,
                            () -> problems.add(
                                    file.name(),
                                    item.line(),
                                    "\"" + item.text() + "\" is no host name.",
                                    "A name without scheme, port and path, such as udi.no."));
        }
        if (hosts.isEmpty()) {
            return startHosts.stream().distinct().toList();
        }
        for (String host : startHosts) {
            if (!hosts.contains(host)) {
                fields.problem(
                        "start",
                        "\"start\" leads to " + host + ".",
                        "One of its hosts: " + String.join(", ", hosts) + ".");
            }
        }
        return hosts;
    }

    private List<String> paths(Fields fields) {
        List<String> paths = new ArrayList<>();
        for (Fields.Item item : fields.items("paths")) {
            paths.add(item.text());
            if (!item.text().startsWith("/")) {
                problems.add(file.name(), item.line(), "\"" + item.text() + "\" is no path.", "A path begins with /.");
            }
        }
        return paths;
    }

    private List<LanguageTag> languages(Fields fields) {
        List<LanguageTag> languages = new ArrayList<>();
        for (Fields.Item item : fields.items("languages")) {
            LanguageTag tag = LanguageTag.of(item.text());
            if (tag.equals(LanguageTag.UNKNOWN)) {
                problems.add(
                        file.name(),
                        item.line(),
                        "\"" + item.text() + "\" is no language.",
                        "Two or three lower-case letters such as sv, nb or uk.");
            } else {
                languages.add(tag);
            }
        }
        return languages;
    }

    private Optional<String> schedule(Fields fields) {
        Optional<String> text = fields.text("schedule");
        text.map(Schedule::parse).ifPresent(parsed -> {
            if (parsed instanceof Schedule.NotUnderstood(String why)) {
                fields.problem("schedule", why, "");
            }
        });
        return text;
    }

    private Optional<Hours> hours(Fields fields) {
        Optional<String> text = fields.text("hours");
        Optional<Hours> hours = text.flatMap(Hours::parse);
        if (text.isPresent() && hours.isEmpty()) {
            fields.problem("hours", "\"hours\" is \"" + text.get() + "\".", Hours.ALLOWED);
        }
        return hours;
    }

    private Optional<Duration> delay(Fields fields) {
        Optional<String> text = fields.text("delay");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Duration> delay = DelayText.parse(text.get());
        if (delay.isEmpty()) {
            fields.problem("delay", "\"delay\" is \"" + text.get() + "\".", DelayText.ALLOWED);
        }
        return delay;
    }

    private Optional<SourceId> reference(Fields fields, String key, String text) {
        references.add(new Reference(file.name(), fields.line(key), key, text));
        return id(fields, key, text);
    }

    private Optional<SourceId> id(Fields fields, String key, String text) {
        try {
            return Optional.of(new SourceId(text));
        } catch (IllegalArgumentException e) {
            if (!text.isEmpty()) {
                fields.problem(key, "\"" + text + "\" is no id.", "1-80 lower-case letters, digits, dots, hyphens.");
            }
            return Optional.empty();
        }
    }
}
