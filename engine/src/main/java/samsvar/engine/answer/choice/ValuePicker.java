package samsvar.engine.answer.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import samsvar.engine.answer.evidence.Evidence;
import samsvar.engine.answer.evidence.Match;
import samsvar.engine.answer.evidence.Snippet;
import samsvar.engine.answer.value.Fact;
import samsvar.engine.answer.value.FactType;
import samsvar.engine.answer.value.FactWords;
import samsvar.engine.answer.value.Facts;
import samsvar.engine.page.TextRange;

/** Which of the facts that a part of a page states is the one asked for? */
final class ValuePicker {
    /** Characters between a fact and the nearest word asked at which the fact counts half. About a line. */
    private static final double HALF_WAY = 80;
    /** A fact in a part that holds none of the words asked itself, only its headings do. */
    private static final double FAR = 0.6;
    /** "Hur många timmar": the number that counts hours. */
    private static final double COUNTS_WHAT_IS_ASKED = 1.5;

    private static final double COUNTS_ANOTHER = 0.4;
    /** "Hur många dagar" answered in kronor, "måste man" answered by what one may. */
    private static final double NOT_AS_ASKED = 0.5;

    private static final Set<FactType> NAMES = Set.of(
            FactType.PERSON, FactType.ORGANISATION, FactType.NAME, FactType.PLACE, FactType.ADDRESS, FactType.SPOT);
    /** What may hold words asked, or be a label of what is asked about ("113" of the ambulance), and still answers. */
    private static final Set<FactType> NEVER_ASKED_ABOUT = Set.of(
            FactType.DEFINITION,
            FactType.DECISION,
            FactType.FREE,
            FactType.FORM,
            FactType.PHONE,
            FactType.EMAIL,
            FactType.URL);
    /** A name that holds an asked word is likely who was asked about, not the answer. */
    private static final double REPEATS = 0.5;

    private static final double RIGHT_COLUMN = 1.4;
    /** What a column gains whose header holds every word asked. */
    private static final double ASKED_COLUMN = 0.4;
    /** A definition of something that was not asked about. */
    private static final double DEFINES_ANOTHER = 0.15;

    private static final double LATER_SUBJECT = 0.7;
    /** Characters at the beginning of a sentence in which its subject begins: an article, "Den", an opening quote. */
    private static final int SUBJECT = 8;
    /** Characters between term and definition: " är först och främst ". */
    private static final int COPULA = 22;

    /** "i Umeå" and "the Board" tell no more than the name; "två vittnen" tells more than the witnesses asked about. */
    private static final Pattern SHORT_WORD = Pattern.compile("\\b\\p{L}{1,3}\\b", Pattern.UNICODE_CHARACTER_CLASS);

