package samsvar.engine.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import samsvar.config.language.Languages;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.index.SearchIndex;
import samsvar.engine.lexicon.Lexicon;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Question;
import samsvar.engine.question.QuestionReader;
import samsvar.engine.question.Understanding;
import samsvar.engine.question.Understanding.Sense;
import samsvar.engine.question.Understanding.Unit;
import samsvar.engine.question.Understanding.Variant;
import samsvar.engine.vocabulary.Vocabulary;

/**
 * Reads questions, and reads them again with other words for those that give nothing as typed: no concept, and no page in any
 * language of their script. Thread-safe.
 */
public final class Rereader {
    /** What a word that was not typed counts against one that was. */
    static final double READ = 0.9;

    /** What a less likely word counts. */
    static final double OTHERWISE = 0.6;

    /** What a word counts of a term that no page holds. */
    static final double PART_OF_TERM = 0.7;

    private final QuestionReader reader;
    private final KnownWords known;
    private final Speller speller;

    /**
     * @param vocabulary the same that the reader uses
     * @param index tells which words give something
     * @param lexicon the words of pages and vocabulary ({@link VocabularyWords}) that corrections are taken from
     */
    public Rereader(
            QuestionReader reader,
            Languages languages,
            TextAnalysis analysis,
            Vocabulary vocabulary,
            SearchIndex index,
            Supplier<Lexicon> lexicon) {
        this.reader = reader;
        this.known = new KnownWords(languages, analysis, vocabulary, lexicon, index::isHeld);
        this.speller = new Speller(languages, known, lexicon);
    }

    /** How the question is understood. What was taken for something else is told in {@link Understanding#readings()}. */
    public Understanding read(Question question) {
        Understanding typed = reader.read(question);
        if (question.words() == Question.Words.AS_TYPED) {
            return typed;
        }
        Choices choices = new Choices(known, speller, typed);
        if (!choices.chosen().isEmpty()) {
            return fallingBack(reread(typed, choices.chosen()));
        }
        Understanding held = fallingBack(typed);
        return choices.doubted().isEmpty() ? held : held.suggesting(Placed.text(typed.text(), choices.doubted()));
    }

    /** Terms of several words that no page holds become their words, each for less; where all words are demanded they stay. */
    private Understanding fallingBack(Understanding understanding) {
        if (understanding.question().match() == Question.Match.ALL) {
            return understanding;
        }
        List<Unit> units = understanding.units().stream()
                .flatMap(unit -> held(unit).stream())
                .toList();
        return units.equals(understanding.units()) ? understanding : understanding.with(units);
    }

    /** A term stays beside its words where one of these is held nowhere either: pages on the rest of them are no answer. */
    private List<Unit> held(Unit unit) {
        boolean term = unit.text().indexOf(' ') > 0 && !unit.senses().isEmpty();
        if (!term || known.isHeld(unit)) {
            return List.of(unit);
        }
        List<Unit> words = unit.parts();
        List<Unit> units = new ArrayList<>();
        if (words.isEmpty() || words.stream().anyMatch(word -> !known.isHeld(word))) {
            units.add(unit);
        }
        words.forEach(word -> units.add(scaled(word, PART_OF_TERM)));
        return units;
    }

    private static Unit scaled(Unit unit, double share) {
        return unit.with(
                unit.senses().stream().map(sense -> scaled(sense, share)).toList(),
                unit.variants().stream().map(variant -> scaled(variant, share)).toList());
    }

    /** A choice and where its words stand in the text as read. */
    private record Placed(Choice choice, TextRange range) {
        static List<Placed> of(List<Choice> choices) {
            List<Placed> placed = new ArrayList<>();
            int longer = 0;
            for (Choice choice : choices) {
                int start = choice.start() + longer;
                int end = start + choice.reading().words().length();
                placed.add(new Placed(choice, new TextRange(start, end)));
                longer = end - choice.end();
            }
            return placed;
        }

        static String text(String typed, List<Choice> choices) {
            StringBuilder text = new StringBuilder(typed);
            for (Choice choice : choices.reversed()) {
                text.replace(choice.start(), choice.end(), choice.reading().words());
            }
            return text.toString();
        }
    }

    private Understanding reread(Understanding typed, List<Choice> choices) {
        List<Placed> placed = Placed.of(choices);
        Understanding again = reader.read(
                typed.question(),
                Placed.text(typed.text(), choices),
                choices.stream().map(Choice::reading).toList());
        List<Unit> units = again.units().stream()
                .map(unit -> withTyped(unit, placed, typed))
                .toList();
        return again.with(units);
    }

    private Unit withTyped(Unit unit, List<Placed> placed, Understanding typed) {
        Optional<Choice> choice = placed.stream()
                .filter(p -> p.range().start() < unit.range().end()
                        && unit.range().start() < p.range().end())
                .map(Placed::choice)
                .findFirst();
        if (choice.isEmpty()) {
            return unit;
        }
        List<Variant> variants = new ArrayList<>();
        variants.add(
                new Variant(typed.language().language(), choice.get().reading().typed(), 1));
        unit.variants().forEach(variant -> variants.add(asRead(variant, unit)));
        List<Sense> senses = new ArrayList<>();
        unit.senses().forEach(sense -> senses.add(scaled(sense, READ)));
        for (String other : choice.get().reading().others()) {
            reader.read(typed.question(), other, List.of()).units().stream()
                    .limit(1)
                    .forEach(otherUnit -> {
                        otherUnit.variants().forEach(variant -> variants.add(scaled(variant, OTHERWISE)));
                        otherUnit.senses().forEach(sense -> senses.add(scaled(sense, OTHERWISE)));
                    });
        }
        return unit.with(senses, variants);
    }

    /** Several words that name one thing keep their weight: of a way below it all words are demanded, never some. */
    private static Variant asRead(Variant variant, Unit unit) {
        boolean several = unit.text().indexOf(' ') > 0;
        return several && variant.equals(unit.variants().getFirst()) ? variant : scaled(variant, READ);
    }

    private static Variant scaled(Variant variant, double share) {
        return new Variant(variant.language(), variant.words(), variant.weight() * share, variant.label());
    }

    private static Sense scaled(Sense sense, double share) {
        return new Sense(sense.concept(), sense.weight() * share, sense.country());
    }
}
