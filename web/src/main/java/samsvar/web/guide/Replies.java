package samsvar.web.guide;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samsvar.config.guide.GuideQuestion;
import samsvar.config.language.Countries;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Source;
import samsvar.config.source.SourceId;
import samsvar.config.source.Sources;
import samsvar.engine.Engine;
import samsvar.engine.answer.Answer;
import samsvar.engine.question.Filters;
import samsvar.engine.question.Question;
import samsvar.web.guide.GuidePlace.Municipality;

/** What does an authority say to a question of the guide? Only answers that the engine is sure of. Thread-safe. */
public final class Replies {
    /** Kinds of sources that speak for the whole country. */
    private static final Set<String> NATIONAL = Set.of("agency", "portal", "ombudsman", "court");
    /** Pages looked at to find the authorities that write about a question. */
    private static final int PAGES = 15;
    /** Authorities asked for their answer where none of those preferred has one. */
    private static final int ASKED = 2;

    private final Engine engine;
    private final Map<String, Source> byName = new HashMap<>();
    private final Map<SourceId, Source> byId = new HashMap<>();

    public Replies(Engine engine, Sources sources) {
        this.engine = engine;
        sources.all().forEach(source -> byId.put(source.id(), source));
        sources.enabled().forEach(source -> byName.putIfAbsent(source.ownName(), source));
    }

    /** The authorities' language in a country. */
    static LanguageTag language(String country) {
        return Countries.languages(country).getFirst();
    }

    /**
     * What the authorities of the whole country say: the first of those preferred that has an answer, else the
     * surest.
     *
     * @param country "SE" or "NO"
     * @param reader the reader's language; ranks versions of a page
     * @throws samsvar.engine.index.IndexUnavailable where the index can not be read
     */
    public Optional<Answer.Quoted> ofAgencies(GuideQuestion question, String country, LanguageTag reader) {
        List<String> wordings = question.wordings(language(country));
        List<Source> preferred = preferred(question, country);
        return preferred.stream()
                .flatMap(source -> ask(question, wordings, source, reader).stream())
                .findFirst()
                .or(() -> others(wordings.getFirst(), country, reader)
                        .filter(source -> !preferred.contains(source))
                        .limit(ASKED)
                        .flatMap(source -> ask(question, wordings.subList(0, 1), source, reader).stream())
                        .max(Comparator.comparingDouble(Answer.Quoted::confidence)));
    }

    /**
     * What the municipality says; empty where its site is not searched.
     *
     * @throws samsvar.engine.index.IndexUnavailable where the index can not be read
     */
    public Optional<Answer.Quoted> of(GuideQuestion question, Municipality municipality, LanguageTag reader) {
        return municipality.searched()
                ? ask(question, question.wordings(municipality.language()), municipality.source(), reader)
                : Optional.empty();
    }

    /** The authority of a country that most likely answers a question, searched or not. */
    Optional<Source> likely(GuideQuestion question, String country) {
        return question.preferred().stream()
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .filter(source -> source.country().equals(country))
                .findFirst();
    }

    private List<Source> preferred(GuideQuestion question, String country) {
        return question.preferred().stream()
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .filter(source -> source.country().equals(country) && source.enabled())
                .toList();
    }

    /** Authorities that have pages about it, the best page's first. */
    private Stream<Source> others(String words, String country, LanguageTag reader) {
        Filters filters = new Filters(Optional.of(country), Optional.empty(), Optional.empty());
        Question question = new Question(words, Optional.of(reader), filters, 0, PAGES, Question.Match.ANY)
                .with(Question.Words.AS_TYPED);
        return engine.search(question).results().stream()
                .flatMap(result -> Stream.ofNullable(byName.get(result.page().authority())))
                .filter(source -> NATIONAL.contains(source.kind()))
                .distinct();
    }

    /** The answer to the first wording that has one. */
    private Optional<Answer.Quoted> ask(
            GuideQuestion question, List<String> wordings, Source source, LanguageTag reader) {
        Filters filters = new Filters(Optional.empty(), Optional.of(source.ownName()), Optional.empty());
        return wordings.stream()
                .map(words -> new Question(words, Optional.of(reader), filters, 0, 1, Question.Match.ANY)
                        .with(Question.Words.AS_TYPED))
                .flatMap(asked ->
                        engine.ask(asked).answer() instanceof Answer.Quoted quoted ? Stream.of(quoted) : Stream.empty())
                .filter(quoted -> Fitness.fits(question, quoted))
                .findFirst();
    }
}
