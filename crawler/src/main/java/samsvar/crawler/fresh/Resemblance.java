package samsvar.crawler.fresh;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How much do two texts share? The share of common runs of three words among all (the resemblance of Broder, "On the resemblance and
 * containment of documents", 1997). Letter case and punctuation do not count, digits are all one.
 */
public final class Resemblance {
    private static final int RUN = 3;

    /** Two texts of which so little is common are two texts; measured: pages of one site share 0.00-0.08 outside their furniture. */
    private static final double UNLIKE = 0.15;

    /** Shorter texts are not judged unlike; UTF-16 units. */
    private static final int TELLING = 200;

    /** Templates that echo the address or the time differ in a word or two. */
    private static final double TEMPLATE = 0.8;

    private Resemblance() {}

    /** Whether two longer texts clearly say different things. */
    public static boolean areUnlike(String one, String other) {
        return one.length() >= TELLING && other.length() >= TELLING && of(one, other) < UNLIKE;
    }

    /** Whether two texts come from one template in which only a word or a number is filled in. */
    public static boolean areOneTemplate(String one, String other) {
        return of(one, other) >= TEMPLATE;
    }

    /** 0 (nothing in common) to 1 (the same); two empty texts are the same. */
    public static double of(String one, String other) {
        Set<String> a = runs(one);
        Set<String> b = runs(other);
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        int all = a.size() + b.size() - common.size();
        return all == 0 ? 1 : (double) common.size() / all;
    }

    private static Set<String> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT)
                .replaceAll("\\p{N}+", "0")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ");
        Set<String> runs = new HashSet<>();
        for (int i = 0; i < words.length; i++) {
            StringBuilder run = new StringBuilder();
            for (int j = i; j < Math.min(words.length, i + RUN); j++) {
                run.append(words[j]).append(' ');
            }
            runs.add(run.toString());
        }
        runs.remove(" ");
        return runs;
    }
}
