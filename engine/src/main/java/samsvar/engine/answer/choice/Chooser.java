package samsvar.engine.answer.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.answer.evidence.Evidence;
import samsvar.engine.answer.evidence.Reader;
import samsvar.engine.answer.evidence.Sought;
import samsvar.engine.answer.hours.OpeningQuestion;
import samsvar.engine.answer.value.Fact;
import samsvar.engine.answer.value.FactWords;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Understanding;

/** Judges the parts of the pages found. One instance per question, not thread-safe. Constants: docs/answers.md. */
public final class Chooser {
    /** Parts in which facts are looked for. */
    private static final int READ_CLOSELY = 60;

    /** A match that counts as holding the word. */
    static final double HELD = 0.5;
    /** What remains of a part that holds no word asked itself. Set by judgement. */
    private static final double ONLY_CONTEXT = 0.7;

    /** Least share of the words that are no names which must be held. Set by judgement: one weak match of three. */
    private static final double MATTER = 0.15;

    /** Whoever's hours are told where the thing asked about is held less than this: it has others. Set by judgement. */
    private static final double OF_ANOTHER = 0.4;

    /** "Svensk" on a page of a Swedish authority that does not say so. */
    private static final double OF_THE_COUNTRY = 0.8;

    private static final double WITHOUT_FACT = 0.55;
    private static final double PRIOR = 0.12;
    private final AnswerKind kind;
    /** Whether opening hours are asked for: those of another day or thing than the one named are no answer. */
    private final boolean hours;

    private final LanguageTag language;
    private final List<Sought> words;
    private final List<String> countries;
    private final Reader reader;
    private final Wanted wanted;
    private final ValuePicker picker;
    private final Fit fit;
    private final Accounts accounts;
    private final Map<PageId, List<Evidence>> read = new HashMap<>();

    public Chooser(TextAnalysis analysis, Understanding understanding) {
        this.kind = understanding.kind();
        this.hours = OpeningQuestion.asksForHours(understanding);
        this.language = understanding.language().language();
        this.words = words(understanding, analysis);
        this.countries = words.stream().map(word -> Names.country(word.unit())).toList();
        this.reader = new Reader(analysis, words, Wanted.isPersonal(kind));
        this.wanted = Wanted.of(understanding);
        this.picker = new ValuePicker(wanted);
        this.fit = new Fit(kind, wanted, words);
        this.accounts = new Accounts(
                understanding,
                words,
                word -> tellsNothing(word)
                        || FactWords.isA("anyone", word.unit().text()));
    }

