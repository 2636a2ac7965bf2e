package samsvar.engine.analysis.step;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;

/** A filter factory whose parameters name word lists. */
abstract class WordListFactory extends TokenFilterFactory implements ResourceLoaderAware {
    WordListFactory(Map<String, String> args) {
        super(args);
    }

    WordListFactory() {}

    /** Fails where the chain gives a parameter that the filter does not have. */
    static void refuseRest(Map<String, String> args) {
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args.keySet());
        }
    }

    /** The entries of the list; none where the parameter was not given. */
    static List<String> lines(ResourceLoader loader, String name) throws IOException {
        if (name.isEmpty()) {
            return List.of();
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(loader.openResource(name), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
