package samsvar.config.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import samsvar.config.read.ProblemSink;

/** The rules that no source can break or keep alone: unique ids, one owner for each part of a host, ids that exist. */
public final class SourceChecks {
    private final ProblemSink problems;
    private final Map<SourceId, DeclaredSource> byId = new HashMap<>();

    private SourceChecks(ProblemSink problems) {
        this.problems = problems;
    }

    /**
     * Puts built-in and operator's sources together: an operator's source takes the place of the built-in one with its id.
     *
     * @param declared in the order in which they were read, built-in ones first
     * @param withoutBuiltIn whether the operator wants none of the built-in ones
     * @return in the same order, without those that were replaced
     */
    public static List<Source> merge(List<DeclaredSource> declared, boolean withoutBuiltIn, ProblemSink problems) {
        SourceChecks checks = new SourceChecks(problems);
        List<DeclaredSource> kept =
                declared.stream().filter(d -> !(d.builtIn() && withoutBuiltIn)).toList();
        kept.forEach(checks::unique);
        List<DeclaredSource> winners =
                kept.stream().filter(d -> checks.byId.get(d.source().id()) == d).toList();
        checks.claims(winners);
        winners.forEach(checks::sameAs);
        return winners.stream().map(DeclaredSource::source).toList();
    }

    /**
     * Reports ids that no source has.
     *
     * @param known every declared source, replaced and switched off ones included
     */
    public static void references(
            List<SourceReader.Reference> references, List<DeclaredSource> known, ProblemSink problems) {
        List<String> ids = known.stream()
                .map(d -> d.source().id().value())
                .distinct()
                .sorted()
                .toList();
        references.stream()
                .filter(reference -> Collections.binarySearch(ids, reference.id()) < 0)
                .forEach(reference -> problems.add(
                        reference.file(),
                        reference.line(),
                        "\"" + reference.key() + "\" names \"" + reference.id() + "\", which no source has as its id.",
                        "The id of another source."));
    }

    private void unique(DeclaredSource declared) {
        DeclaredSource first = byId.put(declared.source().id(), declared);
        if (first != null && first.builtIn() == declared.builtIn()) {
            problems.add(
                    declared.file(),
                    declared.line(),
                    "The id \"" + declared.source().id() + "\" is taken in " + first.file() + ":" + first.line() + ".",
                    "Ids are unique.");
        }
    }

    private void claims(List<DeclaredSource> sources) {
        Map<String, List<DeclaredSource>> holders = new HashMap<>();
        for (DeclaredSource declared : sources) {
            if (declared.source().sameAs().isEmpty()) {
                claimsOf(declared.source()).forEach(claim -> {
                    List<DeclaredSource> earlier = holders.computeIfAbsent(claim, _ -> new ArrayList<>());
                    earlier.stream()
                            .filter(other -> compete(other, declared))
                            .findFirst()
                            .ifPresent(other -> twice(claim, declared, other));
                    earlier.add(declared);
                });
            }
        }
    }

    private static List<String> claimsOf(Source source) {
        List<String> paths = source.paths().isEmpty() ? List.of("") : source.paths();
        return source.hosts().stream()
                .distinct()
                .flatMap(host -> paths.stream()
                        .map(path -> host + path.toLowerCase(Locale.ROOT))
                        .distinct())
                .toList();
    }

    /** A built-in source that is switched off leaves its site to whatever the operator declares. */
    private static boolean compete(DeclaredSource a, DeclaredSource b) {
        return a.builtIn() == b.builtIn() || a.source().enabled() && b.source().enabled();
    }

    private void twice(String claim, DeclaredSource declared, DeclaredSource other) {
        problems.add(
                declared.file(),
                declared.line(),
                "\"" + declared.source().id() + "\" claims " + claim + ", which \""
                        + other.source().id() + "\" in " + other.file() + ":" + other.line() + " claims too.",
                "Give one of them \"paths\" of its own, or \"sameAs\" the other.");
    }

    private void sameAs(DeclaredSource declared) {
        Optional<SourceId> other = declared.source().sameAs();
        Optional<DeclaredSource> target = other.map(byId::get);
        boolean chained = target.filter(t -> t.source().sameAs().isPresent()).isPresent();
        if (other.isPresent() && (target.isEmpty() || chained)) {
            problems.add(
                    declared.file(),
                    declared.line(),
                    "\"" + declared.source().id() + "\" is sameAs \"" + other.get() + "\", which is "
                            + (chained ? "sameAs another itself." : "not there."),
                    "A source that is crawled itself.");
        }
    }
}
