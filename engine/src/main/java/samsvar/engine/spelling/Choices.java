package samsvar.engine.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.engine.question.Reading;
import samsvar.engine.question.Reading.Kind;
import samsvar.engine.question.Understanding;

/** Which pieces of one question give nothing as typed, and what stands for them? Not thread-safe. */
final class Choices {
    /** Words of a question that are looked into: somebody who types more than this wrongly wrote in no language we know. */
    private static final int MOST_UNKNOWN = 8;

    private final KnownWords known;
    private final Speller speller;
    private final LanguageTag language;
    private final List<Chunk> chunks;
    private final List<Chunk> unknown;
    private final Map<Chunk, Choice> chosen = new HashMap<>();

    private Choices(KnownWords known, Speller speller, Understanding understanding) {
        this.known = known;
        this.speller = speller;
        this.language = understanding.language().language();
        this.chunks = Chunk.of(understanding.text());
        this.unknown = chunks.stream()
                .filter(chunk -> !isAnswered(chunk, understanding))
                .limit(MOST_UNKNOWN)
                .toList();
    }

    /** What stands for what, in text order; empty where every word gives something or nothing is near. */
    static List<Choice> of(KnownWords known, Speller speller, Understanding understanding) {
        Choices choices = new Choices(known, speller, understanding);
        if (choices.unknown.isEmpty()) {
            return List.of();
        }
        choices.join();
        choices.unknown.forEach(choices::choose);
        choices.followScript();
        return choices.chosen.values().stream()
                .distinct()
                .sorted(Comparator.comparingInt(Choice::start))
                .toList();
    }

    private boolean isAnswered(Chunk chunk, Understanding understanding) {
        boolean named = understanding.units().stream()
                .anyMatch(unit -> !unit.concepts().isEmpty()
                        && unit.range().start() <= chunk.start()
                        && unit.range().end() >= chunk.end());
        return named
                || chunk.holdsDigit()
                || chunk.word().isEmpty()
                || chunk.raw().indexOf('@') >= 0
                || chunk.raw().indexOf('/') >= 0
                || known.givesSomething(chunk.word());
    }

    /** A compound written apart, of which at least one part is no word of its own. */
    private void join() {
        for (int i = 1; i < chunks.size(); i++) {
            Chunk first = chunks.get(i - 1);
            Chunk second = chunks.get(i);
            if (!unknown.contains(first) && !unknown.contains(second) || chosen.containsKey(first)) {
                continue;
            }
            String whole = first.word() + second.word();
            known.compoundLanguage(whole).ifPresent(tag -> {
                Reading reading = new Reading(Kind.JOINED, first.word() + " " + second.word(), whole, tag, List.of());
                Choice choice = new Choice(first.start(), second.end(), reading);
                chosen.put(first, choice);
                chosen.put(second, choice);
            });
        }
    }

    private void choose(Chunk chunk) {
        if (!chosen.containsKey(chunk)) {
            List<Option> options = options(chunk);
            if (!options.isEmpty()) {
                chosen.put(chunk, Choice.of(chunk, options));
            }
        }
    }

    private List<Option> options(Chunk chunk) {
        List<Option> onKeyboard = speller.onOtherKeyboard(chunk.raw());
        if (onKeyboard.isEmpty()) {
            onKeyboard = speller.onOtherKeyboard(chunk.word());
        }
        if (!onKeyboard.isEmpty() || chunk.isCapitals()) {
            return onKeyboard;
        }
        boolean name = chunk.beginsWithCapital() && chunk != chunks.getFirst();
        List<Option> transliterated = name ? List.of() : transliterated(chunk.word());
        return Stream.concat(transliterated.stream(), speller.misspelt(chunk.word(), language, name).stream())
                .sorted(Comparator.comparingInt(Option::rank))
                .toList();
    }

    /** Addresses of pages join their words by hyphens. */
    private List<Option> transliterated(String word) {
        if (word.indexOf('-') < 0) {
            return speller.transliterated(word);
        }
        List<String> words = new ArrayList<>();
        Optional<Option> first = Optional.empty();
        for (String piece : word.split("-")) {
            List<Option> options = speller.transliterated(piece);
            if (!options.isEmpty()) {
                first = first.or(() -> Optional.of(options.getFirst()));
                words.add(options.getFirst().words());
            } else if (first.isPresent()) {
                List<String> alike = speller.alike(piece, Kind.TRANSLITERATION, first.get().language());
                if (alike.isEmpty()) {
                    return List.of();
                }
                words.add(alike.getFirst());
            }
        }
        return first.map(option ->
                        List.of(new Option(option.kind(), String.join(" ", words), option.language(), option.rank())))
                .orElse(List.of());
    }

    /** Where most words were typed in the other script, so were the small words between them. */
    private void followScript() {
        List<Reading> foreign = chosen.values().stream()
                .map(Choice::reading)
                .filter(reading -> reading.kind() == Kind.KEYBOARD_LAYOUT || reading.kind() == Kind.TRANSLITERATION)
                .toList();
        long others = chunks.stream()
                .filter(chunk -> !unknown.contains(chunk) && !known.isFunctionWord(language, chunk.word()))
                .filter(chunk -> chunk.word().length() > 3)
                .count();
        if (foreign.isEmpty() || foreign.size() < others) {
            return;
        }
        Reading model = foreign.getFirst();
        for (Chunk chunk : chunks) {
            boolean open = !chosen.containsKey(chunk)
                    || chosen.get(chunk).reading().kind() == Kind.SPELLING;
            if (open) {
                speller.alike(chunk.raw(), model.kind(), model.language()).stream()
                        .findFirst()
                        .ifPresent(word -> chosen.put(
                                chunk,
                                Choice.of(
                                        chunk, List.of(new Option(model.kind(), word, model.language(), 0)))));
            }
        }
    }
}
