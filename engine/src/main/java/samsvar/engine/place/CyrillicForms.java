package samsvar.engine.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samsvar.config.place.Place;
import samsvar.config.place.PlaceWords;
import samsvar.engine.language.CyrillicNames;

/** Which place does a word in Cyrillic letters name, in whatever case? Immutable. */
final class CyrillicForms {
    private static final String VOWELS = "аеиоуюя";
    private static final int SHORTEST_STEM = 3;
    /** Share of the letters of a name that only sounds alike that may differ. */
    private static final double MOST_UNLIKE = 0.5;

    private final PlaceWords words;
    private final Map<String, List<Gazetteer.Form>> byBeginning = new HashMap<>();
    private final Map<String, List<Gazetteer.Form>> bySound = new HashMap<>();
    private final Map<String, List<Gazetteer.Form>> bySpelling = new HashMap<>();

    CyrillicForms(Gazetteer gazetteer) {
        this.words = gazetteer.places().words();
        for (Gazetteer.Form form : gazetteer.cyrillic()) {
            byBeginning
                    .computeIfAbsent(beginning(form.words().getFirst()), key -> new ArrayList<>())
                    .add(form);
        }
        gazetteer.latin().stream()
                .flatMap(List::stream)
                .filter(form -> form.words().size() == 1)
                .forEach(this::addLatin);
    }

    private void addLatin(Gazetteer.Form form) {
        String name = form.words().getFirst().folded();
        bySound.computeIfAbsent(CyrillicNames.soundOfLatin(name), key -> new ArrayList<>())
                .add(form);
        bySpelling.computeIfAbsent(name, key -> new ArrayList<>()).add(form);
    }

    private static String beginning(PlaceWord word) {
        return word.folded().substring(0, Math.min(2, word.folded().length()));
    }

    /** The names known in these letters that stand here, in any case. */
    Stream<Gazetteer.Form> at(List<PlaceWord> text, int from) {
        return byBeginning.getOrDefault(beginning(text.get(from)), List.of()).stream()
                .filter(form -> from + form.words().size() <= text.size() && isAt(form, text, from));
    }

    private boolean isAt(Gazetteer.Form form, List<PlaceWord> text, int from) {
        for (int i = 0; i < form.words().size(); i++) {
            if (!isForm(form.words().get(i).folded(), text.get(from + i).folded())) {
                return false;
            }
        }
        return true;
    }

    private boolean isForm(String name, String typed) {
        if (name.equals(typed)) {
            return true;
        }
        String stem = VOWELS.indexOf(name.charAt(name.length() - 1)) >= 0 || name.endsWith("ь")
                ? name.substring(0, name.length() - 1)
                : name;
        if (stem.length() < SHORTEST_STEM) {
            return false;
        }
        return typed.startsWith(stem) && words.endings().contains(typed.substring(stem.length()))
                || words.softened().stream().anyMatch(pair -> isSoftened(stem, typed, pair));
    }

    private boolean isSoftened(String stem, String typed, String pair) {
        return stem.charAt(stem.length() - 1) == pair.charAt(0)
                && typed.startsWith(stem.substring(0, stem.length() - 1) + pair.charAt(1))
                && words.endings().contains(typed.substring(stem.length()));
    }

    /** The places whose names in Latin letters are spelt like the word letter by letter, in whatever case ("Варі" is Vara). */
    Set<Place> speltLike(PlaceWord word) {
        String typed = word.folded();
        Stream<String> declined = words.endings().stream()
                .filter(typed::endsWith)
                .map(ending -> typed.substring(0, typed.length() - ending.length()))
                .filter(stem -> stem.length() >= SHORTEST_STEM)
                .flatMap(stem -> Stream.of(stem, stem + "а"));
        return Stream.concat(Stream.of(typed), declined)
                .flatMap(name -> bySpelling.getOrDefault(CyrillicNames.inLatin(name), List.of()).stream())
                .map(Gazetteer.Form::place)
                .collect(Collectors.toSet());
    }

    /** The places whose names in Latin letters sound most like the word; none where none does. */
    Set<Place> soundingLike(PlaceWord word) {
        String sound = CyrillicNames.sound(word.folded());
        List<Gazetteer.Form> alike = Stream.of(sound, withoutEnding(sound), withoutH(word, sound))
                .distinct()
                .filter(consonants -> consonants.length() >= CyrillicNames.FEWEST)
                .flatMap(consonants -> bySound.getOrDefault(consonants, List.of()).stream())
                .filter(form -> unlike(word, form) <= MOST_UNLIKE)
                .toList();
        return alike.stream()
                .min(Comparator.comparingDouble(form -> unlike(word, form)))
                .map(best -> alike.stream()
                        .filter(form -> unlike(word, form) == unlike(word, best))
                        .map(Gazetteer.Form::place)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** The instrumental case adds a consonant: "під Ейгарденом". */
    private static String withoutEnding(String sound) {
        return sound.endsWith("m") ? sound.substring(0, sound.length() - 1) : sound;
    }

    /** A Nordic h, which sounds of names leave out, is written г or х. */
    private static String withoutH(PlaceWord word, String sound) {
        boolean begins = word.folded().startsWith("г") || word.folded().startsWith("х");
        return begins ? sound.substring(1) : sound;
    }

    private static double unlike(PlaceWord word, Gazetteer.Form form) {
        String name = form.words().getFirst().folded();
        return (double) distance(CyrillicNames.inLatin(word.folded()), name) / name.length();
    }

    private static int distance(String one, String other) {
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
            }
            last = row;
        }
        return last[other.length()];
    }
}
