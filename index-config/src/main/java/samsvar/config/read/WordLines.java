package samsvar.config.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Reads a word list: one entry a line, "#" begins a comment, blank lines are skipped. */
public final class WordLines {
    private WordLines() {}

    /** The entries in file order; letters in decomposed Unicode are reported, since they would never match. */
    public static List<String> read(ConfigFile file, ProblemSink problems) {
        List<String> words = new ArrayList<>();
        int line = 0;
        for (String raw : file.text().split("\n", -1)) {
            line++;
            String word = withoutComment(raw).strip();
            if (word.isEmpty()) {
                continue;
            }
            if (!Normalizer.isNormalized(word, Normalizer.Form.NFC)) {
                problems.add(
                        file.name(),
                        line,
                        "\"" + word + "\" is in decomposed Unicode.",
                        "Composed letters (NFC) only.");
            }
            words.add(word);
        }
        return words;
    }

    private static String withoutComment(String line) {
        int hash = line.indexOf('#');
        return hash < 0 ? line : line.substring(0, hash);
    }
}
