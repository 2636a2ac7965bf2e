package samsvar.web.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The bundled files of the sample web, read once into memory (about 200 kB). Immutable.
 *
 * @param byName contents by name below the resource folder "demo", with "/" between the parts, in order of name
 */
record SampleFiles(Map<String, byte[]> byName) {
    private static final String FOLDER = "/demo/";

    /** Reads the folder from the class path, be it a folder or a jar. */
    static SampleFiles load() {
        URL url = SampleFiles.class.getResource(FOLDER);
        if (url == null) {
            throw new IllegalStateException("The sample web's folder " + FOLDER + " is missing from the class path.");
        }
        try {
            URI uri = url.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return below(Path.of(uri));
            }
            String[] parts = uri.toString().split("!", 2);
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(parts[0].substring("jar:".length()))))) {
                return below(jar.getPath(parts[1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SampleFiles below(Path folder) throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return new SampleFiles(found);
    }

    /** The file as UTF-8 text with {@code \n} line ends, or empty where there is none. */
    Optional<String> text(String name) {
        return Optional.ofNullable(byName.get(name))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    /** Names that begin with the prefix, in order, without it. */
    Stream<String> namesBelow(String prefix) {
        return byName.keySet().stream().filter(n -> n.startsWith(prefix)).map(n -> n.substring(prefix.length()));
    }
}
