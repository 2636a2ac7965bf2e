package samsvar.engine.vocabulary;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiConsumer;
import java.util.zip.CRC32C;
import samsvar.config.language.LanguageTag;
import samsvar.config.vocabulary.Concept;
import samsvar.engine.analysis.TermKind;

/** Concepts and their label tables over the bytes of {@link VocabularyWriter}; concepts are decoded when first asked for. Thread-safe. */
final class PreparedConcepts {
    private record Table(LanguageTag language, TermKind kind) {}

    private static final int HEAD = 4 + 8;
    private final long fingerprint;
    private final long contentNumber;
    private final ByteBuffer concepts;
    private final AtomicReferenceArray<Concept> decoded;
    private final Map<Table, LabelTable> tables = new HashMap<>();

    PreparedConcepts(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        if (content.length < HEAD || bytes.getInt(0) != VocabularyForm.MAGIC) {
            throw new IllegalArgumentException("not a prepared vocabulary of this version");
        }
        fingerprint = bytes.getLong(4);
        CRC32C sum = new CRC32C();
        sum.update(content);
        contentNumber = sum.getValue();
        int length = HEAD;
        int offset = HEAD + 4 * (1 + VocabularyForm.LANGUAGES.size() * VocabularyForm.KINDS.size());
        concepts = bytes.slice(offset, bytes.getInt(length));
        for (LanguageTag language : VocabularyForm.LANGUAGES) {
            for (TermKind kind : VocabularyForm.KINDS) {
                offset += bytes.getInt(length);
                length += 4;
                tables.put(new Table(language, kind), new LabelTable(bytes.slice(offset, bytes.getInt(length))));
            }
        }
        decoded = new AtomicReferenceArray<>(concepts.getInt(0));
    }

    /** The fingerprint of the language chains that the labels were analysed with. */
    long fingerprint() {
        return fingerprint;
    }

    /** Number of concepts. */
    int size() {
        return decoded.length();
    }

    Concept concept(int number) {
        Concept known = decoded.get(number);
        if (known == null) {
            known = ConceptBytes.read(concepts, concepts.getInt(4 + 4 * number));
            decoded.set(number, known);
        }
        return known;
    }

    Optional<Concept> concept(String id) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = ConceptBytes.readId(concepts, concepts.getInt(4 + 4 * middle))
                    .compareTo(id);
            if (order == 0) {
                return Optional.of(concept(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return Optional.empty();
    }

    /** Every label met in the words, longer and shorter, in text order. */
    List<ConceptMatch> match(LanguageTag language, TermKind kind, List<Terms.Place> words) {
        LabelTable table = tables.get(new Table(language, kind));
        if (table == null) {
            return List.of();
        }
        List<ConceptMatch> matches = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            extend(new Search(table, kind, words, first, matches), "", first);
        }
        return matches;
    }

    /** Tells of every label that consists of exactly these terms. */
    void named(LanguageTag language, TermKind kind, String terms, BiConsumer<Concept, Label> each) {
        LabelTable table = tables.get(new Table(language, kind));
        if (table != null) {
            for (LabelTable.Place place : table.find(terms)) {
                Concept concept = concept(place.concept());
                each.accept(concept, Labels.label(concept, place.language(), place.label()));
            }
        }
    }

    /** What is done with the terms of a label. */
    interface LabelUse {
        void label(String terms, Concept concept, Label label);
    }

    /** Tells of every label with its terms. */
    void eachLabel(LanguageTag language, TermKind kind, LabelUse use) {
        LabelTable table = tables.get(new Table(language, kind));
        if (table != null) {
            table.each((terms, place) -> {
                Concept concept = concept(place.concept());
                use.label(terms, concept, Labels.label(concept, place.language(), place.label()));
            });
        }
    }

    /** The terms with which labels go on that begin with these terms; empty where none does. */
    Set<String> next(LanguageTag language, TermKind kind, String terms) {
        LabelTable table = tables.get(new Table(language, kind));
        return table == null ? Set.of() : table.next(terms);
    }

    /** A number that changes with the concepts and how they were analysed. */
    long contentNumber() {
        return contentNumber;
    }

    private record Search(
            LabelTable table, TermKind kind, List<Terms.Place> words, int first, List<ConceptMatch> matches) {}

    private void extend(Search search, String prefix, int at) {
        for (String term : search.words().get(at).terms()) {
            String terms = prefix.isEmpty() ? term : prefix + " " + term;
            search.table().find(terms).forEach(place -> search.matches().add(match(search, at, place)));
            int next = at + 1;
            if (next < search.words().size()
                    && search.words().get(next).position()
                                    - search.words().get(at).position()
                            <= Mentions.WIDEST_GAP
                    && search.table().hasLonger(terms)) {
                extend(search, terms, next);
            }
        }
    }

    private ConceptMatch match(Search search, int last, LabelTable.Place place) {
        Terms.Place from = search.words().get(search.first());
        Terms.Place to = search.words().get(last);
        Concept concept = concept(place.concept());
        Label label = Labels.label(concept, place.language(), place.label());
        return new ConceptMatch(concept, label, search.kind(), from.position(), to.position(), from.start(), to.end());
    }
}
