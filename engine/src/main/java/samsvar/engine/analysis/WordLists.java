package samsvar.engine.analysis;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.util.ClasspathResourceLoader;
import org.apache.lucene.util.ResourceLoader;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.step.SharedLists;

/** Hands a language's word lists to Lucene's filters as if they were files; "parts" and "lexicon" are joined with the prepared ones. */
final class WordLists implements ResourceLoader, SharedLists {
    /** Lists to which the build adds what it made of the vocabulary. */
    private static final Set<String> PREPARED = Set.of("parts", "lexicon");

    private static final String ENDING = ".txt";

    private final LanguageProfile profile;
    private final Map<Object, Object> shared = new HashMap<>();
    private final ResourceLoader classes = new ClasspathResourceLoader(WordLists.class);

    WordLists(LanguageProfile profile) {
        this.profile = profile;
    }

    @Override
    public InputStream openResource(String resource) throws IOException {
        String list = resource.endsWith(ENDING) ? resource.substring(0, resource.length() - ENDING.length()) : resource;
        List<String> lines = profile.words(list);
        byte[] declared = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        if (!PREPARED.contains(list)) {
            return new ByteArrayInputStream(declared);
        }
        return new SequenceInputStream(new ByteArrayInputStream(declared), prepared(list));
    }

    private InputStream prepared(String list) {
        InputStream prepared = WordLists.class.getResourceAsStream(list + "-" + profile.tag() + ENDING);
        return prepared == null ? InputStream.nullInputStream() : prepared;
    }

    /** The lines of a list that the build made; none where it made none. */
    static List<String> prepared(String list, LanguageTag language) {
        try (InputStream in = WordLists.class.getResourceAsStream(list + "-" + language + ENDING)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a prepared list of words", e);
        }
    }

    @Override
    public synchronized Object shared(Object key, Supplier<Object> made) {
        Object known = shared.get(key);
        if (known == null) {
            known = made.get();
            shared.put(key, known);
        }
        return known;
    }

    @Override
    public <T> Class<? extends T> findClass(String name, Class<T> expectedType) {
        return classes.findClass(name, expectedType);
    }

    @Override
    public <T> T newInstance(String name, Class<T> expectedType) {
        return classes.newInstance(name, expectedType);
    }
}
