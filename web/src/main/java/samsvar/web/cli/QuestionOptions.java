package samsvar.web.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Source;
import samsvar.engine.answer.Outcome;
import samsvar.engine.question.Filters;
import samsvar.engine.question.Question;
import samsvar.web.address.Typed;
import samsvar.web.search.Authorities;
import samsvar.web.text.UiLanguage;

/** A question and what it is restricted to, as typed. */
final class QuestionOptions {

    @Parameters(
            paramLabel = "QUESTION",
            arity = "1..*",
            description = "The question; quotation marks keep the shell out of it.")
    private List<String> words = List.of();

    @Option(names = "--country", paramLabel = "CC", description = "Only pages of this country: SE, NO, UA or EU.")
    private @Nullable String country;

    @Option(
            names = "--authority",
            paramLabel = "NAME",
            description = "Only pages of this authority, by one of its names or its id (sources list).")
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

    /**
     * @param authorities tells whom a name or id means
     * @throws BadInput where something typed can not be used
     */
    Question question(Question.Match match, Authorities authorities) {
        String text = Typed.clean(String.join(" ", words));
        if (text.isEmpty()) {
            throw new BadInput("The question is empty.");
        }
        if (Typed.isTooLong(text)) {
            throw new BadInput(Typed.tooLong(text));
        }
        if (size < 1 || size > Question.MOST_RESULTS) {
            throw new BadInput("--size must be 1-" + Question.MOST_RESULTS + ", not " + size + ".");
        }
        return new Question(text, readerLanguage(), filters(authorities), 0, size, match)
                .with(typed ? Question.Words.AS_TYPED : Question.Words.READ);
    }

    private Optional<LanguageTag> readerLanguage() {
        if (reader != null && !UiLanguage.TAGS.contains(reader)) {
            throw new BadInput("--ui must be one of " + String.join(", ", UiLanguage.TAGS) + ", not " + reader + ".");
        }
        return Optional.ofNullable(reader).map(LanguageTag::of);
    }

    private Filters filters(Authorities authorities) {
        Optional<String> code = Optional.ofNullable(country).map(c -> c.toUpperCase(Locale.ROOT));
        if (code.isPresent() && !Source.COUNTRIES.contains(code.get())) {
            throw new BadInput(
                    "--country must be one of " + String.join(", ", Source.COUNTRIES) + ", not " + country + ".");
        }
        if (authority != null && authority.isBlank()) {
            throw new BadInput("--authority is empty; it takes a name or an id.");
        }
        Optional<String> name = Optional.ofNullable(authority)
                .map(typed -> authorities
                        .called(typed.strip(), code)
                        .map(Source::ownName)
                        .orElse(typed.strip()));
        return new Filters(code, name, pageLanguage());
    }

    /**
     * Refuses an authority that nobody is called and no page is of; imported pages may be of some that no source knows.
     *
     * @throws BadInput where nothing was found because of it
     */
    void checkAuthority(Outcome outcome, Authorities authorities) {
        if (authority != null
                && outcome.total() == 0
                && authorities.called(authority.strip(), Optional.empty()).isEmpty()) {
            throw new BadInput(
                    "--authority must be a name or id that samsvar sources list shows, not " + authority + ".");
        }
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
