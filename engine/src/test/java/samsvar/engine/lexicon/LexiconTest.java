package samsvar.engine.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;

class LexiconTest {
    @Test
    void wordsOfPagesAndVocabularyAreKnownByLanguage() {
        Lexicon lexicon = Lexicon.of(
                List.of(new Lexicon.Word(LanguageTag.SV, "skola"), new Lexicon.Word(LanguageTag.SV, "förskola")),
                source(1, visitor -> {
                    visitor.word(LanguageTag.SV, "skola", 4);
                    visitor.word(LanguageTag.NB, "skole", 2);
                }));
        assertEquals(4, lexicon.documents(LanguageTag.SV, "skola"));
        assertTrue(lexicon.contains(LanguageTag.SV, "förskola"));
        assertEquals(0, lexicon.documents(LanguageTag.SV, "förskola"));
        assertFalse(lexicon.contains(LanguageTag.SV, "skole"));
        assertEquals(0, lexicon.words(LanguageTag.EN).size());
    }

    @Test
    void ofVeryManyWordsTheCommonestAreKept() {
        Lexicon lexicon = Lexicon.of(List.of(), source(1, visitor -> {
            for (int i = 0; i < Lexicon.MOST_WORDS; i++) {
                visitor.word(LanguageTag.SV, "w" + i, 1);
            }
            visitor.word(LanguageTag.SV, "vanlig", 2);
        }));
        assertTrue(lexicon.contains(LanguageTag.SV, "vanlig"));
        assertEquals(1, lexicon.words(LanguageTag.SV).size());
    }

    @Test
    void aChangedIndexIsReadAgainAfterAWhileOnly() throws InterruptedException {
        AtomicInteger generation = new AtomicInteger(1);
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        CurrentLexicon current = new CurrentLexicon(
                List::of,
                new WordSource() {
                    @Override
                    public long generation() {
                        return generation.get();
                    }

                    @Override
                    public void words(WordVisitor visitor) {
                        visitor.word(LanguageTag.SV, "ord", generation.get());
                    }
                },
                now::get);
        Lexicon first = current.get();
        generation.set(2);
        assertSame(first, current.get());
        now.set(Instant.EPOCH.plus(CurrentLexicon.OLDEST));
        current.get();
        for (int i = 0; i < 1_000 && current.get() == first; i++) {
            Thread.onSpinWait();
            Thread.yield();
            joinReaders();
        }
        assertEquals(2, current.get().documents(LanguageTag.SV, "ord"));
    }

    private static void joinReaders() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("lexicon")) {
                thread.join();
            }
        }
    }

    private static WordSource source(long generation, Consumer<WordVisitor> words) {
        return new WordSource() {
            @Override
            public long generation() {
                return generation;
            }

            @Override
            public void words(WordVisitor visitor) {
                words.accept(visitor);
            }
        };
    }
}
