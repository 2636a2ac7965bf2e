package samsvar.engine.passage;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;
import samsvar.engine.page.TextRange;

/**
 * Where do sentences begin and end? The JDK's rules (Unicode UAX #29), corrected for abbreviations, initials and ordinals, after
 * which a full stop ends nothing. Thread-safe.
 */
public final class Sentences {
    /** Initials ("A. Runsiö") and ordinals ("29. mars", "1. Ring oss"), at the end of what came before. */
    private static final Pattern INITIAL_OR_ORDINAL = Pattern.compile("(?:^|[\\s(])(?:\\p{Lu}|\\d{1,2})\\.\\s*$");

    private static final Pattern LAST_WORD = Pattern.compile("(\\S+)\\s*$");

    private final Languages languages;
    private final Map<LanguageTag, Set<String>> abbreviations = new ConcurrentHashMap<>();

    /** Abbreviations are the word lists "abbreviations" of the languages' profiles, with their full stops. */
    public Sentences(Languages languages) {
        this.languages = languages;
    }

    /**
     * The sentences of a text in order, without the white space around them; a line break always ends a sentence. Offsets are
     * UTF-16 units of {@code text}.
     */
    public List<TextRange> split(String text, LanguageTag language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language.value()));
        breaks.setText(text);
        List<TextRange> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < text.length() && continues(text.substring(start, end), language)) {
                continue;
            }
            addTrimmed(text, start, end, sentences);
            start = end;
        }
        return sentences;
    }

    private boolean continues(String before, LanguageTag language) {
        if (before.endsWith("\n")) {
            return false;
        }
        Matcher last = LAST_WORD.matcher(before);
        return INITIAL_OR_ORDINAL.matcher(before).find()
                || (last.find()
                        && abbreviations
                                .computeIfAbsent(language, this::abbreviationsOf)
                                .contains(bare(last.group(1))));
    }

    private Set<String> abbreviationsOf(LanguageTag language) {
        Set<String> set = new HashSet<>();
        for (String line : languages.profile(language).words("abbreviations")) {
            String lower = line.strip().toLowerCase(Locale.ROOT);
            set.add(lower.endsWith(".") ? lower : lower + ".");
        }
        return Set.copyOf(set);
    }

    private static String bare(String word) {
        int from = 0;
        while (from < word.length() && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        return word.substring(from).toLowerCase(Locale.ROOT);
    }

    private static void addTrimmed(String text, int from, int to, List<TextRange> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new TextRange(start, end));
        }
    }
}
