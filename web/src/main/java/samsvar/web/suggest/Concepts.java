package samsvar.web.suggest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.LanguageTag;
import samsvar.config.vocabulary.Concept;
import samsvar.engine.lexicon.Lexicon;
import samsvar.engine.vocabulary.Label;
import samsvar.engine.vocabulary.Vocabulary;

/**
 * What the things of the vocabulary are called. Immutable.
 *
 * @param named found by the words of their names
 * @param inLatin Ukrainian names, found by those words in Latin letters
 */
record Concepts(PrefixIndex named, PrefixIndex inLatin) {
    static final Concepts NONE = new Concepts(PrefixIndex.EMPTY, PrefixIndex.EMPTY);

    /** Languages whose labels are suggested. */
    private static final List<LanguageTag> LANGUAGES =
            List.of(LanguageTag.UK, LanguageTag.SV, LanguageTag.NB, LanguageTag.NN, LanguageTag.EN, LanguageTag.RU);

    /** Things of every day, which nobody asks an authority about by name; the words of pages complete them well enough. */
    private static final Set<String> NO_SUBJECTS =
            Set.of("general", "abstract", "number", "unit", "calendar", "time", "question");

    /** Parts of speech that are no things. */
    private static final Set<String> NO_THINGS = Set.of("adj", "adv", "v", "q");

    /**
     * Reads all concepts.
     *
     * @param lexicon tells how many pages name a concept
     * @param ukrainian tells how Ukrainian is written in Latin letters
     */
    static Concepts of(Vocabulary vocabulary, Lexicon lexicon, LanguageProfile ukrainian) {
        Map<Suggestion, PrefixIndex.Entry> all = new LinkedHashMap<>();
        vocabulary
                .concepts()
                .filter(concept -> !NO_SUBJECTS.contains(concept.domain()) && !NO_THINGS.contains(concept.pos()))
                .forEach(concept -> read(vocabulary, concept, lexicon, all));
        LatinKeys latin = new LatinKeys(ukrainian);
        List<PrefixIndex.Entry> inLatin = all.values().stream()
                .filter(entry -> entry.suggestion().language().equals(LanguageTag.UK))
                .map(entry -> new PrefixIndex.Entry(
                        Folded.of(latin.of(entry.suggestion().text())), entry.suggestion(), entry.pages()))
                .toList();
        return new Concepts(new PrefixIndex(all.values()), new PrefixIndex(inLatin));
    }

    private static void read(
            Vocabulary vocabulary, Concept concept, Lexicon lexicon, Map<Suggestion, PrefixIndex.Entry> all) {
        List<Label> labels = LANGUAGES.stream()
                .flatMap(language -> vocabulary.labels(concept.id(), language).stream())
                .filter(label -> !label.gloss() && !label.firstPart())
                .toList();
        int pages =
                labels.stream().mapToInt(label -> pages(label, lexicon)).max().orElse(0);
        for (Label label : labels) {
            Suggestion suggestion = new Suggestion(label.text(), label.language(), Suggestion.Kind.CONCEPT);
            all.putIfAbsent(suggestion, new PrefixIndex.Entry(Folded.of(label.text()), suggestion, pages));
        }
    }

    /** Pages that hold the label's rarest word. */
    private static int pages(Label label, Lexicon lexicon) {
        return Arrays.stream(label.text().toLowerCase(Locale.ROOT).split(" "))
                .mapToInt(word -> lexicon.documents(label.language(), word))
                .min()
                .orElse(0);
    }
}
