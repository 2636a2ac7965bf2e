package samsvar.engine.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samsvar.config.answer.AnswerKind;
import samsvar.config.answer.AnswerRules;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.kin.Relatives;
import samsvar.engine.language.LanguageGuess;
import samsvar.engine.language.LanguageIdentifier;
import samsvar.engine.page.TextRange;
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

    private final TextAnalysis analysis;
    private final LanguageIdentifier languages;
    private final CueReader cues;
    private final Vocabulary vocabulary;
    private final Expansion expansion;
    private final WrittenApart apart;
    private final OtherLanguages elsewhere;
    private final OfFamily families;
    private final PlaceReader places;
    private final Optional<Relatives> relatives;

    /** A reader that knows no places. */
    public QuestionReader(
            TextAnalysis analysis, LanguageIdentifier languages, AnswerRules rules, Vocabulary vocabulary) {
        this(analysis, languages, rules, vocabulary, Gazetteer.NONE);
    }

    /** @param gazetteer the places that questions may name */
    public QuestionReader(
            TextAnalysis analysis,
            LanguageIdentifier languages,
            AnswerRules rules,
            Vocabulary vocabulary,
            Gazetteer gazetteer) {
        this.analysis = analysis;
        this.languages = languages;
        this.cues = new CueReader(rules);
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
        List<ConceptMatch> courtesies = courtesies(guess.language(), text);
        List<String> words = analysis.words(guess.language(), text).stream()
                .filter(token -> !isIn(token, courtesies))
                .map(Token::term)
                .toList();
        AnswerKind kind = cues.kind(guess.language(), words);
        List<Token> all = analysis.stems(guess.language(), text);
        List<Token> stems = mains(all);
        List<ConceptMatch> matches = concepts(guess, text, all);
        List<NamedPlace> named = places(question, text, guess, matches, stems);
        matches.removeIf(match -> named.stream().anyMatch(place -> place.isRatherThan(match))
                || courtesies.stream().anyMatch(polite -> polite.start() <= match.start() && match.end() <= polite.end()));
        List<Unit> units = new Units(guess, text, matches, WrittenDates.of(all), expansion, relatives)
                .of(withoutAskingWords(guess, text, stems, courtesies), Context.of(matches, named));
        return new Understanding(
                question,
                text,
                guess,
                kind,
                units.isEmpty()
                        ? functionWords(guess, text)
                        : families.in(units, guess.language(), question.match(), relatives),
                named,
                readings,
                Optional.empty());
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
            LanguageGuess guess, String text, List<Token> stems, List<ConceptMatch> courtesies) {
        List<ConceptMatch> asking = new ArrayList<>(askingWords(guess.language(), text));
        asking.addAll(courtesies);
        List<Token> others =
                stems.stream().filter(token -> !isIn(token, asking)).toList();
        return others.isEmpty() ? stems : others;
    }

    /** The words that only ask ("hur många", "о котрій годині"); money is asked for with words that pages use too. */
    private List<ConceptMatch> askingWords(LanguageTag language, String text) {
        return vocabulary.match(language, TermKind.EXACT, analysis.words(language, text)).stream()
                .filter(match -> match.concept().isAsking())
                .filter(match -> !match.concept().note().orElse("").contains("money"))
                .toList();
    }

    /** Greetings, thanks and "could you tell me", in the question's language or another of its script: nothing is asked with them. */
    private List<ConceptMatch> courtesies(LanguageTag language, String text) {
        return Vocabulary.LANGUAGES.stream()
                .filter(other -> other.isCyrillic() == language.isCyrillic())
                .flatMap(other -> vocabulary.match(other, TermKind.EXACT, analysis.words(other, text)).stream())
                .filter(match -> match.concept().isCourtesy())
                .toList();
    }

    private static boolean isIn(Token token, List<ConceptMatch> spans) {
        return spans.stream().anyMatch(span -> token.start() >= span.start() && token.end() <= span.end());
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
