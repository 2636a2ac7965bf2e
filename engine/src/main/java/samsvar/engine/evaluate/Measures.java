package samsvar.engine.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How good one ranking is, by the measures of trec_eval. nDCG: Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR
 * techniques", ACM TOIS 20(4), 2002, with gain = relevance and discount log2(rank + 1).
 *
 * @param ndcg normalised discounted cumulative gain in the first k, 0-1
 * @param reciprocalRank 1 / rank of the first relevant document in the first k, else 0
 * @param first 1 where the first document is relevant, else 0
 * @param recall relevant documents in the first k / all relevant documents
 */
record Measures(double ndcg, double reciprocalRank, double first, double recall) {
    static Measures of(List<String> ranking, Map<String, Integer> relevance, int k) {
        double gain = 0;
        double reciprocal = 0;
        int found = 0;
        int depth = Math.min(k, ranking.size());
        for (int i = 0; i < depth; i++) {
            int grade = relevance.getOrDefault(ranking.get(i), 0);
            if (grade > 0) {
                gain += grade / log2(i + 2);
                reciprocal = reciprocal == 0 ? 1.0 / (i + 1) : reciprocal;
                found++;
            }
        }
        double first = !ranking.isEmpty() && relevance.containsKey(ranking.getFirst()) ? 1 : 0;
        return new Measures(gain / ideal(relevance, k), reciprocal, first, (double) found / relevance.size());
    }

    private static double ideal(Map<String, Integer> relevance, int k) {
        List<Integer> grades = relevance.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(k)
                .toList();
        double gain = 0;
        for (int i = 0; i < grades.size(); i++) {
            gain += grades.get(i) / log2(i + 2);
        }
        return gain;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
