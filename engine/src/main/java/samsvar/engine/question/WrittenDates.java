package samsvar.engine.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.Token;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Understanding.Unit;
import samsvar.engine.question.Understanding.Variant;

/** The dates that a question writes with a month's name; they are looked for as written and as year-month-day. Immutable. */
final class WrittenDates {
    private final Map<Integer, Token> byStart;

    private WrittenDates(Map<Integer, Token> byStart) {
        this.byStart = byStart;
    }

    /** @param stems all terms of the question; a date stands in the place of its first word and reaches further */
    static WrittenDates of(List<Token> stems) {
        Map<Integer, Token> dates = new HashMap<>();
        for (int i = 1; i < stems.size(); i++) {
            Token token = stems.get(i);
            if (token.position() == stems.get(i - 1).position()
                    && token.end() > stems.get(i - 1).end()
                    && Character.isDigit(token.term().codePointAt(0))) {
                dates.put(token.start(), token);
            }
        }
        return new WrittenDates(dates);
    }

    Optional<Token> at(Token word) {
        return Optional.ofNullable(byStart.get(word.start()));
    }

    Unit unit(Token date, String text, LanguageTag language, Expansion expansion) {
        TextRange range = new TextRange(date.start(), date.end());
        List<Variant> variants = new ArrayList<>();
        variants.add(new Variant(language, range.of(text), 1));
        variants.addAll(expansion.variants(date.term(), language, true, List.of()));
        return new Unit(range, range.of(text), List.of(), variants);
    }
}
