package samsvar.config.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import samsvar.config.language.LanguageTag;

/**
 * The keys of one mapping, read as the types they should have; whatever has another type is reported and read as empty.
 * Not thread-safe.
 */
public final class Fields {
    private final String file;
    private final Node.Mapping mapping;
    private final ProblemSink problems;

    private Fields(String file, Node.Mapping mapping, ProblemSink problems) {
        this.file = file;
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The keys of the node; empty (and reported) where it is no mapping or has an unknown key beside the known ones. */
    public static Optional<Fields> of(String file, Node node, Collection<String> known, ProblemSink problems) {
        if (!(node instanceof Node.Mapping mapping)) {
            problems.add(file, node.line(), "Keys with values are expected here.", "Known keys: " + list(known) + ".");
            return Optional.empty();
        }
        Fields fields = new Fields(file, mapping, problems);
        fields.refuseUnknown(known);
        return Optional.of(fields);
    }

    private void refuseUnknown(Collection<String> known) {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                String meant = NearMatch.of(key, known)
                        .map(k -> "Did you mean \"" + k + "\"? ")
                        .orElse("");
                problems.add(
                        file,
                        entry.keyLine(),
                        "The key \"" + key + "\" is unknown.",
                        meant + "Known keys: " + list(known) + ".");
            }
        });
    }

    /** Whether the key is written, with a value or without. */
    public boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    /** The keys in file order. */
    public Collection<String> keys() {
        return mapping.entries().keySet();
    }

    /** The key's line, or the mapping's where the key is missing; 1-based. */
    public int line(String key) {
        Node.Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.line() : entry.keyLine();
    }

    /** Reports a mistake at the key's line. */
    public void problem(String key, String what, String allowed) {
        problems.add(file, line(key), what, allowed);
    }

    /** The value as written; empty where the key is missing or (then reported) not a single value. */
    public Optional<String> text(String key) {
        Optional<Node> node = node(key);
        return node.isPresent() ? scalar(key, node.get()) : Optional.empty();
    }

    /** The value as written; reported, and "" where it is missing or empty. */
    public String requiredText(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty() && node(key).isEmpty()
                || text.filter(String::isBlank).isPresent()) {
            problem(key, "\"" + key + "\" is missing.", "It must be given.");
        }
        return text.orElse("");
    }

    /** true or false; the default where the key is missing or (then reported) something else. */
    public boolean flag(String key, boolean byDefault) {
        Optional<String> text = text(key);
        if (text.filter(t -> !t.equals("true") && !t.equals("false")).isPresent()) {
            problem(key, "\"" + key + "\" is \"" + text.get() + "\".", "true or false is allowed.");
            return byDefault;
        }
        return text.map(Boolean::parseBoolean).orElse(byDefault);
    }

    /** The value, which must be one of those allowed; empty where missing or (then reported) another. */
    public Optional<String> oneOf(String key, Collection<String> allowed) {
        Optional<String> text = text(key);
        if (text.filter(t -> !allowed.contains(t)).isPresent()) {
            problem(key, "\"" + key + "\" is \"" + text.get() + "\".", "Allowed: " + list(allowed) + ".");
            return Optional.empty();
        }
        return text;
    }

    /** The values of a list, or the one value; empty where the key is missing. */
    public List<Item> items(String key) {
        List<Item> items = new ArrayList<>();
        for (Node node : nodes(key)) {
            scalar(key, node).ifPresent(text -> items.add(new Item(node.line(), text)));
        }
        return items;
    }

    /** As {@link #items}, without lines. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Item item : items(key)) {
            texts.add(item.text());
        }
        return texts;
    }

    /** The nodes of a list, or the one node; empty where the key is missing. */
    public List<Node> nodes(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        return node.get() instanceof Node.Listing listing ? listing.items() : List.of(node.get());
    }

    /** Texts by language; keys that are no language are reported. */
    public Map<LanguageTag, String> byLanguage(String key) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        node(key).ifPresent(node -> {
            if (node instanceof Node.Mapping inner) {
                Fields fields = new Fields(file, inner, problems);
                inner.entries()
                        .keySet()
                        .forEach(language -> fields.language(language)
                                .ifPresent(tag -> texts.put(tag, fields.requiredText(language))));
            } else {
                problem(key, "\"" + key + "\" needs a text by language.", "For example " + key + ": {sv: …, en: …}.");
            }
        });
        return texts;
    }

    /** The keys below a key; empty where it is missing or (then reported) no mapping. */
    public Optional<Fields> fields(String key, Collection<String> known) {
        return node(key).flatMap(node -> of(file, node, known, problems));
    }

    /** The language that a key of this mapping names; empty (and reported) where it names none. */
    public Optional<LanguageTag> language(String key) {
        LanguageTag tag = LanguageTag.of(key);
        if (!tag.value().equals(key)) {
            problem(key, "\"" + key + "\" is no language.", "Two or three lower-case letters such as sv, nb or uk.");
            return Optional.empty();
        }
        return Optional.of(tag);
    }

    private Optional<Node> node(String key) {
        Node.Entry entry = mapping.entries().get(key);
        return entry == null || entry.value() instanceof Node.Empty ? Optional.empty() : Optional.of(entry.value());
    }

    private Optional<String> scalar(String key, Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar.value().strip());
        }
        problems.add(file, node.line(), "\"" + key + "\" needs single values here.", "Text or a number is allowed.");
        return Optional.empty();
    }

    private static String list(Collection<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }

    /**
     * One value of a list.
     *
     * @param line 1-based
     * @param text as written, stripped
     */
    public record Item(int line, String text) {}
}
