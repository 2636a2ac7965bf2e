package samsvar.engine.evaluate;

import java.util.List;

/**
 * A judged question with what was found for it.
 *
 * @param question as judged
 * @param ranking best first
 * @param measures of the first k
 * @param deepRecall relevant documents in the whole ranking / all relevant documents
 */
record ScoredQuestion(JudgedQuestion question, List<Ranked> ranking, Measures measures, double deepRecall) {
    /** A document found. */
    record Ranked(String document, double score) {}

    ScoredQuestion {
        ranking = List.copyOf(ranking);
    }

    /** Place of the first relevant document from 1, 0 where none was found. */
    int firstRelevant() {
        for (int i = 0; i < ranking.size(); i++) {
            if (question.relevance().containsKey(ranking.get(i).document())) {
                return i + 1;
            }
        }
        return 0;
    }
}
