package samsvar.crawler.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import samsvar.config.language.LanguageTag;
import samsvar.engine.language.LanguageGuess;
import samsvar.engine.language.LanguageIdentifier;
import samsvar.engine.page.Block;

/**
 * In which language is a page, and each of its blocks? What a page declares is only an expectation: lang attributes are
 * missing or wrong on many public sites.
 */
final class BlockLanguages {
    /** A shorter block says too little of itself and takes the page's language. */
    private static final int LONG_ENOUGH = 40;
    /** An unsure guess does not overrule what the page or its markup says. */
    private static final double SURE = 0.6;
    /** Names, addresses and numbers fill a short block: in one, only a very sure guess overrules. */
    private static final double SURE_OF_SHORT = 0.9;

    private static final int SHORT = 150;
    /** The longest blocks decide a page's language; more text makes no surer. */
    private static final int SAMPLE = 1000;
    /** Where so much of a block's beginning is in the language expected, the rest is not asked; characters. */
    private static final int BEGINNING = 120;

    private final LanguageIdentifier languages;

    BlockLanguages(LanguageIdentifier languages) {
        this.languages = languages;
    }

    /** Blocks with their languages, and the language of most of the text. */
    record Known(LanguageTag page, List<Block> blocks) {}

    Known of(String title, LanguageTag declared, List<Block> blocks) {
        LanguageTag page = page(title, declared, blocks);
        List<Block> known = new ArrayList<>(blocks.size());
        blocks.forEach(b -> known.add(with(b, block(b, page))));
        return new Known(most(known, page), known);
    }

    private LanguageTag page(String title, LanguageTag declared, List<Block> blocks) {
        String sample = sample(blocks);
        LanguageGuess guess = guess(sample.isBlank() ? title : sample, declared);
        boolean useless = guess.language().equals(LanguageTag.UNKNOWN)
                || (guess.confidence() < sure(sample) && !declared.equals(LanguageTag.UNKNOWN));
        return useless ? declared : guess.language();
    }

    private static String sample(List<Block> blocks) {
        StringBuilder sample = new StringBuilder();
        blocks.stream()
                .filter(b -> b.language().equals(LanguageTag.UNKNOWN))
                .filter(b -> !isLines(b))
                .sorted(Comparator.comparingInt((Block b) -> b.text().length()).reversed())
                .takeWhile(b -> sample.length() < SAMPLE)
                .forEach(b -> sample.append(b.text()).append('\n'));
        return sample.toString();
    }

    /** The lines of an address or a contact are names and numbers, which have no language. */
    private static boolean isLines(Block block) {
        return block instanceof Block.Paragraph && block.text().indexOf('\n') >= 0;
    }

    private LanguageTag block(Block block, LanguageTag page) {
        LanguageTag expected = block.language().equals(LanguageTag.UNKNOWN) ? page : block.language();
        if (block.text().length() < LONG_ENOUGH || isLines(block)) {
            return byScript(block.text(), expected);
        }
        if (block.text().length() > 2 * BEGINNING
                && guess(beginning(block.text()), expected).language().equals(expected)) {
            return expected;
        }
        LanguageGuess guess = guess(block.text(), expected);
        boolean unsure = guess.language().equals(LanguageTag.UNKNOWN) || guess.confidence() < sure(block.text());
        return unsure ? expected : guess.language();
    }

    private static String beginning(String text) {
        int end = text.indexOf(' ', BEGINNING);
        return end < 0 ? text : text.substring(0, end);
    }

    private static double sure(String text) {
        return text.length() < SHORT ? SURE_OF_SHORT : SURE;
    }

    private LanguageTag byScript(String text, LanguageTag expected) {
        boolean cyrillicText = text.codePoints().filter(Character::isLetter).allMatch(BlockLanguages::isCyrillic)
                && text.codePoints().anyMatch(Character::isLetter);
        boolean cyrillicLanguage = Set.of(LanguageTag.UK, LanguageTag.RU).contains(expected);
        if (!cyrillicText || cyrillicLanguage) {
            return expected;
        }
        LanguageTag guess = guess(text, LanguageTag.UNKNOWN).language();
        return guess.equals(LanguageTag.UNKNOWN) ? expected : guess;
    }

    private static boolean isCyrillic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }

    private LanguageGuess guess(String text, LanguageTag expected) {
        return expected.equals(LanguageTag.UNKNOWN)
                ? languages.identify(text)
                : languages.identify(text, Set.of(expected));
    }

    private static LanguageTag most(List<Block> blocks, LanguageTag otherwise) {
        Map<LanguageTag, Integer> lengths = blocks.stream()
                .collect(Collectors.toMap(Block::language, b -> b.text().length(), Integer::sum, TreeMap::new));
        return lengths.entrySet().stream()
                .filter(e -> !e.getKey().equals(LanguageTag.UNKNOWN))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    private static Block with(Block block, LanguageTag language) {
        return switch (block) {
            case Block.Heading b -> new Block.Heading(b.level(), b.text(), language);
            case Block.Paragraph b -> new Block.Paragraph(b.text(), language);
            case Block.ListItem b -> new Block.ListItem(b.number(), b.depth(), b.text(), language);
            case Block.TableRow b -> new Block.TableRow(b.cells(), b.headers(), b.caption(), b.header(), language);
            case Block.Definition b -> new Block.Definition(b.term(), b.details(), language);
        };
    }
}
