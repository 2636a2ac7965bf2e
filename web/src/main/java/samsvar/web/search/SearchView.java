package samsvar.web.search;

import java.util.List;
import java.util.Optional;

/**
 * A result page as shown.
 *
 * @param form what was asked
 * @param count how many pages were found
 * @param notes what else the reader should know about the search
 * @param read what the question was taken for, or may have been meant as, and which place in it decides
 * @param answer the answer, where there is one
 * @param countries what other countries answer
 * @param results one entry a page, best first
 * @param filters ways to narrow the results
 * @param chips links that take one filter away each
 * @param previous the page before
 * @param next the page behind
 * @param place which page of how many; empty where there is one only
 * @param only the same among pages in the reader's own language, where others were searched
 * @param feed tells of changes of what is narrowed to, where that is an authority or a topic
 * @param contacts whom to call or write to, where there is no answer
 */
public record SearchView(
        SearchForm form,
        String count,
        List<String> notes,
        List<ReadNote> read,
        Optional<AnswerCard> answer,
        CountryAnswers countries,
        List<ResultItem> results,
        List<Filter> filters,
        List<Chip> chips,
        Optional<Link> previous,
        Optional<Link> next,
        Optional<String> place,
        Optional<Link> only,
        Optional<Link> feed,
        List<ContactCard> contacts) {
    public SearchView {
        notes = List.copyOf(notes);
        read = List.copyOf(read);
        results = List.copyOf(results);
        filters = List.copyOf(filters);
        chips = List.copyOf(chips);
        contacts = List.copyOf(contacts);
    }
}
