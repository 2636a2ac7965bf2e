package samsvar.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.Token;
import samsvar.engine.place.Territory;
import samsvar.engine.question.Filters;
import samsvar.engine.retrieve.Node;
import samsvar.engine.retrieve.Retrieval;

/** Turns the query tree into a Lucene query. Not thread-safe; one for each search. */
final class LuceneTranslator {
    private final FieldTerms fieldTerms;
    private final MeaningQuery meanings;
    private final Retrieval retrieval;

    LuceneTranslator(FieldTerms fieldTerms, WayTerms wayTerms, Frequencies frequencies, Retrieval retrieval) {
        this.fieldTerms = fieldTerms;
        this.meanings = new MeaningQuery(wayTerms, frequencies, retrieval.level());
        this.retrieval = retrieval;
    }

    /** The same as {@link #query} in the form that is found quickest; nothing where it has another form. */
    Optional<WindowedSearch.Plan> plan() throws IOException {
        if (!(retrieval.node() instanceof Node.Preferring preferring)) {
            return Optional.empty();
        }
        List<Node> parts = switch (preferring.required()) {
            case Node.AnyOf any -> any.parts();
            case Node.AllOf all -> all.parts();
            default -> List.of();
        };
        List<MeaningQuery.Choices> choices = new ArrayList<>();
        for (Node part : parts) {
            if (part instanceof Node.Meaning meaning) {
                choices.add(meanings.choices(meaning));
            }
        }
        if (choices.isEmpty() || choices.size() < parts.size()) {
            return Optional.empty();
        }
        List<Query> lifts = new ArrayList<>();
        for (Node bonus : decisive(preferring, true)) {
            lifts.add(translate(bonus));
        }
        BooleanQuery restrictions = restrictions();
        return Optional.of(new WindowedSearch.Plan(
                Fields.text(retrieval.level()),
                choices,
                preferring.required() instanceof Node.AllOf,
                lifts,
                Optional.<Query>of(restrictions)
                        .filter(_ -> !restrictions.clauses().isEmpty())));
    }

    /** What must be held, with the bonuses that may lift what holds little; the others are {@link #bonuses}. */
    Query query() throws IOException {
        Query required = retrieval.node() instanceof Node.Preferring preferring
                ? preferring(new Node.Preferring(preferring.required(), decisive(preferring, true)))
                : translate(retrieval.node());
        BooleanQuery restrictions = restrictions();
        return restrictions.clauses().isEmpty()
                ? required
                : new BooleanQuery.Builder()
                        .add(restrictions, Occur.FILTER)
                        .add(required, Occur.MUST)
                        .build();
    }

