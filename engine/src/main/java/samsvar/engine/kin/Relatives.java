package samsvar.engine.kin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;
import samsvar.engine.analysis.Remembered;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.lexicon.Lexicon;
import samsvar.engine.lexicon.WordTable;
import samsvar.engine.vocabulary.ConceptMatch;
import samsvar.engine.vocabulary.Vocabulary;

/**
 * Words of the pages that are probably the typed one: names written in other letters ("Гуттереш", "Guterres"), words that sister
 * languages spell differently ("handelskriget", "handelskrigen"). Only words that name no concept have any: where the vocabulary
 * knows both, it knows better, and so false friends stay apart. Thread-safe.
 */
public final class Relatives {
    private static final Sounds NONE = new Sounds(List.of());
    private static final List<String> NO_TAIL = List.of("");
    /** What endings of sister languages leave in a skeleton. */
    private static final List<String> TAILS = List.of("", "n", "t", "r", "s", "rn");

    private static final int LENGTHS_APART = 4;
    /** Typed words remembered for one lexicon. */
    private static final int REMEMBERED = 5_000;

    private static final int MOST = 3;
    private static final int SHORTEST = 3;
    /** Likeness from which words of different letters, and of sister languages, are the same (docs/relevance.md). */
    private static final double SAME_NAME = 0.72;

    private static final double SAME_SHORT_NAME = 0.85;
    private static final double SAME_WORD = 0.9;
    /** How much less alike than the best a word may be. */
    private static final double NEXT_TO_BEST = 0.06;

    private final Map<LanguageTag, LanguageProfile> profiles = new HashMap<>();
    private final Map<LanguageTag, Sounds> sounds = new HashMap<>();
    private final TextAnalysis analysis;
    private final Vocabulary vocabulary;
    private final Supplier<Lexicon> lexicon;
    private final Compounds compounds;
    private final Kinship kinship;
    private volatile @Nullable Keys keys;

    /**
     * @param languages their lists "sounds", "bare" (endings that names and words lose) and "false-friends"
     * @param lexicon the words of the pages as they are now
     */
    public Relatives(Languages languages, TextAnalysis analysis, Vocabulary vocabulary, Supplier<Lexicon> lexicon) {
        for (LanguageTag tag : languages.tags()) {
            LanguageProfile profile = languages.profile(tag);
            if (!profile.words("sounds").isEmpty()) {
                profiles.put(tag, profile);
                sounds.put(tag, new Sounds(profile.words("sounds")));
            }
        }
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.compounds = new Compounds(analysis, lexicon);
        this.kinship = new Kinship(languages, analysis, lexicon);
    }

    /**
     * A word of the pages.
     *
     * @param language the language of the pages that hold it
     * @param word as written there, in lower case
     * @param likeness 0-1
     * @param otherLetters whether it is written in another alphabet than the typed word
     */
    public record Relative(LanguageTag language, String word, double likeness, boolean otherLetters) {}

    /**
     * A word of the same family.
     *
     * @param word in its dictionary form
     * @param close whether it may stand for the typed one (a verb and its noun), rather than have to do with it
     */
    public record Kin(String word, boolean close) {}

    /** What is known by one lexicon: pages bring new words, so that nothing of it holds for another. Made when first asked for. */
    private final class Keys {
        private final Lexicon words;
        private final Map<LanguageTag, SoundTable> tables = new HashMap<>();
        private final Remembered<String, List<Relative>> relatives = new Remembered<>(REMEMBERED);
        private final Remembered<String, List<Kin>> families = new Remembered<>(REMEMBERED);

        Keys(Lexicon words) {
            this.words = words;
        }

        synchronized SoundTable of(LanguageTag language) {
            return tables.computeIfAbsent(
                    language, tag -> new SoundTable(words.words(tag), word -> Sounds.skeleton(sounds(tag, word))));
        }
    }

    /** The two words of the pages that a compound consists of, a blank between them. */
    public Optional<String> parts(String typed, LanguageTag language) {
        return compounds.parts(typed, language);
    }

    /** Words of the same family, the closest first; at most eight. */
    public List<Kin> family(String typed, LanguageTag language) {
        return keys().families.of(language.value() + " " + typed, _ -> kinship.of(typed, language));
    }

    /** How pages write two neighbouring words as one; empty where they do not. */
    public List<String> joined(String first, String second, LanguageTag language) {
        return compounds.joined(first, second, language);
    }

