package samsvar.config.guide;

import java.util.List;
import java.util.Map;
import samsvar.config.language.LanguageTag;

/**
 * A situation of life, for instance "Housing".
 *
 * @param id lower-case letters and hyphens; part of the page's address
 * @param order situations with smaller numbers are shown first
 * @param title what it is called, in every language of the guide
 * @param questions in the order in which they are shown
 */
public record Situation(String id, int order, Map<LanguageTag, String> title, List<GuideQuestion> questions) {
    public Situation {
        title = Map.copyOf(title);
        questions = List.copyOf(questions);
    }

    /** The questions that are asked in a country ("SE", "NO"), in order. */
    public List<GuideQuestion> of(String country) {
        return questions.stream()
                .filter(question -> question.countries().contains(country))
                .toList();
    }
}
