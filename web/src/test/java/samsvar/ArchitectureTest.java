package samsvar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Holds docs/ARCHITECTURE.md true: who may know whom, and which library is seen where. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("samsvar");

    @Test
    void modulesKnowOnlyThoseToTheirRight() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("web")
                .definedBy("samsvar.web..")
                .layer("crawler")
                .definedBy("samsvar.crawler..")
                .layer("engine")
                .definedBy("samsvar.engine..")
                .layer("config")
                .definedBy("samsvar.config..")
                .whereLayer("web")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("crawler")
                .mayOnlyBeAccessedByLayers("web")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("web", "crawler"));
    }

    @Test
    void crawlerSeesOnlyTheEnginesNounsAndItsLanguageIdentifier() {
        check(noClasses()
                .that()
                .resideInAPackage("samsvar.crawler..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "samsvar.engine.analysis..",
                        "samsvar.engine.answer..",
                        "samsvar.engine.index..",
                        "samsvar.engine.lucene..",
                        "samsvar.engine.passage..",
                        "samsvar.engine.question..",
                        "samsvar.engine.retrieve..",
                        "samsvar.engine.vocabulary.."));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("samsvar.config.(*)..").should().beFreeOfCycles());
        check(slices().matching("samsvar.engine.(*)..").should().beFreeOfCycles());
        check(slices().matching("samsvar.crawler.(*)..").should().beFreeOfCycles());
        check(slices().matching("samsvar.web.(*)..").should().beFreeOfCycles());
    }

    @Test
    void eachLibraryIsSeenInItsOwnPlaceOnly() {
        onlyIn(
                "org.apache.lucene..",
                "samsvar.engine.analysis..",
                "samsvar.engine.lucene..",
                "samsvar.engine.vocabulary..");
        onlyIn("java.sql..", "samsvar.crawler.store..");
        onlyIn("org.apache.hc..", "samsvar.crawler.wire..");
        onlyIn("org.jsoup..", "samsvar.crawler.extract..");
        onlyIn("org.apache.tika..", "samsvar.crawler.extract..");
        onlyIn("crawlercommons..", "samsvar.crawler.fetch..");
        onlyIn(
                "io.javalin..",
                "samsvar.web.http..",
                "samsvar.web.search..",
                "samsvar.web.api..",
                "samsvar.web.guard..",
                "samsvar.web.feed..",
                "samsvar.web.count..",
                "samsvar.web.metrics..");
        onlyIn("picocli..", "samsvar.web", "samsvar.web.cli..", "samsvar.web.operate..");
    }

    @Test
    void nothingHidesBehindAnEmptyName() {
        check(noClasses()
                .that()
                .resideInAPackage("samsvar..")
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)"));
        check(noClasses().should().resideInAnyPackage("..util..", "..common..", "..core..", "..impl.."));
    }

    @Test
    void timeIsHandedInSoThatTestsOwnIt() {
        check(noClasses()
                .that()
                .resideInAnyPackage("samsvar.config..", "samsvar.engine..", "samsvar.crawler..")
                .should()
                .callMethod(Instant.class, "now"));
    }

    private static void onlyIn(String library, String... places) {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(places)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
