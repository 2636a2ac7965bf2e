package samsvar.engine.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samsvar.config.answer.AnswerKind;
import samsvar.config.answer.AnswerRules;
import samsvar.config.language.LanguageTag;
import samsvar.config.vocabulary.SpeechPart;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.kin.Relatives;
import samsvar.engine.language.LanguageGuess;
import samsvar.engine.language.LanguageIdentifier;
import samsvar.engine.page.TextRange;
import samsvar.engine.passage.Sentences;
import samsvar.engine.place.Gazetteer;
import samsvar.engine.place.NamedPlace;
import samsvar.engine.place.PlaceReader;
import samsvar.engine.question.Understanding.Unit;
import samsvar.engine.vocabulary.ConceptMatch;
import samsvar.engine.vocabulary.Vocabulary;

/** Reads a question: its language, what it asks for, its content words and the ways to say them. Thread-safe. */
public final class QuestionReader {
    /** A guess below this is helped by the other languages of its script (docs/relevance.md). */
    static final double SURE = 0.6;

    /** Words that ask for nothing and tell something all the same ("there"). */
    private static final Set<SpeechPart> KEPT = Set.of(SpeechPart.REFERENCE, SpeechPart.ASKER, SpeechPart.CONDITION);

    private final TextAnalysis analysis;
    private final LanguageIdentifier languages;
    private final CueReader cues;
    private final Courtesies courtesies;
    private final ClauseReader clauses;
    private final Vocabulary vocabulary;
    private final Expansion expansion;
    private final WrittenApart apart;
    private final OtherLanguages elsewhere;
    private final OfFamily families;
    private final PlaceReader places;
    private final Optional<Relatives> relatives;

    /** @param gazetteer the places that questions may name */
    public QuestionReader(
            TextAnalysis analysis,
            LanguageIdentifier languages,
            Sentences sentences,
            AnswerRules rules,
            Vocabulary vocabulary,
            Gazetteer gazetteer) {
        this.analysis = analysis;
        this.languages = languages;
        this.cues = new CueReader(rules);
        this.courtesies = new Courtesies(analysis, vocabulary, cues);
        this.clauses = new ClauseReader(sentences, cues, vocabulary);
        this.vocabulary = vocabulary;
        this.expansion = new Expansion(vocabulary);
        this.apart = new WrittenApart(analysis, vocabulary);
        this.elsewhere = new OtherLanguages(analysis, vocabulary);
        this.families = new OfFamily(analysis, vocabulary, expansion);
        this.places = new PlaceReader(gazetteer);
        this.relatives = Optional.empty();
    }

    private QuestionReader(QuestionReader other, Relatives relatives) {
        this.analysis = other.analysis;
        this.languages = other.languages;
        this.cues = other.cues;
        this.courtesies = other.courtesies;
        this.clauses = other.clauses;
        this.vocabulary = other.vocabulary;
        this.expansion = other.expansion;
        this.families = other.families;
        this.places = other.places;
        this.apart = other.apart;
        this.elsewhere = other.elsewhere;
        this.relatives = Optional.of(relatives);
    }

    /** The same reader, which also looks for relatives of words that name no concept. */
    public QuestionReader with(Relatives words) {
        return new QuestionReader(this, words);
    }

    /** How the question is understood; without units where it holds nothing but function words. */
    public Understanding read(Question question) {
        return read(question, question.text(), List.of());
    }

    /**
     * How the question is understood with other words in the place of some typed ones.
     *
     * @param text the question as it was probably meant
     * @param readings what was taken for what
     */
    public Understanding read(Question question, String text, List<Reading> readings) {
        LanguageGuess guess = analysed(question.reader()
                .map(reader -> languages.identify(text, Set.of(reader)))
                .orElseGet(() -> languages.identify(text)));
        List<TextRange> courtesies = this.courtesies.in(guess.language(), text);
        List<Token> words = analysis.words(guess.language(), text).stream()
                .filter(token -> !isIn(token, courtesies))
                .toList();
        Clauses clauses = this.clauses.read(guess.language(), text, words);
        AnswerKind kind = cues.kind(
                guess.language(),
                words.stream()
                        .filter(token -> clauses.asks(new TextRange(token.start(), token.end())))
                        .map(Token::term)
                        .toList());
        List<Token> all = analysis.stems(guess.language(), text);
        List<Token> stems = mains(all);
        List<ConceptMatch> matches = concepts(guess, text, all);
        List<NamedPlace> named = places(question, text, guess, matches, stems);
        matches.removeIf(match -> named.stream().anyMatch(place -> place.isRatherThan(match))
                || isIn(new TextRange(match.start(), match.end()), courtesies));
        List<Unit> units = new Units(guess, text, matches, WrittenDates.of(all), expansion, relatives)
                .of(withoutAskingWords(guess, text, stems, courtesies), Context.of(matches, named));
        List<TextRange> told = question.match() == Question.Match.ALL ? List.of() : clauses.told(units);
        List<Unit> asked =
                units.stream().filter(unit -> !isIn(unit.range(), told)).toList();
        return new Understanding(
                question,
                text,
                blanked(text, told, courtesies),
                guess,
                kind,
                asked.isEmpty()
                        ? functionWords(guess, text)
                        : families.in(asked, guess.language(), question.match(), relatives),
                units.stream().filter(unit -> isIn(unit.range(), told)).toList(),
                named,
                readings,
                Optional.empty());
    }

