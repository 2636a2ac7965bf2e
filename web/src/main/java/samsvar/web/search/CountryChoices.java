package samsvar.web.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import samsvar.engine.answer.Answer;
import samsvar.engine.question.Understanding;
import samsvar.web.text.Wording;

/** Whose answers are shown, and is the reader asked where to live? Immutable. */
final class CountryChoices {
    private final Wording say;
    private final Function<Answer.Quoted, AnswerCard> card;

    CountryChoices(Wording say, Function<Answer.Quoted, AnswerCard> card) {
        this.say = say;
        this.card = card;
    }

    /** A question in the language of the first answer's country is likely meant for it: the other country is then asked for only. */
    CountryAnswers of(SearchForm form, Understanding understanding, Answer.Quoted answer) {
        if (answer.elsewhere().isEmpty()) {
            return CountryAnswers.ONE;
        }
        List<String> asked = form.country().isEmpty() ? asked(answer) : List.of();
        boolean leans = Understanding.countryOf(understanding.language().language())
                .filter(country(answer)::equals)
                .isPresent();
        boolean all = !leans || asked.isEmpty();
        return new CountryAnswers(
                asked.isEmpty() ? List.of() : List.of(say.say("where.ask"), say.say("where.why")),
                asked.stream()
                        .map(code -> Link.to(
                                say.countryName(code), form.withCountry(code).address(say.language())))
                        .toList(),
                all ? say.countryName(country(answer)) : "",
                all ? answer.elsewhere().stream().map(this::other).toList() : List.of());
    }

    /** The countries to choose from, and both; none where only one of them is somewhere to live. */
    private static List<String> asked(Answer.Quoted answer) {
        List<String> codes = answer.countries();
        return codes.isEmpty()
                ? codes
                : Stream.concat(codes.stream(), Stream.of(SearchForm.BOTH)).toList();
    }

    private CountryAnswers.Other other(Answer.Quoted answer) {
        String code = country(answer);
        return new CountryAnswers.Other(code.toLowerCase(Locale.ROOT), say.countryName(code), card.apply(answer));
    }

    private static String country(Answer.Quoted answer) {
        return answer.quote().page().country();
    }
}
