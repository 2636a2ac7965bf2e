package samsvar.engine.vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import samsvar.config.language.ChainSpec;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;
import samsvar.config.language.StepSpec;
import samsvar.engine.analysis.ChainAnalysis;

/** Do two configurations analyse labels alike? Equal chains and word lists have equal numbers, on every machine. */
public final class Fingerprint {
    private final CRC32C forward = new CRC32C();
    private final CRC32C marked = new CRC32C();

    private Fingerprint() {}

    /** A number that changes with chains or word lists of the languages that have labels. */
    public static long of(Languages languages) {
        Fingerprint fingerprint = new Fingerprint();
        for (LanguageTag language : VocabularyForm.LANGUAGES) {
            fingerprint.add(languages.profile(language));
        }
        return fingerprint.forward.getValue() << 32 | fingerprint.marked.getValue();
    }

    private void add(LanguageProfile profile) {
        add(profile.tag().value());
        add(profile.stem());
        add(profile.exact());
        new TreeMap<>(profile.words()).forEach((name, words) -> {
            add(name);
            words.forEach(this::add);
        });
        ChainAnalysis.preparedWords(profile.tag()).forEach(this::add);
    }

    private void add(ChainSpec chain) {
        chain.charFilters().forEach(this::add);
        add(chain.tokenizer());
        chain.filters().forEach(this::add);
    }

    private void add(StepSpec step) {
        add(step.name());
        new TreeMap<>(step.parameters()).forEach((name, value) -> add(name + "=" + value));
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        forward.update(bytes);
        forward.update('\n');
        marked.update(bytes.length);
        marked.update(bytes);
    }
}