    /** Between a number and what it counts: "42 utvalde skattekontor". */
    private static final Pattern ADJECTIVES = Pattern.compile(" (?:\\p{L}+ )?", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern YEAR = Pattern.compile("(?:\\p{L}+ )?\\d{4}");
    /** A year where another day is told as near: the fuller date answers. */
    private static final double YEAR_ONLY = 0.8;

    private static final Pattern YEAR_BEHIND = Pattern.compile("[ \\u00a0]\\d{4}$");
    /** "Våren 2027" stands in headings and captions above the day that is asked for. */
    private static final double SEASON_ONLY = 0.8;

    /** A match of this strength or less is a word of which one part was asked for: "klagenemnda" tells more than "klage". */
    private static final double PART_OF_A_WORD = 0.6;

    private final Wanted wanted;

    ValuePicker(Wanted wanted) {
        this.wanted = wanted;
    }

    /** A fact with how well it answers. */
    record Picked(Fact fact, double fit) {}

    /** Whether it is asked how many and the fact counts what was not asked for: "åtte dagar", or "42 kontor" where offices are not asked about. */
    boolean countsAnother(Picked picked) {
        FactType type = picked.fact().type();
        return wanted.countsAnother(type) || type == FactType.COUNT && picked.fit() <= COUNTS_ANOTHER;
    }

    Optional<Picked> pick(Evidence evidence, String pageText) {
        List<TextRange> asked = evidence.direct().stream()
                .map(Match::ranges)
                .flatMap(List::stream)
                .toList();
        List<TextRange> whole = evidence.direct().stream()
                .filter(match -> match.strength() > PART_OF_A_WORD)
                .map(Match::ranges)
                .flatMap(List::stream)
                .toList();
        Optional<Picked> best = Optional.empty();
        double most = 0;
        for (Picked picked : facts(evidence.snippet(), pageText)) {
            Fact fact = picked.fact();
            if (isWhatWasAsked(fact, fact.type() == FactType.BODY ? whole : asked, pageText)) {
                continue;
            }
            double near = fact.type() == FactType.DEFINITION
                    ? saidOf(fact.range(), asked, evidence.snippet().range().start())
                    : nearness(fact, asked, pageText);
            double fit = picked.fit() * near * said(fact, near, pageText) * column(evidence, fact, pageText);
            double told = fit * (YEAR.matcher(fact.range().of(pageText)).matches() ? YEAR_ONLY : 1);
            if (best.isEmpty() || told > most) {
                most = told;
                best = Optional.of(new Picked(fact, fit));
            }
        }
        return best;
    }

    /** A table's column whose header holds what is asked holds the answer. */
    private static double column(Evidence evidence, Fact fact, String pageText) {
        if (evidence.columns().isEmpty()) {
            return 1;
        }
        int start = evidence.snippet().range().start();
        int column = (int) pageText.substring(start, fact.range().start())
                .chars()
                .filter(c -> c == '\t')
                .count();
        return 1 + ASKED_COLUMN * evidence.columns().get(column);
    }

    /** What remains of a fact that does not hold the unit or verb asked for, counts other things, or is a mere season. */
    private double said(Fact fact, double near, String pageText) {
        if (fact.type() == FactType.DATE
                && FactWords.isA(
                        "season", YEAR_BEHIND.matcher(fact.range().of(pageText)).replaceFirst(""))) {
            return SEASON_ONLY;
        }
        if (wanted.holding().isEmpty()) {
            return fact.type() == FactType.COUNT && near < COUNTS_WHAT_IS_ASKED ? COUNTS_ANOTHER : 1;
        }
        return FactWords.isIn(wanted.holding(), fact.range().of(pageText)) ? 1 : NOT_AS_ASKED;
    }

    private List<Picked> facts(Snippet snippet, String pageText) {
        List<Picked> found = new ArrayList<>();
        int start = snippet.range().start();
        for (Fact fact : Facts.in(snippet.range().of(pageText), snippet.language(), wanted.factTypes())) {
            TextRange range =
                    new TextRange(fact.range().start() + start, fact.range().end() + start);
            found.add(new Picked(new Fact(fact.type(), range), wanted.types().getOrDefault(fact.type(), 0.0)));
        }
        if (snippet.shape() == Snippet.Shape.ROW && !wanted.header().isEmpty()) {
            addRightCells(snippet, pageText, found);
        }
        return found;
    }

    private void addRightCells(Snippet row, String pageText, List<Picked> found) {
        int start = row.range().start();
        int column = 0;
        for (String cell : row.range().of(pageText).split("\t", -1)) {
            boolean right = column < row.labels().size()
                    && FactWords.isA(wanted.header(), row.labels().get(column));
            if (right && !cell.isBlank()) {
                FactType best = wanted.types().entrySet().stream()
                        .max(java.util.Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
                found.add(new Picked(new Fact(best, new TextRange(start, start + cell.length())), RIGHT_COLUMN));
            }
            start += cell.length() + 1;
            column++;
        }
    }

    /** Whether the fact only repeats the question: "i Umeå" when Umeå was asked about, "as long as the scheme lasts" of the scheme. */
    private static boolean isWhatWasAsked(Fact fact, List<TextRange> asked, String pageText) {
        if (FactWords.begins("as-long-as", fact.range().of(pageText))) {
            return asked.stream().anyMatch(fact.range()::overlaps);
        }
        if (NEVER_ASKED_ABOUT.contains(fact.type())) {
            return false;
        }
        StringBuilder left = new StringBuilder();
        for (int i = fact.range().start(); i < fact.range().end(); i++) {
            int at = i;
            if (asked.stream().noneMatch(range -> range.start() <= at && at < range.end())) {
                left.append(pageText.charAt(i));
            }
        }
        String own = NAMES.contains(fact.type()) ? SHORT_WORD.matcher(left).replaceAll("") : left.toString();
        return own.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** How likely the words define what was asked: it stands right before them, best at the sentence's beginning. */
    private static double saidOf(TextRange definition, List<TextRange> asked, int sentence) {
        double best = DEFINES_ANOTHER;
        for (TextRange range : asked) {
            int gap = definition.start() - range.end();
            if (gap >= 0) {
                double subject = range.start() - sentence <= SUBJECT ? 1 : LATER_SUBJECT;
                best = Math.max(best, subject / (1 + Math.max(0, gap - COPULA) / (HALF_WAY / 2)));
            }
        }
        return best;
    }

    private double overlapping(FactType type) {
        if (type == FactType.BODY || type == FactType.ADDRESS && wanted.asksForAddress()) {
            return 1;
        }
        return NAMES.contains(type) ? REPEATS : COUNTS_WHAT_IS_ASKED;
    }

    private double nearness(Fact stated, List<TextRange> asked, String pageText) {
        TextRange fact = stated.range();
        double best = asked.isEmpty() ? FAR : 0;
        for (TextRange range : asked) {
            if (range.start() < fact.end() && fact.start() < range.end()) {
                return overlapping(stated.type());
            }
            if (stated.type() == FactType.COUNT
                    && range.start() >= fact.end()
                    && ADJECTIVES
                            .matcher(pageText.substring(fact.end(), range.start()))
                            .matches()) {
                return COUNTS_WHAT_IS_ASKED;
            }
            int distance = Math.max(fact.start() - range.end(), range.start() - fact.end());
            best = Math.max(best, 1 / (1 + distance / HALF_WAY));
        }
        return best;
    }
}
