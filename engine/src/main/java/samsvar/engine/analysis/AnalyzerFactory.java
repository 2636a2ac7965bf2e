package samsvar.engine.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import samsvar.config.language.ChainSpec;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;
import samsvar.config.language.StepSpec;
import samsvar.engine.analysis.step.CompoundsFilterFactory;
import samsvar.engine.analysis.step.FoldFilterFactory;

/**
 * Builds Lucene analyzers from the declared chains, one for each language and kind, on first use. Thread-safe.
 */
public final class AnalyzerFactory implements AutoCloseable {
    private record Key(LanguageTag language, TermKind kind) {}

    private final Languages languages;
    private final Map<LanguageTag, WordLists> lists = new ConcurrentHashMap<>();
    private final Map<Key, Analyzer> analyzers = new ConcurrentHashMap<>();

    public AnalyzerFactory(Languages languages) {
        this.languages = languages;
    }

    /**
     * The analyzer for a language's terms of this kind; that of the default chain for a language without a chain. The same object for
     * the same arguments; thread-safe; owned by this factory.
     *
     * @throws IllegalArgumentException where the chain names a step or parameter that does not exist
     */
    public Analyzer analyzer(LanguageTag language, TermKind kind) {
        LanguageProfile profile = languages.profile(language);
        return analyzers.computeIfAbsent(new Key(profile.tag(), kind), key -> build(profile, kind));
    }

    private Analyzer build(LanguageProfile profile, TermKind kind) {
        ChainSpec chain = kind == TermKind.EXACT ? profile.exact() : profile.stem();
        try {
            CustomAnalyzer.Builder builder =
                    CustomAnalyzer.builder(lists.computeIfAbsent(profile.tag(), _ -> new WordLists(profile)));
            for (StepSpec step : chain.charFilters()) {
                builder.addCharFilter(step.name(), new HashMap<>(step.parameters()));
            }
            builder.withTokenizer(
                    chain.tokenizer().name(), new HashMap<>(chain.tokenizer().parameters()));
            List<String> names = new ArrayList<>();
            for (StepSpec step : chain.filters()) {
                if (kind == TermKind.PARTS || !step.name().equalsIgnoreCase(CompoundsFilterFactory.NAME)) {
                    builder.addTokenFilter(step.name(), new HashMap<>(step.parameters()));
                    names.add(step.name().toLowerCase(Locale.ROOT));
                }
            }
            if (kind == TermKind.FOLDED) {
                builder.addTokenFilter(FoldFilterFactory.NAME);
                names.add(FoldFilterFactory.NAME.toLowerCase(Locale.ROOT));
            }
            return new RememberingAnalyzer(builder.build(), names);
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("The word lists of " + profile.tag() + " can not be read.", e);
        }
    }

    /** Whether a lower-case word is a form of a known word; false for a language without a lexicon. */
    boolean isKnown(LanguageTag language, String word) {
        LanguageProfile profile = languages.profile(language);
        analyzer(language, TermKind.STEM);
        WordLists words = lists.get(profile.tag());
        return words != null && words.isKnown(word);
    }

    @Override
    public void close() {
        analyzers.values().forEach(Analyzer::close);
    }
}
