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
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import samsvar.config.language.LanguageTag;
import samsvar.config.vocabulary.Concept;
import samsvar.config.vocabulary.SpeechPart;
import samsvar.engine.analysis.ChainAnalysis;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.step.Folding;

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
        for (LanguageTag language : VocabularyForm.LANGUAGES) {
            sections.addAll(tables(language));
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

    private List<byte[]> tables(LanguageTag language) {
        List<SortedMap<byte[], List<LabelTable.Place>>> tables = new ArrayList<>();
        VocabularyForm.KINDS.forEach(_ -> tables.add(new TreeMap<>(Arrays::compareUnsigned)));
        for (int concept = 0; concept < concepts.size(); concept++) {
            List<String> labels = concepts.get(concept).labels(language);
            for (int label = 0; label < labels.size(); label++) {
                LabelTable.Place place = new LabelTable.Place(concept, language, label);
                List<Set<String>> readings = concepts.get(concept)
                                .speechPart()
                                .filter(SpeechPart::isMetAsTyped)
                                .isPresent()
                        ? asTyped(language, labels.get(label))
                        : readings(language, labels.get(label));
                for (int kind = 0; kind < readings.size(); kind++) {
                    for (String reading : readings.get(kind)) {
                        byte[] key = reading.getBytes(StandardCharsets.UTF_8);
                        tables.get(kind)
                                .computeIfAbsent(key, _ -> new ArrayList<>())
                                .add(place);
                    }
                }
            }
        }
        return tables.stream().map(LabelTable::write).toList();
    }

    /** By kind in the order of the form; beside the stems only what they do not say. */
    private List<Set<String>> readings(LanguageTag language, String label) {
        String text = label.endsWith("-") ? label.substring(0, label.length() - 1) : label;
        List<String> all = readings(language, TermKind.STEM, text);
        Set<String> stems = meant(language, text, all);
        Set<String> folded = new HashSet<>();
        stems.forEach(stem -> folded.add(Folding.fold(stem)));
        folded.removeAll(stems);
        Set<String> parts = new HashSet<>();
        if (language.joinsWords()) {
            parts.addAll(readings(language, TermKind.PARTS, text));
            all.forEach(parts::remove);
        }
        Set<String> exact = stems.isEmpty() ? Set.copyOf(readings(language, TermKind.EXACT, text)) : Set.of();
        return List.of(stems, folded, parts, exact);
    }

    private List<Set<String>> asTyped(LanguageTag language, String label) {
        return List.of(Set.of(), Set.of(), Set.of(), Set.copyOf(readings(language, TermKind.EXACT, label)));
    }

    private List<String> readings(LanguageTag language, TermKind kind, String label) {
        return Terms.of(analysis.terms(kind, language, label)).readings();
    }

    /**
     * A label that is a word of the dictionary is that word, and no form of another one: "брати" is "to take", not "brothers", "tenner"
     * are teeth, although something tenner (lights) as well.
     */
    private static Set<String> meant(LanguageTag language, String label, List<String> readings) {
        if (language.isNorwegian() && !readings.isEmpty()) {
            return Set.of(readings.getFirst());
        }
        String itself = label.toLowerCase(Locale.ROOT);
        return language.equals(LanguageTag.UK) && readings.contains(itself) ? Set.of(itself) : Set.copyOf(readings);
    }
}
