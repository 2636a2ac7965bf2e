package samsvar.engine.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.Token;
import samsvar.engine.kin.Relatives;
import samsvar.engine.language.LanguageGuess;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Understanding.Unit;
import samsvar.engine.question.Understanding.Variant;
import samsvar.engine.vocabulary.ConceptMatch;
import samsvar.engine.vocabulary.Mentions;

/**
 * The content words of one question with the ways to say them.
 *
 * @param text the question as read
 * @param matches all concepts that it may name
 * @param dates days that it names in several words
 * @param relatives words that stand for others in the index, where it is known
 */
record Units(
        LanguageGuess guess,
        String text,
        List<ConceptMatch> matches,
        WrittenDates dates,
        Expansion expansion,
        Optional<Relatives> relatives) {
    /** Units beyond this many are left out: no question has more things to look for than this. */
    static final int MOST = 40;

    /** @param stems the words, in order, one term for each; the longest concept that begins with one reaches furthest */
    List<Unit> of(List<Token> stems, Context context) {
        LanguageTag language = guess.language();
        List<Unit> units = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int covered = 0;
        for (Token token : stems) {
            if (token.start() < covered || units.size() == MOST) {
                continue;
            }
            Optional<Token> date = dates.at(token);
            if (date.isPresent()) {
                covered = date.get().end();
                units.add(dates.unit(date.get(), text, language, expansion));
                continue;
            }
            List<ConceptMatch> here = longestAt(token);
            TextRange range = here.isEmpty()
                    ? new TextRange(token.start(), token.end())
                    : new TextRange(here.getFirst().start(), here.getFirst().end());
            covered = range.end();
            if (seen.add(
                    here.isEmpty() ? token.term() : here.getFirst().concept().id())) {
                units.add(unit(range, here, context, stems));
            }
        }
        return relatives
                .map(words -> WrittenTogether.in(text, language, units, words))
                .orElse(units);
    }

    private Unit unit(TextRange range, List<ConceptMatch> here, Context context, List<Token> stems) {
        String typed = range.of(text);
        List<ConceptMatch> meanings = Expansion.ranked(
                typed, here.stream().filter(m -> Mentions.isSought(m.concept())).toList(), context);
        List<Variant> variants = expansion.variants(
                typed, guess.language(), guess.confidence() >= QuestionReader.SURE, meanings, context);
        return new Unit(
                range,
                typed,
                meanings.stream().map(m -> m.concept().id()).toList(),
                expansion.senses(typed, meanings, context),
                here.isEmpty() ? withRelatives(typed, variants) : variants,
                parts(range, stems));
    }

    private List<Unit> parts(TextRange whole, List<Token> stems) {
        List<Token> inside = stems.stream()
                .filter(token -> isInside(token.start(), token.end(), whole))
                .toList();
        if (inside.size() < 2) {
            return List.of();
        }
        List<ConceptMatch> shorter = matches.stream()
                .filter(match -> isInside(match.start(), match.end(), whole))
                .toList();
        return new Units(guess, text, shorter, dates, expansion, relatives).of(inside, Context.of(shorter, List.of()));
    }

    /** Whether it is less than the whole, which words written with a mark between are not always cut into. */
    private static boolean isInside(int start, int end, TextRange whole) {
        return whole.start() <= start && end <= whole.end() && end - start < whole.length();
    }

    private List<Variant> withRelatives(String typed, List<Variant> variants) {
        LanguageTag language = guess.language();
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

    /** The matches that begin with the token and reach furthest, those of the surest kind only. */
    private List<ConceptMatch> longestAt(Token token) {
        List<ConceptMatch> here =
                matches.stream().filter(m -> m.start() == token.start()).toList();
        int end = here.stream().mapToInt(ConceptMatch::end).max().orElse(-1);
        List<ConceptMatch> longest = here.stream().filter(m -> m.end() == end).toList();
        return longest.stream()
                .filter(m -> m.kind() == longest.getFirst().kind())
                .toList();
    }
}
