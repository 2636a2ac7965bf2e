package samsvar.config.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import samsvar.config.language.ChainSpec;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;
import samsvar.config.language.StepSpec;
import samsvar.config.read.ConfigFile;
import samsvar.config.read.ProblemSink;
import samsvar.config.read.WordLines;

/** Puts language files and their word lists together. */
final class LanguagesLoader {
    private static final String DEFAULT = "languages/default.yaml";
    private static final List<LanguageTag> REQUIRED =
            List.of(LanguageTag.SV, LanguageTag.NB, LanguageTag.NN, LanguageTag.UK, LanguageTag.EN);

    private LanguagesLoader() {}

    /** All languages of the files; an operator's file takes the place of the built-in one with the same name. */
    static Languages load(List<ConfigFile> files, ProblemSink problems) {
        Map<String, ConfigFile> byName = new TreeMap<>();
        files.forEach(file -> byName.put(file.name(), file));
        Map<String, Map<String, List<String>>> words = words(byName, problems);
        Map<LanguageTag, LanguageProfile> profiles = new LinkedHashMap<>();
        byName.forEach((name, file) -> {
            if (name.startsWith("languages/")) {
                LanguageReader.read(file, words.getOrDefault(file.stem(), Map.of()), problems)
                        .ifPresent(profile -> profiles.put(profile.tag(), profile));
            }
        });
        Optional<LanguageProfile> fallback = Optional.ofNullable(profiles.remove(LanguageTag.UNKNOWN));
        requireAll(byName, problems);
        return new Languages(profiles, fallback.orElseGet(LanguagesLoader::whitespaceOnly));
    }

    private static Map<String, Map<String, List<String>>> words(Map<String, ConfigFile> byName, ProblemSink problems) {
        Map<String, Map<String, List<String>>> words = new TreeMap<>();
        byName.forEach((name, file) -> {
            String[] parts = name.split("/");
            if (parts[0].equals("words") && parts.length == 3) {
                if (!byName.containsKey("languages/" + parts[1] + ".yaml")) {
                    problems.add(
                            name,
                            0,
                            "There is no language \"" + parts[1] + "\" for these words.",
                            "The folder's name is that of a file in languages/.");
                }
                words.computeIfAbsent(parts[1], _ -> new TreeMap<>()).put(file.stem(), WordLines.read(file, problems));
            }
        });
        return words;
    }

    private static void requireAll(Map<String, ConfigFile> byName, ProblemSink problems) {
        REQUIRED.stream()
                .map(tag -> "languages/" + tag + ".yaml")
                .filter(name -> !byName.containsKey(name))
                .forEach(name -> problems.add(name, 0, "The file is missing.", "It must be there."));
        if (!byName.containsKey(DEFAULT)) {
            problems.add(DEFAULT, 0, "The file is missing.", "It tells how all other languages are analysed.");
        }
    }

    private static LanguageProfile whitespaceOnly() {
        ChainSpec chain = new ChainSpec(List.of(), new StepSpec("whitespace", Map.of()), List.of());
        return new LanguageProfile(LanguageTag.UNKNOWN, "", "Zyyy", chain, chain, Map.of());
    }
}
