package samsvar.web.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import samsvar.config.language.LanguageTag;
import samsvar.engine.question.Filters;
import samsvar.engine.question.Question;
import samsvar.web.search.Typed;

/** A question and what it is restricted to, as typed. */
final class QuestionOptions {
    private static final int MOST_RESULTS = 1000;
    private static final List<String> COUNTRIES = List.of("SE", "NO", "UA", "EU");
    private static final List<String> READERS = List.of("uk", "sv", "nb", "nn", "en");

    @Parameters(
            paramLabel = "QUESTION",
            arity = "1..*",
            description = "The question; quotation marks keep the shell out of it.")
    private List<String> words = List.of();

    @Option(names = "--country", paramLabel = "CC", description = "Only pages of this country: SE, NO, UA or EU.")
    private @Nullable String country;

    @Option(names = "--authority", paramLabel = "NAME", description = "Only pages of this authority, by its own name.")
    private @Nullable String authority;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            description = "Only pages in this language, e.g. sv, nb, nn, uk, en.")
    private @Nullable String language;

    @Option(names = "--ui", paramLabel = "LANG", description = "The reader's own language: uk, sv, nb, nn or en.")
    private @Nullable String reader;

    @Option(
            names = "--size",
            paramLabel = "N",
            defaultValue = "10",
            description = "Results wanted, 1-1000 (default: 10).")
    private int size = 10;

    @Option(names = "--as-typed", description = "Correct nothing, whatever the words give.")
    private boolean typed;

    /** @throws BadInput where something typed can not be used */
    Question question(Question.Match match) {
        String text = Typed.clean(String.join(" ", words));
        if (text.isEmpty()) {
            throw new BadInput("The question is empty.");
        }
        if (Typed.isTooLong(text)) {
            throw new BadInput("The question has " + text.length() + " characters; at most " + Typed.MAX_CHARACTERS
                    + " are allowed.");
        }
        if (size < 1 || size > MOST_RESULTS) {
            throw new BadInput("--size must be 1-" + MOST_RESULTS + ", not " + size + ".");
        }
        return new Question(text, readerLanguage(), filters(), 0, size, match)
                .with(typed ? Question.Words.AS_TYPED : Question.Words.READ);
    }

    private Optional<LanguageTag> readerLanguage() {
        if (reader != null && !READERS.contains(reader)) {
            throw new BadInput("--ui must be one of " + String.join(", ", READERS) + ", not " + reader + ".");
        }
        return Optional.ofNullable(reader).map(LanguageTag::of);
    }

    private Filters filters() {
        Optional<String> code = Optional.ofNullable(country).map(c -> c.toUpperCase(Locale.ROOT));
        if (code.isPresent() && !COUNTRIES.contains(code.get())) {
            throw new BadInput("--country must be one of " + String.join(", ", COUNTRIES) + ", not " + country + ".");
        }
        return new Filters(code, Optional.ofNullable(authority), pageLanguage());
    }

    private Optional<LanguageTag> pageLanguage() {
        if (language == null) {
            return Optional.empty();
        }
        LanguageTag tag = LanguageTag.of(language);
        if (tag.equals(LanguageTag.UNKNOWN)) {
            throw new BadInput("--language must be a language such as sv, nb, nn, uk or en, not " + language + ".");
        }
        return Optional.of(tag);
    }
}
