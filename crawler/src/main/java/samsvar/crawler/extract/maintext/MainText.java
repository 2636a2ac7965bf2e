package samsvar.crawler.extract.maintext;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page's main text.
 *
 * @param leads elements before the main one that open its text: the headline, a lead paragraph
 * @param main the element with the text
 */
public record MainText(List<Element> leads, Element main) {
    public MainText {
        leads = List.copyOf(leads);
    }

    /**
     * Finds a page's main text. Takes everything out of the document that nobody can see or that only furnishes the page.
     *
     * @param headline the element with the page's headline
     */
    public static MainText of(Document document, Optional<Element> headline) {
        Survey survey = Survey.of(document.body(), Visibility.of(document));
        FurnitureSections.drop(survey);
        Furniture.drop(survey);
        int title = headline.map(survey::indexOf).orElse(-1);
        int main = MainContent.of(survey, title);
        if (title >= 0 && survey.contains(main, title)) {
            Edges.dropLinksAbove(survey, main, title);
        }
        Sidelines.drop(survey, main, title);
        List<Element> leads =
                Leads.of(survey, title, main).stream().map(survey::element).toList();
        survey.apply();
        return new MainText(leads, survey.element(main));
    }
}
