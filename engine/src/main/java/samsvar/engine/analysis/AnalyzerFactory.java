package samsvar.engine.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import samsvar.config.language.ChainSpec;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;
import samsvar.config.language.StepSpec;
import samsvar.engine.analysis.step.CompoundsFilterFactory;
import samsvar.engine.analysis.step.FoldFilterFactory;
import samsvar.engine.analysis.step.WordTokenizerFactory;

/**
 * Builds the declared chains, one for each language and kind, on first use. Thread-safe.
 */
public final class AnalyzerFactory implements AutoCloseable {
    private record Key(LanguageTag language, TermKind kind) {}

    private final Languages languages;
    private final Map<LanguageTag, WordLists> lists = new ConcurrentHashMap<>();
    private final Map<Key, WordChain> chains = new ConcurrentHashMap<>();
    private final Map<LanguageTag, WordChains> ofLanguages = new ConcurrentHashMap<>();

    public AnalyzerFactory(Languages languages) {
        this.languages = languages;
    }

    /** All chains of a language; those of the default for a language without. Owned by this factory. */
    WordChains chains(LanguageTag language) {
        LanguageTag tag = languages.profile(language).tag();
        WordChains known = ofLanguages.get(tag);
        return known == null ? ofLanguages.computeIfAbsent(tag, this::allOf) : known;
    }

    private WordChains allOf(LanguageTag language) {
        LanguageProfile profile = languages.profile(language);
        ChainSpec stem = profile.stem();
        ChainSpec exact = profile.exact();
        boolean cutAlike = stem.charFilters().equals(exact.charFilters())
                && withoutDates(stem.tokenizer()).equals(withoutDates(exact.tokenizer()))
                && Arrays.stream(TermKind.values())
                        .allMatch(kind -> chain(language, kind).cutsByTokenizerAlone());
        return new WordChains(kind -> chain(language, kind), cutAlike);
    }

    /** Dates are said once more, in the place of their first word: nothing else is cut otherwise. */
    private static StepSpec withoutDates(StepSpec tokenizer) {
        Map<String, String> others = new HashMap<>(tokenizer.parameters());
        others.remove(WordTokenizerFactory.MONTHS);
        return new StepSpec(tokenizer.name(), others);
    }

    /**
     * The chain for a language's terms of this kind; the default's for a language without. The same object for
     * the same arguments; thread-safe; owned by this factory.
     *
     * @throws IllegalArgumentException where the chain names a step or parameter that does not exist
     */
    WordChain chain(LanguageTag language, TermKind kind) {
        LanguageProfile profile = languages.profile(language);
        return chains.computeIfAbsent(new Key(profile.tag(), kind), key -> build(profile, kind));
    }

    private WordChain build(LanguageProfile profile, TermKind kind) {
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
            return new WordChain(builder.build(), names);
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("The word lists of " + profile.tag() + " can not be read.", e);
        }
    }

    /** Whether a lower-case word is a form of a known word; false for a language without a lexicon. */
    boolean isKnown(LanguageTag language, String word) {
        LanguageProfile profile = languages.profile(language);
        chain(language, TermKind.STEM);
        WordLists words = lists.get(profile.tag());
        return words != null && words.isKnown(word);
    }

    @Override
    public void close() {
        chains.values().forEach(WordChain::close);
    }
}
