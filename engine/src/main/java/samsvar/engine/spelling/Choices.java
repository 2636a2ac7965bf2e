package samsvar.engine.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Reading;
import samsvar.engine.question.Reading.Kind;
import samsvar.engine.question.Understanding;

/** Which pieces of one question give nothing as typed, and what stands for them? Not thread-safe. */
final class Choices {
    /** Words of a question that are looked into: somebody who types more than this wrongly wrote in no language we know. */
    private static final int MOST_UNKNOWN = 8;

    /** Shorter words come together by chance. */
    private static final int SHORTEST_JOINED = 7;

    /** Shorter words are words of another keyboard or script by chance; with so many words in all it is known which was used. */
    private static final int SHORTEST_IN_OTHER_LETTERS = 5;

    private static final int ENOUGH_KNOWN = 3;

    /** Hundredths of a wrong letter, less what speaks for the word; pages hold the typed word's letters, with other diacritics. */
    private static final int NEAR_ENOUGH_TO_READ = 25;

    private static final int NEAR_ENOUGH_TO_ASK = 40;

    private final KnownWords known;
    private final Speller speller;
    private final Understanding understanding;
    private final LanguageTag language;
    private final List<Chunk> chunks;
    private final List<Chunk> unknown;
    private final Set<Chunk> compounds = new HashSet<>();
    private final Map<Chunk, Choice> chosen = new HashMap<>();

    private final Map<Chunk, Choice> doubted = new HashMap<>();

    Choices(KnownWords known, Speller speller, Understanding understanding) {
        this.known = known;
        this.speller = speller;
        this.understanding = understanding;
        this.language = understanding.language().language();
        this.chunks = Chunk.of(understanding.text());
        this.unknown = chunks.stream()
                .filter(chunk -> !isAnswered(chunk))
                .limit(MOST_UNKNOWN)
                .toList();
        join();
        choose();
        followScript();
    }

    /** What stands for what, in text order; empty where every word gives something or nothing is near. */
    List<Choice> chosen() {
        return sorted(chosen);
    }

    /** Words that give something as typed but are so near a common one that they may be slips: to be asked about only. */
    List<Choice> doubted() {
        return sorted(doubted);
    }

    private static List<Choice> sorted(Map<Chunk, Choice> choices) {
        return choices.values().stream()
                .distinct()
                .sorted(Comparator.comparingInt(Choice::start))
                .toList();
    }

    /** Whether the words from the first chunk to the last name a concept together. */
    private boolean isNamed(Chunk first, Chunk last) {
        return understanding.units().stream()
                .anyMatch(unit -> !unit.concepts().isEmpty()
                        && unit.range().start() <= first.start()
                        && unit.range().end() >= last.end());
    }

    private boolean isPlace(Chunk chunk) {
        TextRange range = new TextRange(chunk.start(), chunk.end());
        return understanding.places().stream().anyMatch(place -> place.range().overlaps(range));
    }

    private boolean isAnswered(Chunk chunk) {
        return isNamed(chunk, chunk) && !isGuessedFromParts(chunk)
                || isPlace(chunk)
                || chunk.holdsDigit()
                || chunk.word().isEmpty()
                || chunk.raw().indexOf('@') >= 0
                || chunk.raw().indexOf('/') >= 0
                || isWord(chunk);
    }

    /** A single word of which only parts are known names what they name, which says little of the whole ("samordningsnumer"). */
    private boolean isGuessedFromParts(Chunk chunk) {
        return understanding.units().stream().anyMatch(unit -> unit.text().equals(chunk.word()))
                && known.given(chunk.word()) == KnownWords.Given.COMPOUND;
    }

    private boolean isWord(Chunk chunk) {
        KnownWords.Given given = known.given(chunk.word());
        if (given == KnownWords.Given.COMPOUND) {
            compounds.add(chunk);
        }
        return given == KnownWords.Given.WORD;
    }

