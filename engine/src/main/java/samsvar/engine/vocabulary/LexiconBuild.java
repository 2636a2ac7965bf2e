package samsvar.engine.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.LanguageTag;
import samsvar.config.vocabulary.Concept;
import samsvar.engine.analysis.ChainAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.analysis.step.WordFamilies;

/** Which single words does the vocabulary know, and which of them are of one family? For the build. */
final class LexiconBuild {
    private static final int SHORTEST = 2;

    /** What an infinitive ends in: labels of public concepts do not tell nouns from verbs. */
    private static final Map<LanguageTag, String> INFINITIVES =
            Map.of(LanguageTag.SV, "a", LanguageTag.NB, "e", LanguageTag.NN, "e");

    private static final Pattern RUSSIAN_VERB = Pattern.compile("(\\p{L}+(?:ть|ти|чь))(?:ся|сь)?");

    private LexiconBuild() {}

    /** @param stems analysis that does not know the words yet */
    static List<String> lexicon(List<Concept> concepts, LanguageProfile profile, ChainAnalysis stems) {
        LanguageTag language = profile.tag();
        WordFamilies families = new WordFamilies(profile.words("paradigms"));
        profile.words("parts").stream()
                .filter(part -> !part.endsWith("-"))
                .forEach(part -> families.add(part, 'n', part));
        profile.words("lexicon").stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length > 1)
                .forEach(fields -> fields[1].chars().forEach(part -> families.add(fields[0], (char) part, fields[0])));
        for (Concept concept : concepts) {
            for (String label : concept.labels(language)) {
                String word = label.toLowerCase(Locale.ROOT).replace("-", "");
                if (isWord(label) && !concept.isAsking()) {
                    add(families, concept, word, language);
                }
            }
        }
        return families.lexicon(word -> stem(stems, language, word));
    }

    /** Words with their parts of speech for Russian, whose stemmer tells their families; verbs without -ся, which their forms may have. */
    static List<String> russian(List<Concept> concepts) {
        Set<String> lines = new TreeSet<>();
        for (Concept concept : concepts) {
            for (String label : concept.labels(LanguageTag.RU)) {
                String[] words =
                        label.toLowerCase(Locale.ROOT).replace('ё', 'е').split(" ");
                Matcher verb = RUSSIAN_VERB.matcher(words[0]);
                if (verb.matches() && !concept.pos().equals("n")) {
                    lines.add(verb.group(1) + " v");
                }
                if (words.length == 1 && isWord(words[0]) && !concept.pos().equals("v")) {
                    lines.add(words[0] + " " + letter(concept.pos()));
                }
            }
        }
        return List.copyOf(lines);
    }

    private static void add(WordFamilies families, Concept concept, String word, LanguageTag language) {
        String part = concept.pos();
        boolean open = part.isEmpty() || part.equals("phrase");
        families.add(word, letter(part), concept.id());
        if (language.equals(LanguageTag.EN) && "nv".contains(part)) {
            families.add(word, part.equals("v") ? 'n' : 'v', concept.id());
        }
        if (open && INFINITIVES.containsKey(language) && word.endsWith(INFINITIVES.get(language))) {
            families.add(word, 'v', concept.id());
        }
    }

    private static char letter(String part) {
        return switch (part) {
            case "v" -> 'v';
            case "adj" -> 'a';
            case "adv" -> 'd';
            default -> 'n';
        };
    }

    private static boolean isWord(String label) {
        return label.length() >= SHORTEST
                && !label.endsWith("-")
                && label.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }

    private static String stem(ChainAnalysis stems, LanguageTag language, String word) {
        List<Token> tokens = stems.stems(language, word);
        return tokens.size() == 1 ? tokens.getFirst().term() : word;
    }
}
