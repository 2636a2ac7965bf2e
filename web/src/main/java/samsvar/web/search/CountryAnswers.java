package samsvar.web.search;

import java.util.List;

/**
 * What each country answers, where the question is for none of them.
 *
 * @param question asks where the reader lives, and the sentence that says why; empty where that was chosen, or one country alone answers
 * @param choices the same search for one country or for all
 * @param first the country of the first answer; empty where no other is shown
 * @param others what else is shown
 */
public record CountryAnswers(List<String> question, List<Link> choices, String first, List<Other> others) {
    /** One country answers. */
    static final CountryAnswers ONE = new CountryAnswers(List.of(), List.of(), "", List.of());

    public CountryAnswers {
        question = List.copyOf(question);
        choices = List.copyOf(choices);
        others = List.copyOf(others);
    }

    /**
     * Another country's answer.
     *
     * @param code the country's, lower case, for ids
     * @param name the country's
     */
    public record Other(String code, String name, AnswerCard card) {}
}
