package samsvar.config.source;

import java.net.IDN;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sorts start addresses into the sources that they belong to, and makes new ones. Not thread-safe. */
final class Adding {
    private static final int LONGEST_ID = 76;

    private final Declarations declarations;
    private final List<SourceOverlay.Note> notes;
    private final Map<SourceId, Target> targets = new LinkedHashMap<>();
    private final Map<String, SourceId> newByHost = new HashMap<>();

    Adding(Declarations declarations, List<SourceOverlay.Note> notes) {
        this.declarations = declarations;
        this.notes = new ArrayList<>(notes);
    }

    /** A source to write: its file, its declaration, and whether the folder declares it for the first time. */
    private record Target(SourceFile file, Map<String, Object> declaration, boolean isNew) {}

    void take(StartList.Line line) {
        StartAddress address = line.address();
        Optional<SourceId> holder = declarations.holder(address).map(Source::id);
        SourceId id = holder.orElseGet(() -> newByHost.computeIfAbsent(address.host(), this::freeId));
        Target target = targets.computeIfAbsent(id, _ -> target(id, address.host()));
        List<String> starts = starts(target.declaration());
        if (starts.stream().anyMatch(start -> sameAddress(start, address))) {
            notes.add(new SourceOverlay.Note(line.where(), address.uri() + " is a start of \"" + id + "\" already."));
        } else {
            starts.add(address.uri().toString());
            target.declaration().put("start", starts);
            target.file().touch();
        }
        if (Boolean.FALSE.equals(target.declaration().put("enabled", true))) {
            target.file().touch();
        }
    }

    List<SourceFile> files() {
        Set<SourceFile> files = new LinkedHashSet<>();
        targets.values().forEach(target -> files.add(target.file()));
        return List.copyOf(files);
    }

    SourceOverlay.Written result(Declarations now) {
        List<Source> added = new ArrayList<>();
        List<Source> extended = new ArrayList<>();
        targets.forEach((id, target) -> now.ownSource(id).ifPresent((target.isNew() ? added : extended)::add));
        return new SourceOverlay.Written(added, extended, notes);
    }

    private Target target(SourceId id, String host) {
        boolean isNew = declarations.ownSource(id).isEmpty();
        SourceFile file =
                declarations.fileFor(id).orElseGet(() -> SourceFile.create(id.value(), declaration(id, host)));
        Map<String, Object> declaration = file.find(id).orElseThrow();
        if (isNew) {
            declaration.put("start", new ArrayList<String>());
        }
        return new Target(file, declaration, isNew);
    }

    private static List<String> starts(Map<String, Object> declaration) {
        List<String> starts = new ArrayList<>();
        switch (declaration.get("start")) {
            case List<?> list -> list.forEach(start -> starts.add(start.toString()));
            case String one -> starts.add(one);
            case null, default -> {}
        }
        return starts;
    }

    private static boolean sameAddress(String start, StartAddress address) {
        return StartAddress.parse(start).map(StartAddress::key).equals(Optional.of(address.key()));
    }

    private static Map<String, Object> declaration(SourceId id, String host) {
        String country = country(host);
        String language = switch (country) {
            case "SE" -> "sv";
            case "NO" -> "nb";
            case "UA" -> "uk";
            default -> "en";
        };
        Map<String, Object> declaration = new LinkedHashMap<>();
        declaration.put("id", id.value());
        declaration.put("enabled", true);
        declaration.put("country", country);
        declaration.put("kind", "agency");
        declaration.put("name", Map.of(language, IDN.toUnicode(host)));
        declaration.put("hosts", List.of(host));
        declaration.put("start", new ArrayList<String>());
        if (!country.equals("EU")) {
            declaration.put("languages", List.of(language));
        }
        return declaration;
    }

    private static String country(String host) {
        return switch (host.substring(host.lastIndexOf('.') + 1)) {
            case "se" -> "SE";
            case "no" -> "NO";
            case "ua" -> "UA";
            default -> "EU";
        };
    }

    private SourceId freeId(String host) {
        String form = host.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.-]", "-")
                .replaceAll("^[.-]+", "")
                .replaceAll("-+$", "");
        String base = form.substring(0, Math.min(LONGEST_ID, form.length()));
        SourceId id = new SourceId(base.isEmpty() ? "host" : base);
        for (int n = 2; declarations.has(id) || newByHost.containsValue(id); n++) {
            id = new SourceId(base + "-" + n);
        }
        return id;
    }
}
