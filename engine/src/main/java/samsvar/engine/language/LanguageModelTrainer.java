package samsvar.engine.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns at build time how likely letters follow each other in each language, from our own labels alone. The likelihood of a letter
 * after two others is (n(abc) + 1/2 p(c|b)) / (n(ab) + 1/2), with p(c|b) smoothed alike (Jeffreys' half counts).
 */
public final class LanguageModelTrainer {
    /** Nats are kept in sixteenths of a byte: 255 is 15.9 nats. */
    static final double STEPS = 16;

    private static final double UNSEEN = 0.5;
    private static final int LETTERS = 36;

    private final Map<String, Map<String, Integer>> countsByLanguage = new TreeMap<>();

    /** Takes a text of a language. */
    public void learn(String language, String text) {
        count(language, text);
        if (language.equals("nb")) {
            count("da", danish(text.toLowerCase(Locale.ROOT)));
        }
    }

    private void count(String language, String text) {
        Map<String, Integer> counts = countsByLanguage.computeIfAbsent(language, _ -> new HashMap<>());
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+")) {
            if (word.isEmpty()) {
                continue;
            }
            String padded = "  " + word + " ";
            for (int i = 2; i < padded.length(); i++) {
                counts.merge(padded.substring(i - 2, i + 1), 1, Integer::sum);
                counts.merge(padded.substring(i - 2, i), 1, Integer::sum);
                counts.merge(padded.substring(i - 1, i + 1) + "2", 1, Integer::sum);
                counts.merge(padded.substring(i - 1, i) + "1", 1, Integer::sum);
            }
        }
    }

    /** Bokmål spelled more or less as Danish is, since there are no Danish labels. */
    private static String danish(String bokmal) {
        return bokmal.replaceAll("sjon", "tion")
                .replaceAll("het\\b", "hed")
                .replaceAll("\\but", "ud")
                .replaceAll("øy", "øj")
                .replaceAll("ei", "ej")
                .replaceAll("([aeiouyæøå])k(?=e|\\b)", "$1g")
                .replaceAll("([aeiouyæøå])p(?=e|\\b)", "$1b")
                .replaceAll("([aeiouyæøå])t(?=e|\\b)", "$1d")
                .replaceAll("tt\\b", "t")
                .replaceAll("kk\\b", "k")
                .replaceAll("mm\\b", "m");
    }

    /** Writes the model: languages, then every sequence of three letters with one byte for each language. */
    public void write(Path file) throws IOException {
        List<String> languages = List.copyOf(countsByLanguage.keySet());
        TreeMap<String, byte[]> rows = new TreeMap<>();
        countsByLanguage
                .values()
                .forEach(known -> known.keySet().stream()
                        .filter(key -> key.length() == 3 && !key.endsWith("1") && !key.endsWith("2"))
                        .forEach(key -> rows.computeIfAbsent(key, _ -> new byte[languages.size()])));
        List<Map<String, Integer>> counts = List.copyOf(countsByLanguage.values());
        rows.forEach((key, row) -> {
            for (int i = 0; i < row.length; i++) {
                row[i] = (byte) Math.min(255, Math.round(STEPS * nats(counts.get(i), key)));
            }
        });
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeUTF(String.join(" ", languages));
            out.writeInt(rows.size());
            for (Map.Entry<String, byte[]> row : rows.entrySet()) {
                out.writeChars(row.getKey());
                out.write(row.getValue());
            }
        }
    }

    private static double nats(Map<String, Integer> counts, String key) {
        double two = counts.getOrDefault(key.substring(1) + "2", 0) + UNSEEN;
        double one = counts.getOrDefault(key.substring(1, 2) + "1", 0) + UNSEEN * LETTERS;
        double three = counts.getOrDefault(key, 0) + UNSEEN * two / one;
        return -Math.log(three / (counts.getOrDefault(key.substring(0, 2), 0) + UNSEEN));
    }
}