    /** A compound written apart, of which at least one part is no word of its own, or a form that only compounds have. */
    private void join() {
        for (int i = 1; i < chunks.size(); i++) {
            Chunk first = chunks.get(i - 1);
            Chunk second = chunks.get(i);
            boolean apart = unknown.contains(first) || unknown.contains(second) || !known.isWritten(first.word());
            if (!apart || isNamed(first, second) || chosen.containsKey(first)) {
                continue;
            }
            String whole = first.word() + second.word();
            if (whole.length() < SHORTEST_JOINED
                    || Math.min(first.word().length(), second.word().length()) < 3) {
                continue;
            }
            known.compoundLanguage(whole).ifPresent(tag -> {
                Reading reading = new Reading(Kind.JOINED, first.word() + " " + second.word(), whole, tag, List.of());
                Choice choice = new Choice(first.start(), second.end(), reading);
                chosen.put(first, choice);
                chosen.put(second, choice);
            });
        }
    }

    private void choose() {
        Map<Chunk, List<Option>> options = new LinkedHashMap<>();
        unknown.stream()
                .filter(chunk -> !chosen.containsKey(chunk))
                .forEach(chunk -> options.put(chunk, options(chunk)));
        LanguageTag common = commonest(options.values());
        options.forEach((chunk, own) -> {
            List<Option> ranked = own.stream()
                    .sorted(Comparator.comparingInt(option -> option.rankBeside(common)))
                    .toList();
            if (!ranked.isEmpty()) {
                chosen.put(chunk, Choice.of(chunk, ranked));
            }
        });
    }

    /** The language that most of the words can be read in; a question is seldom in two. */
    private LanguageTag commonest(Collection<List<Option>> options) {
        if (options.size() < 2) {
            return language;
        }
        Map<LanguageTag, Integer> words = new TreeMap<>(Comparator.reverseOrder());
        options.forEach(
                own -> own.stream().map(Option::language).distinct().forEach(tag -> words.merge(tag, 1, Integer::sum)));
        return words.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(language);
    }

    private List<Option> options(Chunk chunk) {
        if (isAmongKnown(chunk)) {
            return chunk.isCapitals() ? List.of() : misspelt(chunk);
        }
        List<Option> onKeyboard = speller.onOtherKeyboard(chunk.raw());
        if (onKeyboard.isEmpty()) {
            onKeyboard = speller.onOtherKeyboard(chunk.word());
        }
        if (!onKeyboard.isEmpty() || chunk.isCapitals()) {
            return onKeyboard;
        }
        List<Option> transliterated = isInnerName(chunk) ? List.of() : transliterated(chunk.word());
        return Stream.concat(transliterated.stream(), misspelt(chunk).stream())
                .sorted(Comparator.comparingInt(Option::rank))
                .toList();
    }

    /** Whether a short word stands among words that most are right as typed: its letters are right, too ("lyt" is no "дне", nor "лить"). */
    private boolean isAmongKnown(Chunk chunk) {
        return chunk.word().length() < SHORTEST_IN_OTHER_LETTERS
                && chunks.size() >= ENOUGH_KNOWN
                && unknown.size() * 2 < chunks.size();
    }

    private boolean isInnerName(Chunk chunk) {
        return chunk.beginsWithCapital() && chunk != chunks.getFirst();
    }

    private List<Option> misspelt(Chunk chunk) {
        boolean doubtful = chunk.beginsWithCapital() && (chunk != chunks.getFirst() || chunks.size() == 1)
                || compounds.contains(chunk);
        List<Option> options = speller.misspelt(chunk.word(), language, doubtful);
        if (options.isEmpty()) {
            return options;
        }
        if (known.isInDictionary(chunk.word())) {
            doubted.put(chunk, Choice.of(chunk, options));
            return List.of();
        }
        if (!known.isOnAPage(chunk.word())) {
            return options;
        }
        if (options.getFirst().rank() <= NEAR_ENOUGH_TO_READ) {
            return options;
        }
        if (options.getFirst().rank() <= NEAR_ENOUGH_TO_ASK) {
            doubted.put(chunk, Choice.of(chunk, options));
        }
        return List.of();
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
                List<String> alike =
                        speller.alike(piece, Kind.TRANSLITERATION, first.get().language());
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
            boolean open =
                    !chosen.containsKey(chunk) || chosen.get(chunk).reading().kind() == Kind.SPELLING;
            if (open) {
                speller.alike(chunk.raw(), model.kind(), model.language()).stream()
                        .findFirst()
                        .ifPresent(word -> chosen.put(
                                chunk, Choice.of(chunk, List.of(new Option(model.kind(), word, model.language(), 0)))));
            }
        }
    }
}
