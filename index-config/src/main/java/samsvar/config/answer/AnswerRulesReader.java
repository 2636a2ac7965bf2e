package samsvar.config.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.config.read.ConfigFile;
import samsvar.config.read.Fields;
import samsvar.config.read.Node;
import samsvar.config.read.ProblemSink;
import samsvar.config.read.TreeReader;

/** Reads {@code answers/rules.yaml}: by language, by kind of answer, the phrases that ask for it. Not thread-safe. */
public final class AnswerRulesReader {
    private static final Pattern PHRASE = Pattern.compile("\\*?[\\p{L}\\p{N}'’.-]+\\*?( [\\p{L}\\p{N}'’.-]+\\*?)*");
    private static final List<LanguageTag> REQUIRED =
            List.of(LanguageTag.SV, LanguageTag.NB, LanguageTag.NN, LanguageTag.UK, LanguageTag.EN);
    private static final Set<String> KINDS = Stream.of(AnswerKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    private final ConfigFile file;
    private final ProblemSink problems;

    private AnswerRulesReader(ConfigFile file, ProblemSink problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The rules; without those that were reported. */
    public static AnswerRules read(ConfigFile file, ProblemSink problems) {
        return new AnswerRulesReader(file, problems).rules();
    }

    private AnswerRules rules() {
        Optional<Map<LanguageTag, List<AnswerRules.Cue>>> cues =
                TreeReader.yaml(file, problems).map(this::languages);
        cues.ifPresent(found -> REQUIRED.stream()
                .filter(tag -> !found.containsKey(tag))
                .forEach(tag -> problems.add(
                        file.name(),
                        0,
                        "The language " + tag + " is missing.",
                        "sv, nb, nn, uk and en must be there.")));
        return new AnswerRules(cues.orElse(Map.of()));
    }

    private Map<LanguageTag, List<AnswerRules.Cue>> languages(Node root) {
        Map<LanguageTag, List<AnswerRules.Cue>> cues = new LinkedHashMap<>();
        if (root instanceof Node.Mapping mapping) {
            Fields.of(file.name(), mapping, mapping.entries().keySet(), problems)
                    .ifPresent(languages -> languages
                            .keys()
                            .forEach(key ->
                                    languages.language(key).ifPresent(tag -> cues.put(tag, cues(languages, key)))));
        } else {
            problems.add(
                    file.name(), 1, "Languages are expected here.", "For example sv: {when: [när, vilket datum]}.");
        }
        return cues;
    }

    private List<AnswerRules.Cue> cues(Fields languages, String language) {
        List<AnswerRules.Cue> cues = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        languages
                .fields(language, KINDS)
                .ifPresent(kinds -> kinds.keys().stream()
                        .filter(KINDS::contains)
                        .forEach(kind -> kinds.items(kind)
                                .forEach(item -> cue(item, kind, seen).ifPresent(cues::add))));
        cues.sort(Comparator.comparingInt((AnswerRules.Cue cue) -> words(cue.phrase()))
                .thenComparingInt(cue -> cue.phrase().length())
                .reversed());
        return cues;
    }

    private Optional<AnswerRules.Cue> cue(Fields.Item item, String kind, Map<String, Integer> seen) {
        String phrase = item.text();
        if (!PHRASE.matcher(phrase).matches() || !phrase.equals(phrase.toLowerCase(Locale.ROOT))) {
            problems.add(
                    file.name(),
                    item.line(),
                    "\"" + phrase + "\" is no cue.",
                    "Lower-case words with single spaces between them; a word may end in *, one alone begin with it.");
            return Optional.empty();
        }
        Integer first = seen.putIfAbsent(phrase, item.line());
        if (first != null) {
            problems.add(
                    file.name(),
                    item.line(),
                    "\"" + phrase + "\" stands on line " + first + " already.",
                    "A cue is allowed once in a language.");
            return Optional.empty();
        }
        return Optional.of(new AnswerRules.Cue(phrase, AnswerKind.valueOf(kind.toUpperCase(Locale.ROOT))));
    }

    private static int words(String phrase) {
        return phrase.split(" ").length;
    }
}
