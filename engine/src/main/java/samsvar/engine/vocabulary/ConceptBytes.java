package samsvar.engine.vocabulary;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samsvar.config.language.LanguageTag;
import samsvar.config.vocabulary.Concept;

/** One concept as bytes: its texts in the order of the record, each with its length before it. */
final class ConceptBytes {
    private ConceptBytes() {}

    static void write(Concept concept, DataOutputStream out) throws IOException {
        text(concept.id(), out);
        text(concept.domain(), out);
        text(concept.pos(), out);
        text(concept.country().orElse(""), out);
        text(concept.note().orElse(""), out);
        texts(concept.counterparts(), out);
        for (LanguageTag language : VocabularyForm.LANGUAGES) {
            texts(concept.labels(language), out);
        }
    }

    static String readId(ByteBuffer bytes, int offset) {
        return text(bytes.duplicate().position(offset));
    }

    static Concept read(ByteBuffer bytes, int offset) {
        ByteBuffer in = bytes.duplicate().position(offset);
        String id = text(in);
        String domain = text(in);
        String pos = text(in);
        Optional<String> country = optional(text(in));
        Optional<String> note = optional(text(in));
        List<String> counterparts = texts(in);
        Map<LanguageTag, List<String>> labels = new LinkedHashMap<>();
        for (LanguageTag language : VocabularyForm.LANGUAGES) {
            List<String> texts = texts(in);
            if (!texts.isEmpty()) {
                labels.put(language, texts);
            }
        }
        return new Concept(id, domain, pos, country, counterparts, note, labels);
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static void texts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeByte(texts.size());
        for (String text : texts) {
            text(text, out);
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private static List<String> texts(ByteBuffer in) {
        int count = Byte.toUnsignedInt(in.get());
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text(in));
        }
        return List.copyOf(texts);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getShort()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