    private static List<Sought> words(Understanding understanding, TextAnalysis analysis) {
        List<Understanding.Unit> units = Ordinals.with(understanding).stream()
                .filter(unit -> !isPartOfAnother(unit, understanding))
                .toList();
        List<Sought> words = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            String before = i == 0 ? "" : units.get(i - 1).text();
            String behind = i == units.size() - 1 ? "" : units.get(i + 1).text();
            boolean name = Names.isName(units.get(i), understanding);
            words.add(new Sought(units.get(i), name, new Sought.Neighbours(before, behind), analysis));
        }
        return words;
    }

    /** Whether a word names a country whose authorities are meant. */
    public static boolean namesCountry(Understanding understanding) {
        return Stream.concat(understanding.units().stream(), understanding.told().stream())
                .flatMap(unit -> Stream.concat(Stream.of(unit), unit.parts().stream()))
                .anyMatch(unit -> Understanding.countries().contains(Names.country(unit)));
    }

    /** Terms that no page holds are looked for beside their words; here a term's words are its parts already. */
    private static boolean isPartOfAnother(Understanding.Unit unit, Understanding understanding) {
        return understanding.units().stream()
                .anyMatch(other -> !other.range().equals(unit.range())
                        && other.range().start() <= unit.range().start()
                        && unit.range().end() <= other.range().end());
    }

    /**
     * A page found.
     *
     * @param passages the ranges of its text that were found
     * @param prior the search's opinion, 0-1, 1 for the best page
     */
    public record Found(Page page, List<TextRange> passages, double prior) {
        public Found {
            passages = List.copyOf(passages);
        }
    }

    /**
     * The parts that may answer, best first: those that speak of every name asked about and state what is asked for.
     */
    public List<Choice> choose(List<Found> pages) {
        List<Evidence> all = new ArrayList<>();
        List<Found> foundBy = new ArrayList<>();
        for (Found found : pages) {
            for (Evidence evidence : evidence(found)) {
                all.add(evidence);
                foundBy.add(found);
            }
        }
        List<Double> weights = Weights.of(words, all, this::tellsNothing);
        double worthReading = worthReading(all, weights);
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (coverage(all.get(i), weights) >= worthReading) {
                judge(all.get(i), weights, foundBy.get(i)).ifPresent(choices::add);
            }
        }
        // A sign or a map may answer where no place is told; what tells one is surer, whatever words it holds.
        if (kind == AnswerKind.WHERE
                && choices.stream().anyMatch(choice -> choice.value().isPresent())) {
            choices.removeIf(choice -> choice.value().isEmpty());
        }
        choices.sort(Comparator.comparingDouble(Choice::score).reversed());
        return Rows.joined(Fuller.first(List.copyOf(choices)));
    }

    private List<Evidence> evidence(Found found) {
        return read.computeIfAbsent(found.page().id(), id -> reader.read(found.page(), found.passages()));
    }

    /** The coverage from which facts are looked for: recognising them costs more than matching words. */
    private double worthReading(List<Evidence> all, List<Double> weights) {
        List<Double> coverages = all.stream()
                .filter(this::speaksOfAllNames)
                .map(evidence -> coverage(evidence, weights))
                .sorted(Comparator.reverseOrder())
                .toList();
        return coverages.isEmpty() ? 0 : coverages.get(Math.min(READ_CLOSELY, coverages.size()) - 1);
    }

    private Optional<Choice> judge(Evidence evidence, List<Double> weights, Found found) {
        if (!speaksOfAllNames(evidence)) {
            return Optional.empty();
        }
        double matter = matter(evidence, weights);
        if (matter < MATTER || !fit.answersByShape(evidence.snippet())) {
            return Optional.empty();
        }
        double coverage = coverage(evidence, weights);
        Optional<ValuePicker.Picked> value =
                picker.pick(evidence, evidence.snippet().page().text());
        if (value.isEmpty() && (wanted.required() || fit.tellsDays(evidence.snippet()))) {
            return Optional.empty();
        }
        double fits = fit.of(value, evidence);
        double score = coverage * (WITHOUT_FACT + (1 - WITHOUT_FACT) * fits)
                + PRIOR * found.prior()
                + Leaning.of(evidence, language);
        List<Fact> fact = value.map(ValuePicker.Picked::fact).stream().toList();
        boolean another = value.filter(picker::countsAnother).isPresent();
        Account account = accounts.of(evidence.snippet(), i -> strength(evidence, i), another);
        if (hours && (account.otherTime() > 0 || isOfAnother(evidence))) {
            return Optional.empty();
        }
        Choice.Signs signs = new Choice.Signs(matter, direct(evidence, weights), found.prior(), account);
        return Optional.of(new Choice(evidence, fact, coverage, fits, score, signs));
    }

    /** Whether the hours are those of something else than was asked about, or no holiday is told of where one was. */
    private boolean isOfAnother(Evidence evidence) {
        return accounts.head(i -> strength(evidence, i)) < OF_ANOTHER
                || IntStream.range(0, words.size())
                        .filter(i -> FactWords.isA(
                                "asked-unclear", words.get(i).unit().text()))
                        .anyMatch(i -> strength(evidence, i) < HELD);
    }

    private boolean speaksOfAllNames(Evidence evidence) {
        for (int i = 0; i < words.size(); i++) {
            if (Names.isOnlyLike(i, words.get(i).unit(), evidence)) {
                return false;
            }
            if (words.get(i).name() && !Names.isFound(i, words.get(i).unit(), countries.get(i), evidence)) {
                return false;
            }
        }
        return true;
    }

    /** The share of the words that are no names which is held: whatever else the authority says is no answer. */
    private double matter(Evidence evidence, List<Double> weights) {
        double sum = 0;
        double held = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).name() && !tellsNothing(words.get(i))) {
                sum += weights.get(i);
                held += weights.get(i) * strength(evidence, i);
            }
        }
        return sum == 0 ? 1 : held / sum;
    }

    private static double direct(Evidence evidence, List<Double> weights) {
        double sum = weights.stream().mapToDouble(weight -> weight).sum();
        double held = 0;
        for (int i = 0; i < weights.size(); i++) {
            held += weights.get(i) * evidence.direct().get(i).strength();
        }
        return sum == 0 ? 0 : held / sum;
    }

    /** Whether a word only names the kind of fact asked for, or is a verb that goes with everything: get, use. */
    private boolean tellsNothing(Sought word) {
        List<Understanding.Unit> parts = word.unit().parts();
        return tellsNothing(word.unit().text())
                || !parts.isEmpty() && parts.stream().allMatch(part -> tellsNothing(part.text()));
    }

    private boolean tellsNothing(String words) {
        return wanted.isNamedBy(words) || FactWords.isA("light", words);
    }

    private double strength(Evidence evidence, int word) {
        if (isToldByTable(evidence, words.get(word))) {
            return 1;
        }
        boolean country = evidence.snippet().page().country().equals(countries.get(word));
        return country ? Math.max(OF_THE_COUNTRY, evidence.strength(word)) : evidence.strength(word);
    }

    /** Whether a table of opening hours says "open" once for all its rows. */
    private boolean isToldByTable(Evidence evidence, Sought word) {
        return isUnderHours(evidence) && FactWords.isA("asks-open", word.unit().text());
    }

    private boolean isUnderHours(Evidence evidence) {
        return hours && evidence.columns().stream().anyMatch(strength -> strength > HELD);
    }

    private boolean holdsAnything(Evidence evidence) {
        return evidence.snippet().answersHeading()
                || evidence.snippet().isList()
                || isUnderHours(evidence)
                || evidence.direct().stream().anyMatch(match -> match.strength() > HELD);
    }

    private double coverage(Evidence evidence, List<Double> weights) {
        double sum = 0;
        double held = 0;
        for (int i = 0; i < weights.size(); i++) {
            sum += weights.get(i);
            held += weights.get(i) * strength(evidence, i);
        }
        double share = sum == 0 ? 0 : held / sum;
        return holdsAnything(evidence) ? share : share * ONLY_CONTEXT;
    }
}
