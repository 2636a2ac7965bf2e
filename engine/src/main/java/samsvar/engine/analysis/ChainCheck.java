package samsvar.engine.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import samsvar.config.language.ChainSpec;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;
import samsvar.config.language.StepSpec;
import samsvar.config.load.Problem;
import samsvar.config.read.NearMatch;

/** Can every declared chain be built? What the configuration's own loader can not know, since only Lucene knows its steps. */
public final class ChainCheck {
    private static final int NEAR = 3;

    private final List<Problem> problems = new ArrayList<>();
    private final LanguageProfile profile;

    private ChainCheck(LanguageProfile profile) {
        this.profile = profile;
    }

    /** Every step with an unknown name, and every chain whose parameters are refused; empty where all is well. */
    public static List<Problem> problems(Languages languages) {
        return Stream.concat(languages.profiles().values().stream(), Stream.of(languages.fallback()))
                .sorted(Comparator.comparing(LanguageProfile::tag))
                .flatMap(profile -> new ChainCheck(profile).check().stream())
                .toList();
    }

    private List<Problem> check() {
        names(profile.stem());
        names(profile.exact());
        if (problems.isEmpty()) {
            parameters();
        }
        return problems;
    }

    private void names(ChainSpec chain) {
        chain.charFilters().forEach(step -> name(step, CharFilterFactory::availableCharFilters, "character filter"));
        name(chain.tokenizer(), TokenizerFactory::availableTokenizers, "tokenizer");
        chain.filters().forEach(step -> name(step, TokenFilterFactory::availableTokenFilters, "filter"));
    }

    private void name(StepSpec step, Supplier<Set<String>> available, String what) {
        Set<String> names = available.get();
        if (names.stream().noneMatch(step.name()::equalsIgnoreCase)) {
            List<String> near = names.stream()
                    .sorted(Comparator.comparingInt(name -> NearMatch.distance(
                            name.toLowerCase(Locale.ROOT), step.name().toLowerCase(Locale.ROOT))))
                    .limit(NEAR)
                    .toList();
            problems.add(new Problem(
                    file(),
                    0,
                    "There is no " + what + " \"" + step.name() + "\".",
                    "Near it: " + String.join(", ", near) + "."));
        }
    }

    private void parameters() {
        try (AnalyzerFactory factory = new AnalyzerFactory(new Languages(Map.of(), profile))) {
            for (TermKind kind : TermKind.values()) {
                factory.chain(profile.tag(), kind);
            }
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(file(), 0, "A step refuses its parameters: " + e.getMessage(), ""));
        }
    }

    private String file() {
        String name = profile.tag().equals(LanguageTag.UNKNOWN)
                ? "default"
                : profile.tag().value();
        return "languages/" + name + ".yaml";
    }
}
