package samsvar.engine.retrieve;

import java.util.List;
import java.util.Set;
import samsvar.config.language.LanguageTag;

/** The query tree that every backend understands: what a page or passage should hold. Immutable. */
public sealed interface Node {
    /**
     * One meaning and the ways to say it. They share the rarity of the commonest of them, so that a rare translation never
     * outranks the word that was typed.
     *
     * @param ways the words typed, at least one
     * @param senses the concepts that may be meant
     * @param named a proper name: where it names the authority or place of a page, that page is meant
     * @param partly whether some of the words of a way of several words may do, for less
     */
    record Meaning(List<Way> ways, List<Sense> senses, boolean named, boolean partly) implements Node {
        public Meaning {
            ways = List.copyOf(ways);
            senses = List.copyOf(senses);
        }
    }

    /**
     * A concept, named in any language by any of its labels.
     *
     * @param concept its id in the vocabulary
     * @param weight 0-1, of its usual labels
     */
    record Sense(String concept, double weight) {}

    /** All must be held; scores add up. */
    record AllOf(List<Node> parts) implements Node {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** At least one must be held; scores add up. */
    record AnyOf(List<Node> parts) implements Node {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** The words near each other. */
    record Close(LanguageTag language, String words) implements Node {}

    /** The page is of an authority of this country ("SE"); all that are score alike. */
    record OfCountry(String country) implements Node {}

    /** The page is written in this language; all that are score alike. */
    record InLanguage(LanguageTag language) implements Node {}

    /** The text holds what an answer of this shape would; all that do score alike. */
    record Holding(ContactShape shape) implements Node {}

    /** Something told beside the question; it scores a share of what it would if it were asked about. */
    record Told(Meaning meaning) implements Node {}

    /** The page is of one of these authorities, named in lower case; none scores for it. */
    record OfAuthorities(Set<String> names) implements Node {
        public OfAuthorities {
            names = Set.copyOf(names);
        }
    }

    /** The page is of none of these authorities, named in lower case; none scores for it. */
    record NotOfAuthorities(Set<String> names) implements Node {
        public NotOfAuthorities {
            names = Set.copyOf(names);
        }
    }

    /** {@code required} must be held; where a bonus is held too, it adds to the score. */
    record Preferring(Node required, List<Node> bonuses) implements Node {
        public Preferring {
            bonuses = List.copyOf(bonuses);
        }
    }

    /**
     * One or more words in one language.
     *
     * @param language whose analysis they get
     * @param words as typed, or in dictionary form
     * @param weight 0-1
     */
    record Way(LanguageTag language, String words, double weight) {}
}
