package samsvar.engine.answer.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.answer.value.FactWords;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Understanding.Unit;
import samsvar.engine.question.Understanding.Variant;

/** A word of the question, ready to be looked for in texts of any language. Not thread-safe. */
public final class Sought {
    /** What a verb tells beside a thing: what happens is said in more ways than what it happens to. Set by judgement. */
    public static final double VERB = 0.6;
    /** A compound's part found instead of the compound: half the meaning at most. Set by judgement, docs/answers.md. */
    static final double PART = 0.55;
    /** A compound written apart, or its parts near each other. Set by judgement. */
    static final double ALL_PARTS = 0.85;
    /** "Förskola" for "förskoleplats", "barnehageplass" for "barnehage": the other part goes with everything. Set by judgement. */
    private static final double UNDER_GENERIC_HEAD = 0.75;

    private static final String GENERIC_HEAD = "generic-head";
    /** Some words of a phrase found, not all. Set by judgement. */
    private static final double INCOMPLETE = 0.6;
    /** Some words of a phrase as typed found, not all. */
    private static final double TYPED_INCOMPLETE = 0.85;
    /** A Nordic neighbour language's word read by this language's rules: near, but false friends exist. */
    private static final double NEIGHBOUR = 0.85;

    /** Likely, not certain. */
    private static final double MISSPELT = 0.8;

    private static final int SHORTEST_JOINED = 7;

    private static final Set<String> NORDIC = Set.of("sv", "nb", "nn");

    private final Unit unit;
    private final boolean name;
    private final TextAnalysis analysis;
    private final Map<LanguageTag, List<Form>> forms = new HashMap<>();
    private final List<String> folded;
    private final List<String> joined;
    private final Figure figure;

    /**
     * @param before the word typed before, or empty
     * @param behind the word typed behind, or empty
     */
    public record Neighbours(String before, String behind) {
        private List<String> joined(List<String> folded) {
            String word = String.join("", folded);
            return Stream.of(
                            before.isEmpty() ? "" : Folding.fold(before) + word,
                            behind.isEmpty() ? "" : word + Folding.fold(behind))
                    .filter(text -> text.length() >= SHORTEST_JOINED)
                    .toList();
        }
    }

    /**
     * One way to say it: by word of the phrase the terms that stand for it, longest first; and its compounds' parts, the last of which says
     * little where it is generic ("förskoleplats").
     */
    private record Form(List<List<String>> words, List<List<String>> parts, double weight, boolean generic) {
        /** The words typed mean something each; those of another way to say it only together. */
        private double incomplete() {
            return weight == 1 ? TYPED_INCOMPLETE : INCOMPLETE;
        }
    }

    /**
     * @param name whether it names somebody or something, so that nothing else can stand for it
     * @param neighbours the words before and behind it in the question, with which it may be one word elsewhere
     */
    public Sought(Unit unit, boolean name, Neighbours neighbours, TextAnalysis analysis) {
        this.unit = unit;
        this.name = name;
        this.analysis = analysis;
        this.folded = Folding.words(unit.text()).stream()
                .map(range -> Folding.fold(range.of(unit.text())))
                .toList();
        this.joined = neighbours.joined(folded);
        this.figure = new Figure(unit.text());
    }

    /** The unit as understood. */
    public Unit unit() {
        return unit;
    }

    /** Whether it names somebody or something. */
    public boolean name() {
        return name;
    }

    /** Whether it can only be a verb or an adjective by the concepts it names. */
    public boolean isVerb() {
        List<String> concepts = unit.concepts();
        return !concepts.isEmpty() && concepts.stream().allMatch(id -> id.startsWith("v-") || id.startsWith("a-"));
    }

    Match in(AnalysedText text, LanguageTag language) {
        Match best = Match.NONE;
        for (Form form : forms.computeIfAbsent(language, this::formsIn)) {
            best = best.or(match(form, text).or(partsMatch(form, text)).times(form.weight()));
        }
        best = best.or(figure.in(text));
        if (figure.isOfTheCalendar()) {
            return best;
        }
        if (best.strength() < PART) {
            best = best.or(misspeltIn(text, isNear(language)));
        }
        return name ? best.or(nameIn(text)) : best;
    }

    /**
     * The word written as one with its neighbour ("press träff"), or one that nobody knows with a letter more or less.
     */
    private Match misspeltIn(AnalysedText text, boolean near) {
        boolean unknown = near && unit.concepts().isEmpty() && folded.size() == 1 && !name;
        List<TextRange> places = text.words().stream()
                .filter(word -> joined.stream().anyMatch(word.folded()::startsWith)
                        || near && isInflected(word.folded())
                        || unknown && Spelling.oneSlip(folded.getFirst(), word.folded()))
                .map(AnalysedText.Word::range)
                .toList();
        return places.isEmpty() ? Match.NONE : new Match(MISSPELT, places);
    }

    private boolean isInflected(String found) {
        return folded.size() == 1 && !name && Spelling.sameButEndings(folded.getFirst(), found);
    }

    /** Whether the question's words can stand in a text of the language. */
    private boolean isNear(LanguageTag language) {
        return !unit.variants().isEmpty()
                && closeness(unit.variants().getFirst().language(), language) > 0;
    }

