package samsvar.engine.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.FieldType;
import org.junit.jupiter.api.Test;
import samsvar.engine.lucene.Fields.View;

class TermCountsTest {
    private final TermCounts counts = new TermCounts();

    @Test
    void eachTermIsHandedOverOnceWithItsFrequency() throws IOException {
        counts.add(new IndexTerm("sv:skola"));
        counts.add(new IndexTerm("sv:hus"));
        counts.add(new IndexTerm("sv:skola"));
        counts.add(new IndexTerm("sv:skola").in(View.TITLE));
        assertEquals(Map.of("sv:skola", 2, "sv:hus", 1, "t.sv:skola", 1), handedOver());
    }

    @Test
    void countsGoOnWhenThereAreManyTerms() throws IOException {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 3_000; i++) {
                counts.add(new IndexTerm("sv:" + i));
            }
        }
        Map<String, Integer> terms = handedOver();
        assertEquals(3_000, terms.size());
        assertEquals(Set.of(2), Set.copyOf(terms.values()));
    }

    @Test
    void nothingIsLeftOfTheDocumentBefore() throws IOException {
        counts.add(new IndexTerm("sv:skola"));
        counts.clear();
        counts.add(new IndexTerm("sv:hus"));
        assertEquals(Map.of("sv:hus", 1), handedOver());
    }

    @Test
    void whatAnotherHoldsCountsOnce() throws IOException {
        TermCounts functionWords = new TermCounts();
        functionWords.add(new IndexTerm("=och"));
        functionWords.add(new IndexTerm("=och"));
        counts.addEachOnce(functionWords);
        assertEquals(Map.of("=och", 1), handedOver());
    }

    private Map<String, Integer> handedOver() throws IOException {
        Map<String, Integer> terms = new LinkedHashMap<>();
        try (Analyzer none = new KeywordAnalyzer();
                TokenStream stream = counts.field("text", new FieldType()).tokenStream(none, null)) {
            stream.reset();
            while (stream.incrementToken()) {
                Integer before = terms.put(
                        stream.getAttribute(TermToBytesRefAttribute.class)
                                .getBytesRef()
                                .utf8ToString(),
                        stream.getAttribute(TermFrequencyAttribute.class).getTermFrequency());
                assertNull(before, "each once");
            }
            stream.end();
        }
        return terms;
    }
}