    private BooleanQuery restrictions() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        addFilters(retrieval.filters(), query);
        if (retrieval.level() == Retrieval.Level.PAGES) {
            addAge(retrieval.filters(), query);
            addConcepts(retrieval.filters(), query);
        }
        if (!retrieval.within().isEmpty()) {
            List<BytesRef> ids = retrieval.within().stream()
                    .map(id -> new BytesRef(id.value()))
                    .toList();
            query.add(new TermInSetQuery(Fields.PAGE, ids), Occur.FILTER);
        }
        return query.build();
    }

    /** What adds to the score of the best only; nothing where there is none. */
    Optional<Query> bonuses() throws IOException {
        if (!(retrieval.node() instanceof Node.Preferring preferring)) {
            return Optional.empty();
        }
        return Optional.of(combine(decisive(preferring, false), Occur.SHOULD));
    }

    private static List<Node> decisive(Node.Preferring preferring, boolean wanted) {
        return preferring.bonuses().stream()
                .filter(bonus -> bonus instanceof Node.OfCountry == wanted)
                .toList();
    }

    private static void addFilters(Filters filters, BooleanQuery.Builder query) {
        filters.country()
                .ifPresent(c -> query.add(
                        new TermQuery(new Term(Fields.FILTER_COUNTRY, c.toUpperCase(Locale.ROOT))), Occur.FILTER));
        if (!filters.authorities().isEmpty()) {
            Set<String> names =
                    filters.authorities().stream().map(PassageDocuments::folded).collect(Collectors.toSet());
            query.add(ofAuthorities(names), Occur.FILTER);
        }
        filters.territory().ifPresent(chosen -> query.add(notElsewhere(chosen), Occur.FILTER));
        filters.language()
                .ifPresent(l -> query.add(new TermQuery(new Term(Fields.FILTER_LANGUAGE, l.value())), Occur.FILTER));
    }

    private static Query notElsewhere(Territory territory) {
        List<BytesRef> abroad = territory.abroad().stream().map(BytesRef::new).toList();
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(ofAuthorities(territory.elsewhere()), Occur.MUST_NOT)
                .add(new TermInSetQuery(Fields.FILTER_COUNTRY, abroad), Occur.MUST_NOT)
                .build();
    }

    /** Only pages have the column; passages are looked for within pages found. */
    private static void addAge(Filters filters, BooleanQuery.Builder query) {
        filters.since()
                .ifPresent(day -> query.add(
                        NumericDocValuesField.newSlowRangeQuery(Fields.UPDATED, day.toEpochDay(), Long.MAX_VALUE),
                        Occur.FILTER));
    }

    /** Of pages only, as their age: what a page is about is said above its passages. */
    private static void addConcepts(Filters filters, BooleanQuery.Builder query) {
        if (!filters.concepts().isEmpty()) {
            List<BytesRef> terms = filters.concepts().stream()
                    .flatMap(TermForm::naming)
                    .map(BytesRef::new)
                    .toList();
            query.add(new TermInSetQuery(Fields.text(Retrieval.Level.PAGES), terms), Occur.FILTER);
        }
    }

    /** The node alone, without filters. */
    Query translate(Node node) throws IOException {
        return switch (node) {
            case Node.Meaning meaning -> meanings.of(meaning);
            case Node.AllOf all -> combine(all.parts(), Occur.MUST);
            case Node.AnyOf any -> combine(any.parts(), Occur.SHOULD);
            case Node.Close close -> close(close);
            case Node.OfCountry(String country) -> constant(Fields.FILTER_COUNTRY, country, Boosts.COUNTRY);
            case Node.InLanguage(var language) -> constant(Fields.FILTER_LANGUAGE, language.value(), Boosts.LANGUAGE);
            case Node.Holding(var shape) -> constant(Fields.SHAPE, shape.name(), Boosts.CONTACT);
            case Node.Told(var meaning) -> new BoostQuery(meanings.of(meaning), Boosts.TOLD);
            case Node.OfAuthorities(var names) -> unscored(ofAuthorities(names), Occur.FILTER);
            case Node.NotOfAuthorities(var names) -> unscored(ofAuthorities(names), Occur.MUST_NOT);
            case Node.Preferring preferring -> preferring(preferring);
        };
    }

    private static Query ofAuthorities(Set<String> names) {
        return new TermInSetQuery(
                Fields.FILTER_AUTHORITY, names.stream().map(BytesRef::new).toList());
    }

    private static Query unscored(Query query, Occur occur) {
        return new BoostQuery(
                new ConstantScoreQuery(new BooleanQuery.Builder()
                        .add(new MatchAllDocsQuery(), Occur.MUST)
                        .add(query, occur)
                        .build()),
                0);
    }

    private static Query constant(String field, String value, float score) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), score);
    }

    private Query combine(List<Node> parts, Occur occur) throws IOException {
        if (parts.isEmpty()) {
            return new MatchNoDocsQuery("nothing asked for");
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Node part : parts) {
            query.add(translate(part), occur);
        }
        return query.build();
    }

    private Query preferring(Node.Preferring preferring) throws IOException {
        if (preferring.bonuses().isEmpty()) {
            return translate(preferring.required());
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(translate(preferring.required()), Occur.MUST);
        for (Node bonus : preferring.bonuses()) {
            query.add(translate(bonus), Occur.SHOULD);
        }
        return query.build();
    }

    private Query close(Node.Close close) {
        String field = Fields.phrases(retrieval.level());
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(Boosts.SLOP);
        int last = -1;
        for (Token token : fieldTerms.tokens(TermKind.STEM, close.language(), close.words())) {
            if (token.position() != last) {
                phrase.add(
                        new Term(field, TermForm.of(TermKind.STEM, close.language(), token.term())), token.position());
            }
            last = token.position();
        }
        return new BoostQuery(phrase.build(), Boosts.CLOSE);
    }
}
