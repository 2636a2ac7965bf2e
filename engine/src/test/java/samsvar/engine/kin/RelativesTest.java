package samsvar.engine.kin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import samsvar.config.Config;
import samsvar.config.language.LanguageTag;
import samsvar.config.load.ConfigException;
import samsvar.config.load.ConfigLoader;
import samsvar.engine.analysis.ChainAnalysis;
import samsvar.engine.lexicon.Lexicon;
import samsvar.engine.lexicon.WordSource;
import samsvar.engine.lexicon.WordVisitor;
import samsvar.engine.vocabulary.Vocabulary;

class RelativesTest {
    private static final LanguageTag EN = new LanguageTag("en");
    private static final LanguageTag UK = new LanguageTag("uk");

    private final Config config = config();
    private final ChainAnalysis analysis = ChainAnalysis.of(config.languages());
    private final Relatives relatives = new Relatives(
            config.languages(), analysis, Vocabulary.load(config.languages(), analysis, List.of()), lexicon()::itself);

    /** The words of a few pages. */
    private static Pages lexicon() {
        return new Pages(Lexicon.of(List.of(), new WordSource() {
            @Override
            public long generation() {
                return 1;
            }

            @Override
            public void words(WordVisitor visitor) {
                for (String word : List.of(
                        "lindqvist",
                        "lind",
                        "väst",
                        "åkerhielm",
                        "sjukhus",
                        "och",
                        "zetterlund",
                        "flisan",
                        "flistak")) {
                    visitor.word(LanguageTag.SV, word, 2);
                }
                visitor.word(LanguageTag.NB, "fjordkråkebollene", 1);
                visitor.word(LanguageTag.NB, "barnebidrag", 1);
                visitor.word(UK, "стольтенберга", 1);
            }
        }));
    }

    private record Pages(Lexicon itself) {}

    @Test
    void namesInCyrillicLettersFindTheirLatinSpelling() {
        assertEquals(List.of("lindqvist"), words("Ліндквіста", UK, LanguageTag.SV));
        assertEquals(List.of("zetterlund"), words("Зеттерлундом", UK, LanguageTag.SV));
    }

    @Test
    void namesInLatinLettersFindTheirCyrillicSpelling() {
        assertEquals(List.of("стольтенберга"), words("Stoltenberg", LanguageTag.NB, UK));
        assertEquals(List.of("стольтенберга"), words("Stoltenberg", EN, UK));
    }

    @Test
    void wordsOfThePagesArePartsOfCompounds() {
        assertEquals(Optional.of("zetterlund flisan"), relatives.parts("zetterlundsflisan", LanguageTag.SV));
        assertEquals(Optional.empty(), relatives.parts("Zetterlundsflisan", LanguageTag.SV));
        assertEquals(Optional.empty(), relatives.parts("zetterlundskvast", LanguageTag.SV));
        assertEquals(Optional.empty(), relatives.parts("zetterlundsflisan", UK));
    }

    @Test
    void neighboursThatPagesWriteAsOneWordAreThatWord() {
        assertEquals(List.of("flistak"), relatives.joined("Flis", "tak", LanguageTag.SV));
        assertEquals(List.of(), relatives.joined("flis", "golv", LanguageTag.SV));
    }

    @Test
    void wordsThatMeanSomethingElseAreNoNames() {
        assertEquals(List.of(), words("Вест", UK, LanguageTag.SV));
        assertEquals(List.of(), words("Ох", UK, LanguageTag.SV));
    }

    @Test
    void sisterLanguagesSpellTheSameWordDifferently() {
        assertEquals(List.of("fjordkråkebollene"), words("fjordkråkebollen", LanguageTag.SV, LanguageTag.NB));
    }

    @Test
    void falseFriendsStayApart() {
        assertEquals(List.of(), words("barnbidrag", LanguageTag.SV, LanguageTag.NB));
    }

    @Test
    void nothingUnlikeIsFound() {
        assertEquals(List.of(), words("Кременчук", UK, LanguageTag.SV));
        assertTrue(relatives.of("2024", UK).isEmpty());
    }

    private List<String> words(String typed, LanguageTag language, LanguageTag other) {
        return relatives.of(typed, language).stream()
                .filter(relative -> relative.language().equals(other))
                .map(Relatives.Relative::word)
                .toList();
    }

    private static Config config() {
        try {
            return ConfigLoader.load(Optional.empty());
        } catch (ConfigException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aVerbAndItsNounAreOfOneFamily() {
        assertTrue(relatives.family("дозволити", UK).contains(new Relatives.Kin("дозвіл", true)));
        assertTrue(relatives.family("реєстрації", UK).contains(new Relatives.Kin("реєструвати", true)));
        assertTrue(relatives.family("лікування", UK).contains(new Relatives.Kin("лікар", false)));
    }

    @Test
    void aWordThatPagesBringLaterIsOfTheFamilyFromThenOn() {
        AtomicReference<Lexicon> now = new AtomicReference<>(russian(1, "регистрировать"));
        Relatives following = new Relatives(config.languages(), analysis, Vocabulary.of(List.of(), analysis), now::get);
        assertEquals(List.of(), following.family("регистрировать", LanguageTag.RU));
        now.set(russian(2, "регистрировать", "регистрация"));
        assertTrue(following.family("регистрировать", LanguageTag.RU).contains(new Relatives.Kin("регистрация", true)));
    }

    private static Lexicon russian(long generation, String... words) {
        return Lexicon.of(List.of(), new WordSource() {
            @Override
            public long generation() {
                return generation;
            }

            @Override
            public void words(WordVisitor visitor) {
                List.of(words).forEach(word -> visitor.word(LanguageTag.RU, word, 1));
            }
        });
    }

    @Test
    void wordsThatOnlyLookAlikeAreOfNoFamily() {
        assertTrue(relatives.family("страхування", UK).stream()
                .noneMatch(kin -> kin.word().equals("страх")));
        assertEquals(List.of(), relatives.family("sjukhus", LanguageTag.SV));
    }
}
