package samsvar.config.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import samsvar.config.read.ConfigFile;
import samsvar.config.read.Fields;
import samsvar.config.read.ProblemSink;
import samsvar.config.read.TreeReader;

/** Reads {@code places/words.yaml}: lists of lower-case words by what they tell. */
public final class PlaceWordsReader {
    private static final List<String> KEYS =
            List.of("before", "beside", "besideCounty", "common", "strict", "endings", "softened");

    private PlaceWordsReader() {}

    /** The words; without those that were reported. */
    public static PlaceWords read(ConfigFile file, ProblemSink problems) {
        return TreeReader.yaml(file, problems)
                .flatMap(root -> Fields.of(file.name(), root, KEYS, problems))
                .map(fields -> new PlaceWords(
                        words(fields, "before", file, problems),
                        words(fields, "beside", file, problems),
                        words(fields, "besideCounty", file, problems),
                        words(fields, "common", file, problems),
                        words(fields, "strict", file, problems),
                        words(fields, "endings", file, problems),
                        words(fields, "softened", file, problems)))
                .orElse(PlaceWords.NONE);
    }

    private static Set<String> words(Fields fields, String key, ConfigFile file, ProblemSink problems) {
        Set<String> words = new HashSet<>();
        for (Fields.Item item : fields.items(key)) {
            boolean lower = item.text().codePoints().noneMatch(Character::isUpperCase);
            if (lower && !item.text().contains(" ")) {
                words.add(item.text());
            } else {
                problems.add(
                        file.name(), item.line(), "\"" + item.text() + "\" is no such word.", "One lower-case word.");
            }
        }
        return words;
    }
}