    /** The likeliest relatives in each language, the likeliest first; at most three of each. */
    public List<Relative> of(String typed, LanguageTag language) {
        LanguageProfile own = profiles.get(language);
        if (own == null
                || typed.length() < SHORTEST
                || !typed.chars().allMatch(c -> Character.isLetter(c) || c == '\'')) {
            return List.of();
        }
        return keys().relatives.of(language.value() + " " + typed, _ -> everywhere(typed, language));
    }

    private List<Relative> everywhere(String typed, LanguageTag language) {
        List<Relative> found = new ArrayList<>();
        for (LanguageTag other : profiles.keySet()) {
            boolean otherLetters = !script(other).equals(script(language));
            if (otherLetters || !other.equals(language) && isSister(other, language)) {
                found.addAll(in(other, typed, language, otherLetters));
            }
        }
        return List.copyOf(found);
    }

    private List<Relative> in(LanguageTag other, String typed, LanguageTag language, boolean otherLetters) {
        Keys now = keys();
        WordTable words = now.words.words(other);
        Map<String, Double> likenesses = new HashMap<>();
        String lower = typed.toLowerCase(Locale.ROOT);
        for (String bare : Sounds.bare(lower, endings(language))) {
            String said = sounds(language, bare);
            String skeleton = Sounds.skeleton(said);
            if (skeleton.length() < 2) {
                continue;
            }
            for (String tail : otherLetters ? NO_TAIL : TAILS) {
                now.of(other).find(skeleton + tail, place -> {
                    if (Math.abs(words.length(place) - bare.length()) > LENGTHS_APART) {
                        return;
                    }
                    String word = words.word(place);
                    double likeness =
                            otherLetters ? Sounds.likeness(said, sounds(other, word)) : likeness(said, other, word);
                    if (words.documents(place) > 0 && likeness >= least(skeleton, otherLetters)) {
                        likenesses.merge(word, likeness, Math::max);
                    }
                });
            }
        }
        Set<String> falseFriends = falseFriends(language, lower, other);
        double best = likenesses.values().stream().max(Double::compare).orElse(0.0);
        return likenesses.entrySet().stream()
                .filter(entry -> entry.getValue() >= best - NEXT_TO_BEST && !falseFriends.contains(entry.getKey()))
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .filter(entry -> !otherLetters || mayBeName(other, entry.getKey()))
                .limit(MOST)
                .map(entry -> new Relative(other, entry.getKey(), entry.getValue(), otherLetters))
                .toList();
    }

    private double likeness(String said, LanguageTag other, String word) {
        return Sounds.bare(word, endings(other)).stream()
                .mapToDouble(bare -> Sounds.likeness(said, sounds(other, bare)))
                .max()
                .orElse(0);
    }

    private Keys keys() {
        Lexicon words = lexicon.get();
        Keys known = keys;
        if (known == null || known.words != words) {
            known = new Keys(words);
            keys = known;
        }
        return known;
    }

    private static double least(String skeleton, boolean otherLetters) {
        if (!otherLetters) {
            return SAME_WORD;
        }
        return skeleton.length() < SHORTEST ? SAME_SHORT_NAME : SAME_NAME;
    }

    /** A word that the vocabulary knows is not the unknown word, unless both are names; nor is a function word. */
    private boolean mayBeName(LanguageTag language, String word) {
        List<Token> stems = analysis.stems(language, word);
        return !stems.isEmpty() && vocabulary.match(language, stems).stream().allMatch(ConceptMatch::isName);
    }

    private String sounds(LanguageTag language, String word) {
        return sounds.getOrDefault(language, NONE).of(word);
    }

    private String script(LanguageTag language) {
        LanguageProfile profile = profiles.get(language);
        return profile == null ? "" : profile.script();
    }

    private List<String> endings(LanguageTag language) {
        LanguageProfile profile = profiles.get(language);
        return profile == null ? List.of() : profile.words("bare");
    }

    /** Languages whose words look alike: those that name each other in their list "sisters". */
    private boolean isSister(LanguageTag a, LanguageTag b) {
        LanguageProfile profile = profiles.get(b);
        return profile != null && profile.words("sisters").contains(a.value());
    }

    private Set<String> falseFriends(LanguageTag language, String word, LanguageTag other) {
        Set<String> friends = new HashSet<>();
        LanguageProfile profile = profiles.get(language);
        if (profile != null) {
            for (String line : profile.words("false-friends")) {
                String[] fields = line.split("\\s+");
                if (fields.length > 2 && fields[0].equals(word) && fields[1].equals(other.value())) {
                    friends.addAll(List.of(fields).subList(2, fields.length));
                }
            }
        }
        return friends;
    }
}
