package samsvar.config.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes an operator's {@code sources/} folder for the commands that add and schedule sources. Each file is written whole or
 * not at all; where anything is wrong, nothing is written. Not thread-safe; two processes must not write one folder at once.
 */
public final class SourceOverlay {
    /** The file whose being there means: none of the sources that come with the program. */
    public static final String REPLACE_MARKER = "sources/replace-defaults";

    private static final String MARKER_TEXT = "# This file switches off all sources that come with the program.\n";

    private final Path folder;

    /**
     * @param folder the operator's configuration folder; made when something is written
     */
    public SourceOverlay(Path folder) {
        this.folder = folder;
    }

    /** What became of a change. */
    public sealed interface Result {}

    /**
     * The folder was written.
     *
     * @param added sources that the folder had not declared before, in the order of the list
     * @param extended sources already declared in the folder that got further start addresses or were switched on
     * @param notes warnings: lines that were merged with another line or with what the folder says already
     */
    public record Written(List<Source> added, List<Source> extended, List<Note> notes) implements Result {
        public Written {
            added = List.copyOf(added);
            extended = List.copyOf(extended);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Nothing was written.
     *
     * @param problems every reason; at least one
     */
    public record Refused(List<Note> problems) implements Result {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Something to tell the operator.
     *
     * @param where the list's name and line, or a file of the folder and line; empty where an argument is meant
     * @param what one or two sentences
     */
    public record Note(String where, String what) {
        /** "where: what", one line. */
        @Override
        public String toString() {
            return where.isEmpty() ? what : where + ": " + what;
        }
    }

    /**
     * Adds the addresses of a list, one a line; blank lines and those that begin with # are skipped. Addresses on one host
     * become one source with several starts; a host that the built-in list knows brings its name, country, languages and
     * kind with it.
     *
     * @param listName what notes call the list, e.g. a file name; empty for command-line arguments
     * @param replace whether these (and what the folder declares already) take the place of all built-in sources
     * @throws UncheckedIOException where the folder can not be read or written
     */
    public Result add(String listName, List<String> lines, boolean replace) {
        Declarations declarations = Declarations.read(folder);
        if (!declarations.problems().isEmpty()) {
            return new Refused(declarations.problems());
        }
        StartList list = StartList.read(listName, lines);
        if (!list.problems().isEmpty()) {
            return new Refused(list.problems());
        }
        Adding adding = new Adding(declarations, list.repeats());
        list.addresses().forEach(adding::take);
        write(adding.files(), replace);
        return adding.result(Declarations.read(folder));
    }

    /**
     * Sets when a source is crawled.
     *
     * @param text a schedule as {@link Schedule#parse} takes it
     * @throws UncheckedIOException where the folder can not be read or written
     */
    public Result schedule(SourceId id, String text) {
        if (Schedule.parse(text) instanceof Schedule.NotUnderstood(String why)) {
            return new Refused(List.of(new Note("", why)));
        }
        Declarations declarations = Declarations.read(folder);
        if (!declarations.problems().isEmpty()) {
            return new Refused(declarations.problems());
        }
        Optional<SourceFile> file = declarations.fileFor(id);
        if (file.isEmpty()) {
            return new Refused(List.of(new Note(
                    "", "There is no source \"" + id + "\". The id of one that `sources list` shows is allowed.")));
        }
        boolean known = declarations.ownSource(id).isPresent();
        file.get().find(id).ifPresent(declaration -> declaration.put("schedule", text.strip()));
        file.get().touch();
        write(List.of(file.get()), false);
        List<Source> now = Declarations.read(folder).ownSource(id).stream().toList();
        List<Note> notes = now.stream()
                .filter(source -> !source.enabled())
                .map(_ ->
                        new Note("", "\"" + id + "\" is switched off; `sources add` with its address switches it on."))
                .toList();
        return known ? new Written(List.of(), now, notes) : new Written(now, List.of(), notes);
    }

    private void write(List<SourceFile> files, boolean replace) {
        try {
            for (SourceFile file : files) {
                file.write(folder);
            }
            if (replace) {
                SourceFile.writeWhole(folder.resolve(REPLACE_MARKER), MARKER_TEXT);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " can not be written.", e);
        }
    }
}
