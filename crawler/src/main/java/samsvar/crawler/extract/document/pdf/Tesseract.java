package samsvar.crawler.extract.document.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Block;

/** Recognises text by the installed tesseract, one page at a time, until its time is over. Not thread-safe. */
public final class Tesseract implements PictureReader {
    /** Mean confidence of a paragraph's words in percent, below which it is noise: stamps, maps, handwriting. */
    private static final double LEAST_CONFIDENCE = 60;

    private static final int LETTERS = 3;
    /** Columns of tesseract's table. */
    private static final int BLOCK = 2;

    private static final int PARAGRAPH = 3;
    private static final int LINE = 4;
    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;

    private final String languages;
    private final Duration time;
    private long end;

    /**
     * With the languages' models.
     *
     * @param languages as tesseract takes them, "swe+eng"
     * @param time for all pictures together, from the first one on
     */
    public Tesseract(String languages, Duration time) {
        this.languages = languages;
        this.time = time;
    }

    @Override
    public boolean goesOn() {
        return end == 0 || System.nanoTime() < end;
    }

    @Override
    public List<Block> read(BufferedImage page) {
        if (end == 0) {
            end = System.nanoTime() + time.toNanos();
        }
        try {
            return blocks(recognised(page));
        } catch (IOException e) {
            // The picture stays a picture, and the document says so.
            return List.of();
        }
    }

    private String recognised(BufferedImage page) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        "tesseract", "stdin", "stdout", "-l", languages, "--psm", "3", "tsv")
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        CompletableFuture.delayedExecutor(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS)
                .execute(process::destroyForcibly);
        try (OutputStream in = process.getOutputStream()) {
            ImageIO.write(page, "png", in);
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private record Word(String line, double confidence, String text) {}

    private static List<Block> blocks(String table) {
        Map<String, List<Word>> paragraphs = new LinkedHashMap<>();
        table.lines()
                .map(row -> row.split("\t", -1))
                .filter(row -> row.length > TEXT)
                .forEach(row -> {
                    double confidence = row[CONFIDENCE].matches("[\\d.]+") ? Double.parseDouble(row[CONFIDENCE]) : -1;
                    if (confidence >= 0 && !row[TEXT].isBlank()) {
                        paragraphs
                                .computeIfAbsent(row[BLOCK] + " " + row[PARAGRAPH], key -> new ArrayList<>())
                                .add(new Word(row[LINE], confidence, row[TEXT]));
                    }
                });
        return paragraphs.values().stream()
                .filter(Tesseract::isSure)
                .map(Tesseract::text)
                .filter(text -> text.chars().filter(Character::isLetter).count() >= LETTERS)
                .<Block>map(text -> new Block.Paragraph(text, LanguageTag.UNKNOWN))
                .toList();
    }

    private static boolean isSure(List<Word> words) {
        return words.stream().mapToDouble(Word::confidence).average().orElse(0) >= LEAST_CONFIDENCE;
    }

    private static String text(List<Word> words) {
        Map<String, StringBuilder> lines = new LinkedHashMap<>();
        words.forEach(w -> lines.computeIfAbsent(w.line(), key -> new StringBuilder())
                .append(w.text())
                .append(' '));
        return Lines.joined(lines.values().stream().map(StringBuilder::toString).toList());
    }
}