    private static String blanked(String text, List<TextRange> told, List<TextRange> courtesies) {
        StringBuilder asked = new StringBuilder(text);
        Stream.concat(told.stream(), courtesies.stream())
                .forEach(range -> asked.replace(range.start(), range.end(), " ".repeat(range.length())));
        return asked.toString();
    }

    /** The places named; no function word names one in Cyrillic letters, whatever name it is like ("тебе", "будь"). */
    private List<NamedPlace> places(
            Question question, String text, LanguageGuess guess, List<ConceptMatch> matches, List<Token> stems) {
        if (question.places() != Question.Places.DECIDE) {
            return List.of();
        }
        List<NamedPlace> named = places.read(text, guess.language(), matches);
        return guess.language().isCyrillic()
                ? named.stream()
                        .filter(place -> stems.stream()
                                .anyMatch(token -> place.range().overlaps(new TextRange(token.start(), token.end()))))
                        .toList()
                : named;
    }

    /** What seems Danish is read as Bokmål, whose words it mostly is, and never with certainty. */
    private static LanguageGuess analysed(LanguageGuess guess) {
        return guess.language().value().equals("da")
                ? new LanguageGuess(LanguageTag.NB, Math.min(guess.confidence(), SURE / 2))
                : guess;
    }

    /** A function word that is all that was typed is looked for as such, in the languages that share its meaning. */
    private List<Unit> functionWords(LanguageGuess guess, String text) {
        List<Token> words = analysis.words(guess.language(), text);
        if (words.size() != 1) {
            return List.of();
        }
        List<ConceptMatch> meanings = new ArrayList<>();
        for (LanguageTag language : Vocabulary.LANGUAGES) {
            meanings.addAll(vocabulary.match(language, TermKind.EXACT, words));
        }
        if (meanings.stream().anyMatch(m -> m.concept().isAsking())) {
            meanings.removeIf(m -> !m.concept().isAsking());
        }
        TextRange range =
                new TextRange(words.getFirst().start(), words.getFirst().end());
        return List.of(new Unit(
                range,
                range.of(text),
                meanings.stream().map(m -> m.concept().id()).distinct().toList(),
                expansion.variants(range.of(text), guess.language(), guess.confidence() >= SURE, meanings)));
    }

    /** All concepts named; those met by stems go before those met by parts or without diacritics. */
    private List<ConceptMatch> concepts(LanguageGuess guess, String text, List<Token> all) {
        LanguageTag language = guess.language();
        List<Token> stems = mains(all);
        List<ConceptMatch> matches =
                new ArrayList<>(vocabulary.match(language, Expansion.hasReadings(language) ? all : stems));
        for (TermKind kind : List.of(TermKind.PARTS, TermKind.FOLDED)) {
            matches.addAll(vocabulary.match(language, kind, analysis.terms(kind, language, text)));
        }
        matches.addAll(apart.matches(guess, text, stems));
        boolean mixed = stems.stream()
                .anyMatch(token -> Expansion.isForeign(language, text.substring(token.start(), token.end())));
        if (mixed) {
            for (LanguageTag other : Expansion.LATIN) {
                vocabulary.match(other, analysis.stems(other, text)).stream()
                        .filter(match -> Expansion.isForeign(language, text.substring(match.start(), match.end())))
                        .forEach(matches::add);
            }
        }
        matches.addAll(elsewhere.abbreviations(language, text, stems, matches));
        boolean sure = guess.confidence() >= SURE;
        matches.addAll(sure ? elsewhere.mixed(language, text, matches) : elsewhere.words(language, text, matches));
        matches.removeIf(match -> match.concept().isAsking());
        return matches;
    }

    /** The words but those that only ask; all where there are no others. */
    private List<Token> withoutAskingWords(
            LanguageGuess guess, String text, List<Token> stems, List<TextRange> courtesies) {
        List<TextRange> asking = new ArrayList<>(courtesies);
        asking.addAll(askingWords(guess.language(), text));
        List<Token> others =
                stems.stream().filter(token -> !isIn(token, asking)).toList();
        return others.isEmpty() ? stems : others;
    }

    /** The words that only ask ("hur många", "о котрій годині"); money is asked for with words that pages use too. */
    private List<TextRange> askingWords(LanguageTag language, String text) {
        return vocabulary.match(language, TermKind.EXACT, analysis.words(language, text)).stream()
                .filter(match -> match.concept().isAsking()
                        && match.concept().speechPart().filter(KEPT::contains).isEmpty())
                .filter(match -> !match.concept().note().orElse("").contains("money"))
                .map(match -> new TextRange(match.start(), match.end()))
                .toList();
    }

    private static boolean isIn(Token token, List<TextRange> spans) {
        return isIn(new TextRange(token.start(), token.end()), spans);
    }

    private static boolean isIn(TextRange words, List<TextRange> spans) {
        return spans.stream().anyMatch(span -> words.start() >= span.start() && words.end() <= span.end());
    }

    /** One term for each place. */
    private static List<Token> mains(List<Token> tokens) {
        List<Token> mains = new ArrayList<>();
        for (Token token : tokens) {
            if (mains.isEmpty() || mains.getLast().position() != token.position()) {
                mains.add(token);
            }
        }
        return mains;
    }
}
