package samsvar.engine.vocabulary;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import samsvar.config.Config;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;
import samsvar.config.load.ConfigException;
import samsvar.config.load.ConfigLoader;
import samsvar.config.vocabulary.Concept;
import samsvar.config.vocabulary.VocabularyReader;
import samsvar.engine.analysis.ChainAnalysis;
import samsvar.engine.language.LanguageModelTrainer;

/** Prepares the built-in vocabulary and what is learned from it; run by the build with the folder of compiled classes as its argument. */
public final class VocabularyBuild {
    /** Languages whose chains know words and their paradigms. */
    private static final List<LanguageTag> INFLECTING =
            List.of(LanguageTag.SV, LanguageTag.NB, LanguageTag.NN, LanguageTag.EN);

    private VocabularyBuild() {}

    /** Writes known compound parts first, since the analysis of labels needs them, the letter model, then the vocabulary itself. */
    public static void main(String[] args) throws IOException, ConfigException {
        Path classes = Path.of(args[0]);
        Path prepared = classes.resolve("samsvar/engine/vocabulary").resolve(VocabularyForm.RESOURCE);
        if (isUpToDate(prepared, classes)) {
            return;
        }
        List<Concept> concepts = VocabularyReader.builtIn();
        for (LanguageTag language : INFLECTING) {
            Files.deleteIfExists(lexicon(classes, language));
        }
        Files.write(lexicon(classes, LanguageTag.RU), LexiconBuild.russian(concepts));
        Languages plain = ConfigLoader.load(Optional.empty()).languages();
        ChainAnalysis stems = ChainAnalysis.of(plain);
        for (LanguageTag language : INFLECTING) {
            Files.write(lexicon(classes, language), LexiconBuild.lexicon(concepts, plain.profile(language), stems));
        }
        for (LanguageTag language :
                INFLECTING.stream().filter(LanguageTag::joinsWords).toList()) {
            Path parts = classes.resolve("samsvar/engine/analysis/parts-" + language + ".txt");
            Files.write(parts, CompoundParts.of(concepts, language));
        }
        LanguageModelTrainer trainer = new LanguageModelTrainer();
        concepts.forEach(concept -> concept.labels()
                .forEach((language, labels) -> labels.forEach(label -> trainer.learn(language.value(), label))));
        trainer.write(classes.resolve("samsvar/engine/language/letters.bin"));
        Languages languages = ConfigLoader.load(Optional.empty()).languages();
        Files.write(prepared, VocabularyWriter.write(concepts, ChainAnalysis.of(languages), Fingerprint.of(languages)));
    }

    private static Path lexicon(Path classes, LanguageTag language) {
        return classes.resolve("samsvar/engine/analysis/lexicon-" + language + ".txt");
    }

    private static boolean isUpToDate(Path prepared, Path classes) throws IOException {
        if (!Files.exists(prepared)) {
            return false;
        }
        FileTime made = Files.getLastModifiedTime(prepared);
        Path config = Path.of(URI.create(
                Config.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        return newest(classes).compareTo(made) <= 0 && newest(config).compareTo(made) <= 0;
    }

    private static FileTime newest(Path place) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                FileTime time = Files.getLastModifiedTime(file);
                newest = time.compareTo(newest) > 0 ? time : newest;
            }
        }
        return newest;
    }

    /** Words of the vocabulary that compounds are made of. */
    private static final class CompoundParts {
        static TreeSet<String> of(List<Concept> concepts, LanguageTag language) {
            TreeSet<String> words = new TreeSet<>();
            for (Concept concept : concepts) {
                boolean fits = !concept.isAsking() && !concept.pos().equals("adv");
                concept.labels(language).stream()
                        .filter(label -> fits && label.chars().allMatch(c -> Character.isLetter(c) || c == '-'))
                        .map(label -> label.toLowerCase(Locale.ROOT))
                        .forEach(words::add);
            }
            return words;
        }
    }
}
