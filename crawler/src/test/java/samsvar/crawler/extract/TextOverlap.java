package samsvar.crawler.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How well does a text agree with the wanted one? Counts of equal, missing and superfluous runs of n words, as the public
 * article benchmark counts them (github.com/scrapinghub/article-extraction-benchmark, evaluate.py): n = 4 there, n = 1 is
 * the bag of words. Each page's counts are divided by their sum, so that a long page weighs no more than a short one.
 */
record TextOverlap(double equal, double superfluous, double missing) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}_]+");

    static TextOverlap of(String wanted, String got, int n) {
        Map<String, Integer> left = shingles(wanted, n);
        int wantedCount = left.values().stream().mapToInt(i -> i).sum();
        int gotCount = 0;
        int equal = 0;
        for (Map.Entry<String, Integer> e : shingles(got, n).entrySet()) {
            gotCount += e.getValue();
            equal += Math.min(e.getValue(), left.getOrDefault(e.getKey(), 0));
        }
        double sum = Math.max(1, wantedCount + gotCount - equal);
        return new TextOverlap(equal / sum, (gotCount - equal) / sum, (wantedCount - equal) / sum);
    }

    /** The mean over pages. */
    static TextOverlap mean(List<TextOverlap> pages) {
        return new TextOverlap(
                pages.stream().mapToDouble(TextOverlap::equal).average().orElse(0),
                pages.stream().mapToDouble(TextOverlap::superfluous).average().orElse(0),
                pages.stream().mapToDouble(TextOverlap::missing).average().orElse(0));
    }

    double precision() {
        return equal + superfluous == 0 ? 1 : equal / (equal + superfluous);
    }

    double recall() {
        return equal + missing == 0 ? 1 : equal / (equal + missing);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static Map<String, Integer> shingles(String text, int n) {
        List<String> words = new ArrayList<>();
        for (Matcher m = WORD.matcher(text); m.find(); ) {
            words.add(m.group());
        }
        Map<String, Integer> counts = new HashMap<>();
        if (!words.isEmpty() && words.size() < n) {
            counts.put(String.join(" ", words), 1);
        }
        for (int i = 0; i + n <= words.size(); i++) {
            counts.merge(String.join(" ", words.subList(i, i + n)), 1, Integer::sum);
        }
        return counts;
    }
}
