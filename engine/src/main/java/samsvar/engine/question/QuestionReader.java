package samsvar.engine.question;

import java.util.ArrayList;
import java.util.HashSet;
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
import samsvar.engine.question.Understanding.Variant;
import samsvar.engine.vocabulary.ConceptMatch;
import samsvar.engine.vocabulary.Vocabulary;

/** Reads a question: its language, what it asks for, its content words and the ways to say them. Thread-safe. */
public final class QuestionReader {
    /** Units beyond this many are left out: a 2,000-character question has no more things to look for than this. */
    static final int MOST_UNITS = 40;

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
        List<String> words =
                analysis.words(guess.language(), text).stream().map(Token::term).toList();
        AnswerKind kind = cues.kind(guess.language(), words);
        List<Token> all = analysis.stems(guess.language(), text);
        List<Token> stems = mains(all);
        List<ConceptMatch> matches = concepts(guess, text, all);
        List<NamedPlace> named =
                question.places() == Question.Places.DECIDE ? places.read(text, guess.language(), matches) : List.of();
        matches.removeIf(match -> named.stream().anyMatch(place -> place.isRatherThan(match)));
        List<Unit> units = units(guess, text, stems, matches, WrittenDates.of(all), Context.of(matches, named));
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
        for (LanguageTag language : Expansion.LANGUAGES) {
            meanings.addAll(vocabulary.match(language, TermKind.EXACT, words));
        }
        if (meanings.stream().anyMatch(m -> m.concept().pos().equals("q"))) {
            meanings.removeIf(m -> !m.concept().pos().equals("q"));
        }
        TextRange range =
                new TextRange(words.getFirst().start(), words.getFirst().end());
        return List.of(new Unit(
                range,
                range.of(text),
                meanings.stream().map(m -> m.concept().id()).distinct().toList(),
                expansion.variants(range.of(text), guess.language(), guess.confidence() >= SURE, meanings)));
    }

    private List<Unit> units(
            LanguageGuess guess,
            String text,
            List<Token> allStems,
            List<ConceptMatch> matches,
            WrittenDates dates,
            Context context) {
        LanguageTag language = guess.language();
        List<Token> stems = allStems;
        List<ConceptMatch> asking = askingWords(language, text);
        if (stems.stream().anyMatch(token -> !isIn(token, asking))) {
            stems = stems.stream().filter(token -> !isIn(token, asking)).toList();
        }
        List<Unit> units = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int covered = 0;
        for (Token token : stems) {
            if (token.start() < covered || units.size() == MOST_UNITS) {
                continue;
            }
            Optional<Token> date = dates.at(token);
            if (date.isPresent()) {
                covered = date.get().end();
                units.add(dates.unit(date.get(), text, language, expansion));
                continue;
            }
            List<ConceptMatch> here = longestAt(token, matches);
            TextRange range = here.isEmpty()
                    ? new TextRange(token.start(), token.end())
                    : new TextRange(here.getFirst().start(), here.getFirst().end());
            covered = range.end();
            if (seen.add(
                    here.isEmpty() ? token.term() : here.getFirst().concept().id())) {
                units.add(unit(guess, text, range, here, context));
            }
        }
        return relatives
                .map(words -> WrittenTogether.in(text, language, units, words))
                .orElse(units);
    }

    private Unit unit(LanguageGuess guess, String text, TextRange range, List<ConceptMatch> here, Context context) {
        String typed = range.of(text);
        List<ConceptMatch> meanings = Expansion.ranked(
                typed,
                here.stream().filter(m -> Expansion.isExpanded(m.concept())).toList(),
                context);
        List<Variant> variants =
                expansion.variants(typed, guess.language(), guess.confidence() >= SURE, meanings, context);
        return new Unit(
                range,
                typed,
                meanings.stream().map(m -> m.concept().id()).toList(),
                expansion.senses(typed, meanings, context),
                here.isEmpty() ? withRelatives(typed, guess.language(), variants) : variants);
    }

    /** The words of a unit of several, each a unit of its own: for a term that no page holds. */
    public List<Unit> apart(Understanding understanding, Unit unit) {
        LanguageGuess guess = understanding.language();
        List<Unit> words = new ArrayList<>();
        for (Token token : mains(analysis.stems(guess.language(), unit.text()))) {
            String word = unit.text().substring(token.start(), token.end());
            List<ConceptMatch> named = concepts(guess, word, analysis.stems(guess.language(), word)).stream()
                    .filter(match -> match.start() == 0 && match.end() == word.length())
                    .toList();
            int start = unit.range().start() + token.start();
            TextRange range = new TextRange(start, start + word.length());
            words.add(unit(guess, understanding.text(), range, named, Context.of(named, List.of())));
        }
        return words;
    }

    private List<Variant> withRelatives(String typed, LanguageTag language, List<Variant> variants) {
        List<Variant> more = new ArrayList<>(variants);
        relatives.ifPresent(words -> {
            words.parts(typed, language)
                    .ifPresent(parts -> more.add(new Variant(language, parts, Weights.PARTS_IN_PAGES)));
            words.of(typed, language)
                    .forEach(relative ->
                            more.add(new Variant(relative.language(), relative.word(), Weights.of(relative))));
        });
        return more;
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
        matches.removeIf(match -> match.concept().pos().equals("q"));
        return matches;
    }

    /** The words that only ask ("hur många", "о котрій годині"); money is asked for with words that pages use too. */
    private List<ConceptMatch> askingWords(LanguageTag language, String text) {
        return vocabulary.match(language, TermKind.EXACT, analysis.words(language, text)).stream()
                .filter(match -> match.concept().pos().equals("q"))
                .filter(match -> !match.concept().note().orElse("").contains("money"))
                .toList();
    }

    private static boolean isIn(Token token, List<ConceptMatch> spans) {
        return spans.stream().anyMatch(span -> token.start() >= span.start() && token.end() <= span.end());
    }

    /** The matches that begin with the token and reach furthest, those of the surest kind only. */
    private static List<ConceptMatch> longestAt(Token token, List<ConceptMatch> matches) {
        List<ConceptMatch> here =
                matches.stream().filter(m -> m.start() == token.start()).toList();
        int end = here.stream().mapToInt(ConceptMatch::end).max().orElse(-1);
        List<ConceptMatch> longest = here.stream().filter(m -> m.end() == end).toList();
        return longest.stream()
                .filter(m -> m.kind() == longest.getFirst().kind())
                .toList();
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
