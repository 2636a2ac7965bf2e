package samsvar.config.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of the built-in tree and of the operator's, each in name order. */
public final class ConfigTree {
    private static final String ROOT = "config/";
    private static final String LANDMARK = "languages/default.yaml";

    private ConfigTree() {}

    /** The files that come with the program, without the vocabulary, which is read when the program is built. */
    public static List<ConfigFile> builtIn(ProblemSink problems) {
        URL landmark = Objects.requireNonNull(
                ConfigTree.class.getResource("/" + ROOT + LANDMARK), "the jar has lost its configuration");
        try {
            return landmark.openConnection() instanceof JarURLConnection jar
                    ? ofJar(jar, problems)
                    : ofFolder(Path.of(landmark.toURI()).resolve("../..").normalize(), true, problems);
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in configuration can not be read: " + landmark, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The operator's files; a folder that is not there is reported. */
    public static List<ConfigFile> overlay(Optional<Path> folder, ProblemSink problems) {
        if (folder.isEmpty()) {
            return List.of();
        }
        if (!Files.isDirectory(folder.get())) {
            problems.add(folder.get().toString(), 0, "There is no such folder.", "A folder with the configuration.");
            return List.of();
        }
        try {
            return ofFolder(folder.get(), false, problems);
        } catch (IOException | UncheckedIOException e) {
            problems.add(folder.get().toString(), 0, "The folder can not be read: " + e.getMessage() + ".", "");
            return List.of();
        }
    }

    private static List<ConfigFile> ofJar(JarURLConnection connection, ProblemSink problems) throws IOException {
        List<ConfigFile> files = new ArrayList<>();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            List<JarEntry> entries = jar.stream()
                    .filter(e -> e.getName().startsWith(ROOT) && !e.isDirectory())
                    .toList();
            for (JarEntry entry : entries) {
                String name = entry.getName().substring(ROOT.length());
                if (wanted(name, true)) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        decode(name, true, in.readAllBytes(), problems).ifPresent(files::add);
                    }
                }
            }
        }
        return files.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }

    private static List<ConfigFile> ofFolder(Path root, boolean builtIn, ProblemSink problems) throws IOException {
        List<ConfigFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                String name = root.relativize(path).toString().replace('\\', '/');
                if (wanted(name, builtIn)) {
                    decode(name, builtIn, Files.readAllBytes(path), problems).ifPresent(files::add);
                }
            }
        }
        return files;
    }

    private static boolean wanted(String name, boolean builtIn) {
        return !(builtIn && name.startsWith("vocabulary/"))
                && Stream.of(name.split("/")).noneMatch(part -> part.startsWith(".") || part.startsWith("_"));
    }

    private static Optional<ConfigFile> decode(String name, boolean builtIn, byte[] bytes, ProblemSink problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new ConfigFile(name, builtIn, text));
        } catch (CharacterCodingException e) {
            problems.add(name, 0, "The file is not UTF-8.", "Save it as UTF-8.");
            return Optional.empty();
        }
    }
}
