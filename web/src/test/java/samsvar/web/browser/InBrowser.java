package samsvar.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the {@link SampleSite} and the {@link RealBrowser}, opened once for all; skips it where there is none. */
final class InBrowser implements ExecutionCondition, ParameterResolver {
    private static final ExtensionContext.Namespace PLACE = ExtensionContext.Namespace.create(InBrowser.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (RealBrowser.found().isPresent()) {
            return ConditionEvaluationResult.enabled("chromium is on the PATH");
        }
        System.err.println("Skipped: no chromium on the PATH, so no page was looked at in a browser.");
        return ConditionEvaluationResult.disabled("no chromium on the PATH");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == SampleSite.class || type == RealBrowser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Opened opened = context.getRoot()
                .getStore(PLACE)
                .getOrComputeIfAbsent(Opened.class, key -> Opened.open(), Opened.class);
        return parameter.getParameter().getType() == SampleSite.class ? opened.site() : opened.browser();
    }

    /** Closed by JUnit at the end of all tests. */
    private record Opened(Path folder, SampleSite site, RealBrowser browser) implements AutoCloseable {
        static Opened open() {
            try {
                Path folder = Files.createTempDirectory("samsvar-browser");
                SampleSite site = new SampleSite(folder);
                return new Opened(
                        folder, site, new RealBrowser(RealBrowser.found().orElseThrow()));
            } catch (Exception e) {
                throw new IllegalStateException("The sample site could not be opened.", e);
            }
        }

        @Override
        public void close() {
            browser.close();
            site.close();
            try {
                Files.walkFileTree(folder, new Removing());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Removing extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
