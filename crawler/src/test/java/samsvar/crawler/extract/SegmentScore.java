package samsvar.crawler.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How many segments that must be kept are kept, and how many that must not? Counted as in the evaluation of trafilatura
 * (github.com/adbar/trafilatura, tests/evaluate.py): true positives are wanted segments found, false negatives wanted ones
 * missing, false positives unwanted ones found.
 */
final class SegmentScore {
    private int truePositives;
    private int falseNegatives;
    private int falsePositives;
    private int trueNegatives;
    private final List<Page> pages = new ArrayList<>();

    /** The mistakes on a page. */
    record Page(String name, List<String> lost, List<String> kept) {
        int mistakes() {
            return lost.size() + kept.size();
        }

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder(mistakes() + " " + name);
            lost.forEach(s -> out.append("\n    LOST ").append(s));
            kept.forEach(s -> out.append("\n    KEPT ").append(s));
            return out.toString();
        }
    }

    void add(String page, String text, List<String> wanted, List<String> unwanted) {
        List<String> lost = wanted.stream().filter(s -> !text.contains(s)).toList();
        List<String> kept = unwanted.stream().filter(text::contains).toList();
        falseNegatives += lost.size();
        truePositives += wanted.size() - lost.size();
        falsePositives += kept.size();
        trueNegatives += unwanted.size() - kept.size();
        pages.add(new Page(page, lost, kept));
    }

    double recall() {
        return share(truePositives, falseNegatives);
    }

    double rejection() {
        return share(trueNegatives, falsePositives);
    }

    double precision() {
        return share(truePositives, falsePositives);
    }

    double accuracy() {
        return share(truePositives + trueNegatives, falsePositives + falseNegatives);
    }

    double f() {
        return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
    }

    /** The pages with mistakes, most mistakes first. */
    List<Page> worst() {
        return pages.stream()
                .filter(p -> p.mistakes() > 0)
                .sorted(Comparator.comparingInt(Page::mistakes).reversed().thenComparing(Page::name))
                .toList();
    }

    private static double share(int good, int bad) {
        return good + bad == 0 ? 1 : good / (double) (good + bad);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%4d pages: kept %d of %d, rejected %d of %d; precision %.4f recall %.4f F %.4f accuracy %.4f",
                pages.size(),
                truePositives,
                truePositives + falseNegatives,
                trueNegatives,
                trueNegatives + falsePositives,
                precision(),
                recall(),
                f(),
                accuracy());
    }
}
