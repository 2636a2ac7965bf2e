package samsvar.engine.analysis.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.util.ResourceLoader;
import org.tartarus.snowball.SnowballStemmer;

/**
 * The parameters that name a stemmer's lists: {@code stems}, {@code endings} or {@code snowball}, {@code finals}, {@code lexicon},
 * {@code paradigms}.
 */
record StemmerLists(String stems, String endings, String snowball, String finals, String lexicon, String paradigms) {
    /** Takes the parameters out of a step's. */
    static StemmerLists of(Map<String, String> args) {
        return new StemmerLists(
                take(args, "stems"),
                take(args, "endings"),
                take(args, "snowball"),
                take(args, "finals"),
                take(args, "lexicon"),
                take(args, "paradigms"));
    }

    private static String take(Map<String, String> args, String name) {
        String value = args.remove(name);
        return value == null ? "" : value;
    }

    /** The stemmer of these lists; chains that read them from the same loader share it. */
    EndingStemmer stemmer(ResourceLoader loader) throws IOException {
        if (loader instanceof SharedLists shared) {
            return (EndingStemmer) shared.shared(this, () -> unchecked(loader));
        }
        return made(loader);
    }

    private EndingStemmer unchecked(ResourceLoader loader) {
        try {
            return made(loader);
        } catch (IOException e) {
            throw new UncheckedIOException("reading word lists", e);
        }
    }

    private EndingStemmer made(ResourceLoader loader) throws IOException {
        EndingStemmer.Lists lists = new EndingStemmer.Lists(
                WordListFactory.lines(loader, stems),
                WordListFactory.lines(loader, finals),
                WordListFactory.lines(loader, lexicon),
                WordListFactory.lines(loader, paradigms));
        List<String> rules = WordListFactory.lines(loader, endings);
        return new EndingStemmer(lists, snowball.isEmpty() ? new EndingRules(rules)::all : snowball(snowball));
    }

    /** Lucene's stemmer of this name; it keeps state, so each call locks it. */
    private static Function<String, List<String>> snowball(String name) {
        SnowballStemmer stemmer = newStemmer(name);
        return word -> {
            synchronized (stemmer) {
                stemmer.setCurrent(word);
                stemmer.stem();
                return List.of(stemmer.getCurrent());
            }
        };
    }

    private static SnowballStemmer newStemmer(String name) {
        try {
            return Class.forName("org.tartarus.snowball.ext." + name + "Stemmer")
                    .asSubclass(SnowballStemmer.class)
                    .getConstructor()
                    .newInstance();
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalArgumentException("There is no stemmer \"" + name + "\".", e);
        }
    }
}
