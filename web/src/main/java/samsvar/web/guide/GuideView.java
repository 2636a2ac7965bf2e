package samsvar.web.guide;

import java.util.List;
import java.util.Optional;
import samsvar.web.search.AnswerCard;
import samsvar.web.search.Contact;
import samsvar.web.search.Link;
import samsvar.web.text.Span;

/**
 * A guide as shown.
 *
 * @param heading with the place's name
 * @param notes what to know about the place and the quotations
 * @param coverage how many questions have an answer, of those whose answers are collected; may be empty
 * @param contents links to situations: on this page where all are shown, else the others' pages; none in an overview
 * @param chapters the situations shown
 * @param whole address of the page with all situations
 * @param place the guide's address without a situation
 * @param made when the answers were collected
 * @param paging where the guide goes on, where not all of it is shown
 */
public record GuideView(
        List<Span> heading,
        List<String> notes,
        String coverage,
        List<Link> contents,
        List<ChapterView> chapters,
        String whole,
        String place,
        String made,
        Optional<Paging> paging) {
    public GuideView {
        heading = List.copyOf(heading);
        notes = List.copyOf(notes);
        contents = List.copyOf(contents);
        chapters = List.copyOf(chapters);
    }

    /**
     * One page of several.
     *
     * @param place which of how many
     * @param previous the page before
     * @param next the page behind
     */
    public record Paging(String place, Optional<Link> previous, Optional<Link> next) {}

    /** Whether all answers are collected. */
    public boolean isReady() {
        return chapters.stream().allMatch(ChapterView::ready);
    }

    /**
     * A situation.
     *
     * @param id also the anchor on a page with all of them
     * @param title what it is called
     * @param coverage how many of its questions have an answer
     * @param ready false while its answers are being collected
     * @param count how many questions it has
     * @param questions in order
     * @param href its own page
     */
    public record ChapterView(
            String id,
            String title,
            String coverage,
            boolean ready,
            String count,
            List<QuestionView> questions,
            String href) {
        public ChapterView {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question.
     *
     * @param id also its anchor
     * @param text as the reader sees it
     * @param answers quotations, the agency's before the municipality's
     * @param gaps who did not answer, in the same order
     * @param search the search for this question
     */
    public record QuestionView(String id, String text, List<AnswerCard> answers, List<Gap> gaps, String search) {
        public QuestionView {
            answers = List.copyOf(answers);
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * Somebody of whom nothing was found.
     *
     * @param sentence says so
     * @param contact whom to ask, where it is known
     */
    public record Gap(List<Span> sentence, Optional<Contact> contact) {
        public Gap {
            sentence = List.copyOf(sentence);
        }
    }
}
