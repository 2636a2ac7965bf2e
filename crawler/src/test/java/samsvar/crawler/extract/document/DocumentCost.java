package samsvar.crawler.extract.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program: what does the first of the given documents cost, with the child's start, and what do later ones? */
final class DocumentCost {
    private DocumentCost() {}

    public static void main(String[] args) throws IOException {
        List<byte[]> documents = new ArrayList<>();
        for (String file : args) {
            documents.add(Files.readAllBytes(Path.of(file)));
        }
        try (DocumentReader reader = new DocumentReader()) {
            for (int round = 1; round <= 5; round++) {
                long started = System.nanoTime();
                reader.read(documents.getFirst());
                long first = System.nanoTime();
                documents.forEach(reader::read);
                System.out.printf(
                        "round %d: first document %d ms, then %.1f ms each of %d%n",
                        round,
                        (first - started) / 1_000_000,
                        (System.nanoTime() - first) / 1e6 / documents.size(),
                        documents.size());
            }
        }
    }
}
