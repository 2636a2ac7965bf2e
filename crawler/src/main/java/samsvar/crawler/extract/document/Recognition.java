package samsvar.crawler.extract.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Is text in pictures of pages recognised (OCR), and in which languages? Off unless asked for; it needs an installed tesseract.
 * Text so recognised is searched but never quoted, see {@link samsvar.engine.page.PageFact.Sheet}. Immutable.
 */
public final class Recognition {
    /** Pictures stay pictures. */
    public static final Recognition OFF = new Recognition(Set.of(), url -> "");

    private static final Map<String, String> LANGUAGES = Map.of("SE", "swe", "NO", "nor", "UA", "ukr", "EU", "eng");
    private static final Set<String> WANTED = Set.of("swe", "nor", "ukr");
    private static final long ANSWERS_WITHIN = 10;

    private final Set<String> installed;
    private final Function<URI, String> country;

    private Recognition(Set<String> installed, Function<URI, String> country) {
        this.installed = installed;
        this.country = country;
    }

    /**
     * By the tesseract that is installed, as far as it goes.
     *
     * @param country of the authority behind an address, "SE"; anything where it is nobody's
     */
    public static Recognition installed(Function<URI, String> country) {
        return new Recognition(installedLanguages(), country);
    }

    /** Languages the installed tesseract knows, as it names them, sorted; none where there is no tesseract. */
    public static Set<String> installedLanguages() {
        try {
            Process process = new ProcessBuilder("tesseract", "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            try (InputStream out = process.getInputStream()) {
                String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
                boolean fine = process.waitFor(ANSWERS_WITHIN, TimeUnit.SECONDS) && process.exitValue() == 0;
                Set<String> languages = new TreeSet<>();
                said.lines().filter(line -> line.matches("[a-z]{3}(_[a-z]+)?")).forEach(languages::add);
                languages.remove("osd");
                return fine ? languages : Set.of();
            }
        } catch (IOException e) {
            // That is how an absent program shows.
            return Set.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Set.of();
        }
    }

    /** Languages to recognise the text of a document in, as tesseract takes them ("swe+eng"); empty = not at all. */
    public String languages(URI url) {
        String own = LANGUAGES.getOrDefault(country.apply(url), "eng");
        if (!installed.contains(own)) {
            return "";
        }
        return own.equals("eng") || !installed.contains("eng") ? own : own + "+eng";
    }

    /** What the operator should know of what is installed, one sentence. */
    public static String remark(Set<String> installed) {
        List<String> missing =
                WANTED.stream().filter(l -> !installed.contains(l)).sorted().toList();
        if (installed.isEmpty()) {
            return "Text recognition (OCR): no tesseract is installed; scanned documents are listed as unreadable.";
        }
        return "Text recognition (OCR): tesseract knows " + String.join(", ", installed)
                + (missing.isEmpty() ? "." : "; not installed: " + String.join(", ", missing) + ".");
    }
}
