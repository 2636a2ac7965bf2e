package samsvar.web.app;

import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import samsvar.config.Config;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.Languages;
import samsvar.engine.LocalEngine;
import samsvar.engine.analysis.ChainAnalysis;
import samsvar.engine.answer.AnswerComposer;
import samsvar.engine.index.SearchIndex;
import samsvar.engine.ingest.PageLog;
import samsvar.engine.language.LanguageIdentifier;
import samsvar.engine.language.LexicalLanguageIdentifier;
import samsvar.engine.passage.PassageSplitter;
import samsvar.engine.passage.Sentences;
import samsvar.engine.question.QuestionReader;

/** The engine's parts that depend on the configuration alone. */
record EngineParts(
        ChainAnalysis analysis,
        LanguageIdentifier languages,
        PassageSplitter splitter,
        QuestionReader reader,
        AnswerComposer composer,
        String analysisVersion) {

    static EngineParts of(Config config, InstantSource clock) {
        ChainAnalysis analysis = ChainAnalysis.of(config.languages());
        LanguageIdentifier languages = new LexicalLanguageIdentifier();
        return new EngineParts(
                analysis,
                languages,
                new PassageSplitter(new Sentences(config.languages())),
                new QuestionReader(analysis, languages, config.answerRules()),
                new AnswerComposer(analysis, clock),
                analysisVersion(config.languages()));
    }

    LocalEngine engine(SearchIndex index, PageLog log, InstantSource clock) {
        return new LocalEngine(reader, index, log, analysis, composer::compose, clock);
    }

    /** Equal for equal chains and word lists, in every process: an index of another version is built anew. */
    private static String analysisVersion(Languages languages) {
        StringBuilder all = new StringBuilder(described(languages.fallback()));
        languages.profiles().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> all.append(described(entry.getValue())));
        return Integer.toHexString(all.toString().hashCode());
    }

    private static String described(LanguageProfile profile) {
        StringBuilder chain = new StringBuilder(profile.tag().value());
        for (var spec : java.util.List.of(profile.stem(), profile.exact())) {
            spec.charFilters().forEach(step -> chain.append(step.name()).append(new TreeMap<>(step.parameters())));
            chain.append(spec.tokenizer().name()).append(new TreeMap<>(spec.tokenizer().parameters()));
            spec.filters().forEach(step -> chain.append(step.name()).append(new TreeMap<>(step.parameters())));
        }
        return chain.append(new TreeMap<>(profile.words())).toString();
    }
}
