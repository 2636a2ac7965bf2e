package samsvar.config.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samsvar.config.read.ConfigFile;
import samsvar.config.read.ConfigTree;
import samsvar.config.read.ProblemSink;

/** What an operator's folder and the built-in list declare, before a change to the folder. Not thread-safe. */
final class Declarations {
    private final List<SourceOverlay.Note> problems = new ArrayList<>();
    private final Map<String, ConfigFile> files = new HashMap<>();
    private final Map<String, SourceFile> opened = new HashMap<>();
    private final List<DeclaredSource> own = new ArrayList<>();
    private final List<DeclaredSource> builtIn = new ArrayList<>();

    private Declarations() {}

    /** Reads both; a folder that is not there declares nothing. */
    static Declarations read(Path folder) {
        Declarations declarations = new Declarations();
        ProblemSink sink = (file, line, what, allowed) -> declarations.problems.add(
                new SourceOverlay.Note(line > 0 ? file + ":" + line : file, (what + " " + allowed).strip()));
        declarations.take(ConfigTree.builtIn(sink), declarations.builtIn, sink);
        if (Files.isDirectory(folder)) {
            declarations.take(ConfigTree.overlay(Optional.of(folder), sink), declarations.own, sink);
        }
        Set<SourceId> replaced = new HashSet<>();
        declarations.own.forEach(d -> replaced.add(d.source().id()));
        declarations.builtIn.removeIf(d -> replaced.contains(d.source().id()));
        return declarations;
    }

    private void take(List<ConfigFile> all, List<DeclaredSource> into, ProblemSink sink) {
        for (ConfigFile file : all) {
            if (SourceReader.reads(file)) {
                files.put(key(file.name(), file.builtIn()), file);
                into.addAll(SourceReader.read(file, sink).sources());
            }
        }
    }

    /** What is wrong with the folder as it is. */
    List<SourceOverlay.Note> problems() {
        return problems;
    }

    /** A source that the folder declares. */
    Optional<Source> ownSource(SourceId id) {
        return own.stream()
                .map(DeclaredSource::source)
                .filter(s -> s.id().equals(id))
                .findFirst();
    }

    /** Whether any source has the id. */
    boolean has(SourceId id) {
        return ownSource(id).isPresent()
                || builtIn.stream().anyMatch(d -> d.source().id().equals(id));
    }

    /**
     * The source that holds the address, switched off ones included: of those with its host the one with the longest
     * matching path, the folder's own before a built-in one.
     */
    Optional<Source> holder(StartAddress address) {
        String path = Optional.ofNullable(address.uri().getPath()).orElse("/").toLowerCase(Locale.ROOT);
        List<DeclaredSource> all = new ArrayList<>(builtIn);
        all.addAll(own);
        return all.stream()
                .map(DeclaredSource::source)
                .filter(s -> s.sameAs().isEmpty() && s.hosts().contains(address.host()) && match(s, path) >= 0)
                .max(Comparator.comparingInt(
                        s -> match(s, path) * 2 + (ownSource(s.id()).isPresent() ? 1 : 0)));
    }

    private static int match(Source source, String path) {
        if (source.paths().isEmpty()) {
            return 0;
        }
        return source.paths().stream()
                .map(prefix -> prefix.toLowerCase(Locale.ROOT))
                .filter(path::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(-1);
    }

    /**
     * The folder's file in which to change a source; for a built-in source a new file with a copy of it, switched off.
     *
     * @return the same object for sources in one file; empty where there is no such source
     */
    Optional<SourceFile> fileFor(SourceId id) {
        Optional<DeclaredSource> mine =
                own.stream().filter(d -> d.source().id().equals(id)).findFirst();
        if (mine.isPresent()) {
            return mine.flatMap(this::open);
        }
        return builtIn.stream()
                .filter(d -> d.source().id().equals(id))
                .findFirst()
                .flatMap(this::open)
                .flatMap(file -> file.find(id))
                .map(declaration -> {
                    Map<String, Object> copy = new LinkedHashMap<>(declaration);
                    copy.put("enabled", false);
                    return SourceFile.create(id.value(), copy);
                });
    }

    private Optional<SourceFile> open(DeclaredSource declared) {
        String key = key(declared.file(), declared.builtIn());
        return Optional.ofNullable(files.get(key)).map(file -> opened.computeIfAbsent(key, _ -> SourceFile.of(file)));
    }

    private static String key(String name, boolean builtIn) {
        return (builtIn ? "built-in " : "own ") + name;
    }
}