    private List<Form> formsIn(LanguageTag language) {
        List<Form> found = new ArrayList<>();
        weights(language).forEach((phrase, weight) -> {
            List<List<String>> words = words(language, phrase);
            if (!words.isEmpty()) {
                boolean generic = FactWords.isA(GENERIC_HEAD, phrase);
                found.add(new Form(words, parts(language, phrase), weight, generic));
            }
        });
        return found;
    }

    /** Each way to say it in the language with the most it counts: neighbours spell many words alike. */
    private Map<String, Double> weights(LanguageTag language) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < unit.variants().size(); i++) {
            Variant variant = unit.variants().get(i);
            double weight = i == 0 ? 1 : closeness(variant.language(), language) * variant.weight();
            if (weight > 0) {
                weights.merge(variant.words(), weight, Math::max);
            }
        }
        return weights;
    }

    private static double closeness(LanguageTag variant, LanguageTag text) {
        if (variant.equals(text)) {
            return 1;
        }
        return NORDIC.contains(variant.value()) && NORDIC.contains(text.value()) ? NEIGHBOUR : 0;
    }

    private List<List<String>> words(LanguageTag language, String phrase) {
        return byPosition(analysis.stems(language, phrase));
    }

    private List<List<String>> parts(LanguageTag language, String phrase) {
        return byPosition(analysis.terms(TermKind.PARTS, language, phrase));
    }

    private static List<List<String>> byPosition(List<Token> tokens) {
        Map<Integer, List<String>> byPosition = new java.util.TreeMap<>();
        for (Token token : tokens) {
            byPosition
                    .computeIfAbsent(token.position(), position -> new ArrayList<>())
                    .add(token.term());
        }
        byPosition.values().forEach(terms -> terms.sort((a, b) -> b.length() - a.length()));
        return List.copyOf(byPosition.values());
    }

    /** All parts of a compound, together or apart, are nearly the compound; some of them are some of its meaning. */
    private static Match partsMatch(Form form, AnalysedText text) {
        if (form.parts.size() <= form.words.size()) {
            return Match.NONE;
        }
        List<TextRange> ranges = new ArrayList<>();
        int found = 0;
        for (List<String> part : form.parts) {
            List<TextRange> places = placesOfPart(part, text);
            found += places.isEmpty() ? 0 : 1;
            ranges.addAll(places);
        }
        return found == 0 ? Match.NONE : new Match(partly(form, text, found), ranges);
    }

    private static List<TextRange> placesOfPart(List<String> spellings, AnalysedText text) {
        return spellings.stream()
                .flatMap(part -> text.placesOfPart(part).stream())
                .toList();
    }

    private static double partly(Form form, AnalysedText text, int found) {
        if (found == form.parts.size()) {
            return ALL_PARTS;
        }
        boolean onlyHeadMissing = found == form.parts.size() - 1
                && placesOfPart(form.parts.getLast(), text).isEmpty();
        return onlyHeadMissing && form.generic ? UNDER_GENERIC_HEAD : INCOMPLETE * found / form.parts.size();
    }

    private static Match match(Form form, AnalysedText text) {
        List<TextRange> ranges = new ArrayList<>();
        double sum = 0;
        int found = 0;
        boolean whole = form.parts.size() == form.words.size();
        for (int i = 0; i < form.words.size(); i++) {
            Match word = word(form.words.get(i), whole ? form.parts.get(i) : List.of(), text);
            if (word.strength() > 0) {
                found++;
                sum += word.strength();
                ranges.addAll(word.ranges());
            }
        }
        if (found == 0) {
            return Match.NONE;
        }
        double mean = sum / form.words.size();
        return new Match(found == form.words.size() ? mean : mean * form.incomplete(), ranges);
    }

    /** @param inside what the word is as a part of a compound: "läkarbesök" holds "läkare" */
    private static Match word(List<String> terms, List<String> inside, AnalysedText text) {
        for (int i = 0; i < terms.size(); i++) {
            List<TextRange> places = text.places(terms.get(i));
            if (!places.isEmpty()) {
                return new Match(isPart(terms, i) ? PART : 1, places);
            }
        }
        List<TextRange> inCompounds = placesOfPart(
                Stream.concat(Stream.of(terms.getFirst()), inside.stream())
                        .distinct()
                        .toList(),
                text);
        if (inCompounds.isEmpty()) {
            return Match.NONE;
        }
        boolean headed = inCompounds.stream().anyMatch(place -> FactWords.isA(GENERIC_HEAD, text.wordAt(place)));
        return new Match(headed ? UNDER_GENERIC_HEAD : PART, inCompounds);
    }

    /**
     * A term much shorter than the longest is a part of it; one of about its length is another stem of the same word.
     */
    private static boolean isPart(List<String> terms, int index) {
        return terms.get(index).length() * 3 < terms.getFirst().length() * 2;
    }

    private Match nameIn(AnalysedText text) {
        List<TextRange> ranges = new ArrayList<>();
        int found = 0;
        for (String part : folded) {
            List<TextRange> places = text.words().stream()
                    .filter(word -> Spelling.isSameName(part, word.folded()))
                    .map(AnalysedText.Word::range)
                    .toList();
            found += places.isEmpty() ? 0 : 1;
            ranges.addAll(places);
        }
        return found < folded.size() || found == 0 ? Match.NONE : new Match(1, ranges);
    }
}
