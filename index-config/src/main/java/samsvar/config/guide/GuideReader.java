package samsvar.config.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.config.read.ConfigFile;
import samsvar.config.read.Fields;
import samsvar.config.read.Node;
import samsvar.config.read.ProblemSink;
import samsvar.config.read.TreeReader;
import samsvar.config.source.SourceId;

/** Reads {@code guide/NAME.yaml}, a situation with its questions in each file. Not thread-safe. */
public final class GuideReader {
    /** The languages a reader of the guide can choose; every text must be there in all of them. */
    public static final List<LanguageTag> READERS =
            List.of(LanguageTag.EN, LanguageTag.SV, LanguageTag.NB, LanguageTag.NN, LanguageTag.UK);

    private static final Pattern FILE = Pattern.compile("guide/[^/]+\\.yaml");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final List<String> SITUATION = List.of("id", "order", "title", "questions");
    private static final List<String> QUESTION =
            List.of("id", "country", "asked", "shown", "search", "about", "fact", "prefer");
    private static final List<String> COUNTRIES = List.of("SE", "NO");
    private static final List<String> LEVELS = List.of("agency", "municipality");
    private static final List<String> FACTS = Stream.of(AnswerKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Set<String> sources;
    private final ProblemSink problems;
    private final Map<String, String> situations = new HashMap<>();
    private final Map<String, String> questions = new HashMap<>();

    private GuideReader(Set<String> sources, ProblemSink problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /** Whether the file is one of the guide's. */
    public static boolean reads(ConfigFile file) {
        return FILE.matcher(file.name()).matches();
    }

    /**
     * The guide; without what was reported.
     *
     * @param files all files; of two with one name the last is read
     * @param sources ids of all declared sources, crawled or not
     */
    public static Guide read(Collection<ConfigFile> files, Set<String> sources, ProblemSink problems) {
        GuideReader reader = new GuideReader(sources, problems);
        Map<String, ConfigFile> last = new TreeMap<>();
        files.stream().filter(GuideReader::reads).forEach(file -> last.put(file.name(), file));
        return new Guide(last.values().stream()
                .flatMap(file -> reader.situation(file).stream())
                .sorted(Comparator.comparingInt(Situation::order))
                .toList());
    }

    private Optional<Situation> situation(ConfigFile file) {
        return TreeReader.yaml(file, problems)
                .flatMap(root -> Fields.of(file.name(), root, SITUATION, problems))
                .flatMap(fields -> {
                    String id = id(file, fields, situations);
                    int order = order(fields);
                    Map<LanguageTag, String> title = texts(fields, "title", READERS);
                    List<GuideQuestion> read = new ArrayList<>();
                    for (Node node : fields.nodes("questions")) {
                        Fields.of(file.name(), node, QUESTION, problems)
                                .flatMap(question -> question(file, question))
                                .ifPresent(read::add);
                    }
                    if (read.isEmpty()) {
                        fields.problem("questions", "The situation has no questions.", "At least one.");
                    }
                    return id.isEmpty() ? Optional.empty() : Optional.of(new Situation(id, order, title, read));
                });
    }

    private Optional<GuideQuestion> question(ConfigFile file, Fields fields) {
        String id = id(file, fields, questions);
        Set<String> countries = choices(fields, "country", COUNTRIES);
        Set<GuideQuestion.Level> asked = new LinkedHashSet<>();
        choices(fields, "asked", LEVELS)
                .forEach(level -> asked.add(GuideQuestion.Level.valueOf(level.toUpperCase(Locale.ROOT))));
        Map<LanguageTag, String> shown = texts(fields, "shown", READERS);
        Optional<AnswerKind> fact =
                fields.oneOf("fact", FACTS).map(kind -> AnswerKind.valueOf(kind.toUpperCase(Locale.ROOT)));
        List<SourceId> preferred = preferred(file, fields);
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new GuideQuestion(
                        id,
                        countries,
                        asked,
                        shown,
                        lists(file, fields, "search"),
                        alternatives(lists(file, fields, "about")),
                        fact,
                        preferred));
    }

    private String id(ConfigFile file, Fields fields, Map<String, String> taken) {
        String id = fields.requiredText("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            fields.problem("id", "\"" + id + "\" is no id.", "Lower-case letters, digits and hyphens.");
            return "";
        }
        String first = taken.putIfAbsent(id, file.name() + ":" + fields.line("id"));
        if (!id.isEmpty() && first != null) {
            fields.problem("id", "\"" + id + "\" stands in " + first + " already.", "Each id is allowed once.");
            return "";
        }
        return id;
    }

    private static int order(Fields fields) {
        String order = fields.requiredText("order");
        if (!order.matches("\\d{0,6}")) {
            fields.problem("order", "\"" + order + "\" is no order.", "A whole number from 0 to 999999.");
            return 0;
        }
        return order.isEmpty() ? 0 : Integer.parseInt(order);
    }

    /** The values given, all where none is given. */
    private static Set<String> choices(Fields fields, String key, List<String> allowed) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String value : fields.texts(key)) {
            if (allowed.contains(value)) {
                chosen.add(value);
            } else {
                fields.problem(
                        key,
                        "\"" + key + "\" is \"" + value + "\".",
                        "Allowed: " + String.join(", ", allowed) + "; left out, it is all of them.");
            }
        }
        return chosen.isEmpty() ? new LinkedHashSet<>(allowed) : chosen;
    }

    private static Map<LanguageTag, String> texts(Fields fields, String key, List<LanguageTag> demanded) {
        Map<LanguageTag, String> texts = fields.byLanguage(key);
        demanded.stream()
                .filter(tag -> !texts.containsKey(tag))
                .forEach(tag -> fields.problem(
                        key,
                        "\"" + key + "\" is missing in " + tag + ".",
                        "It must be there in en, sv, nb, nn and uk."));
        return texts;
    }

    /** One text or several by language. */
    private Map<LanguageTag, List<String>> lists(ConfigFile file, Fields fields, String key) {
        Map<LanguageTag, List<String>> lists = new HashMap<>();
        for (Node node : fields.nodes(key)) {
            if (node instanceof Node.Mapping mapping) {
                Fields.of(file.name(), mapping, mapping.entries().keySet(), problems)
                        .ifPresent(texts -> texts.keys()
                                .forEach(tag ->
                                        texts.language(tag).ifPresent(known -> lists.put(known, texts.texts(tag)))));
            } else {
                fields.problem(
                        key, "\"" + key + "\" needs texts by language.", "For example " + key + ": {sv: …, nb: …}.");
            }
        }
        return lists;
    }

    /** "sök / ansök" is either of both. */
    private static Map<LanguageTag, List<List<String>>> alternatives(Map<LanguageTag, List<String>> demands) {
        Map<LanguageTag, List<List<String>>> by = new HashMap<>();
        demands.forEach((tag, texts) -> by.put(
                tag,
                texts.stream()
                        .map(text -> List.of(text.toLowerCase(Locale.ROOT).split("\\s*/\\s*")))
                        .toList()));
        return by;
    }

    private List<SourceId> preferred(ConfigFile file, Fields fields) {
        List<SourceId> preferred = new ArrayList<>();
        for (Fields.Item item : fields.items("prefer")) {
            if (sources.contains(item.text())) {
                preferred.add(new SourceId(item.text()));
            } else {
                problems.add(
                        file.name(), item.line(), "There is no source \"" + item.text() + "\".", "The id of a source.");
            }
        }
        return preferred;
    }
}
