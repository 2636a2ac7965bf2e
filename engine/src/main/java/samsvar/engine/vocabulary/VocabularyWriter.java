package samsvar.engine.vocabulary;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import samsvar.config.language.LanguageTag;
import samsvar.config.vocabulary.Concept;
import samsvar.engine.analysis.ChainAnalysis;
import samsvar.engine.analysis.TermKind;

/** Analyses the labels of concepts and writes them so that they can be read in place. Not thread-safe. */
final class VocabularyWriter {
    private final ChainAnalysis analysis;
    private final List<Concept> concepts;

    private VocabularyWriter(List<Concept> concepts, ChainAnalysis analysis) {
        this.analysis = analysis;
        this.concepts =
                concepts.stream().sorted(Comparator.comparing(Concept::id)).toList();
    }

    /** The concepts as bytes: header, concepts by id, one {@link LabelTable} for each language and kind. */
    static byte[] write(List<Concept> concepts, ChainAnalysis analysis, long fingerprint) {
        try {
            return new VocabularyWriter(concepts, analysis).bytes(fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private byte[] bytes(long fingerprint) throws IOException {
        List<byte[]> sections = new ArrayList<>();
        sections.add(conceptSection());
        for (LanguageTag language : VocabularyForm.LANGUAGE_TAGS) {
            for (TermKind kind : VocabularyForm.KINDS) {
                sections.add(LabelTable.write(table(language, kind)));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(VocabularyForm.MAGIC);
        out.writeLong(fingerprint);
        for (byte[] section : sections) {
            out.writeInt(section.length);
        }
        for (byte[] section : sections) {
            out.write(section);
        }
        return bytes.toByteArray();
    }

    private byte[] conceptSection() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        int[] offsets = new int[concepts.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = body.size();
            ConceptBytes.write(concepts.get(i), out);
        }
        ByteArrayOutputStream section = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(section);
        head.writeInt(offsets.length);
        for (int offset : offsets) {
            head.writeInt(4 + 4 * offsets.length + offset);
        }
        body.writeTo(head);
        return section.toByteArray();
    }

    private SortedMap<byte[], List<LabelTable.Place>> table(LanguageTag language, TermKind kind) {
        SortedMap<byte[], List<LabelTable.Place>> keys = new TreeMap<>(Arrays::compareUnsigned);
        for (int concept = 0; concept < concepts.size(); concept++) {
            List<String> labels = concepts.get(concept).labels(language);
            for (int label = 0; label < labels.size(); label++) {
                LabelTable.Place place = new LabelTable.Place(concept, language, label);
                for (String reading : readings(language, kind, labels.get(label))) {
                    keys.computeIfAbsent(reading.getBytes(StandardCharsets.UTF_8), _ -> new ArrayList<>()).add(place);
                }
            }
        }
        return keys;
    }

    /** Only what the kind adds: words with question words, folded forms and parts that differ from the stems. */
    private Set<String> readings(LanguageTag language, TermKind kind, String label) {
        Set<String> readings = new HashSet<>(readingsOf(language, kind, label));
        if (kind == TermKind.FOLDED || kind == TermKind.PARTS) {
            readings.removeAll(readingsOf(language, TermKind.STEM, label));
        } else if (kind == TermKind.EXACT && !readingsOf(language, TermKind.STEM, label).isEmpty()) {
            return Set.of();
        }
        return readings;
    }

    private List<String> readingsOf(LanguageTag language, TermKind kind, String label) {
        String text = label.endsWith("-") ? label.substring(0, label.length() - 1) : label;
        return Terms.of(analysis.terms(kind, language, text)).readings();
    }
}
