package samsvar.engine.analysis;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.util.ClasspathResourceLoader;
import org.apache.lucene.util.ResourceLoader;
import samsvar.config.language.LanguageProfile;

/** Hands a language's word lists to Lucene's filters as if they were files; the list "parts" is joined with the prepared one. */
final class WordLists implements ResourceLoader {
    private static final String PARTS = "parts";
    private static final String ENDING = ".txt";

    private final LanguageProfile profile;
    private final ResourceLoader classes = new ClasspathResourceLoader(WordLists.class);

    WordLists(LanguageProfile profile) {
        this.profile = profile;
    }

    @Override
    public InputStream openResource(String resource) throws IOException {
        String list = resource.endsWith(ENDING) ? resource.substring(0, resource.length() - ENDING.length()) : resource;
        List<String> lines = profile.words(list);
        byte[] declared = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        if (!list.equals(PARTS)) {
            return new ByteArrayInputStream(declared);
        }
        return new SequenceInputStream(new ByteArrayInputStream(declared), preparedParts());
    }

    private InputStream preparedParts() {
        InputStream prepared = WordLists.class.getResourceAsStream("parts-" + profile.tag() + ENDING);
        return prepared == null ? InputStream.nullInputStream() : prepared;
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
