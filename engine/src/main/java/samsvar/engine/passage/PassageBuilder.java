package samsvar.engine.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Block;
import samsvar.engine.page.TextRange;
import samsvar.engine.passage.Passage.Piece;

/** Collects the passages of one page block by block. Not thread-safe. */
final class PassageBuilder {
    private final Sentences sentences;
    private final List<Passage> passages = new ArrayList<>();
    private final HeadingPath path = new HeadingPath();
    private final List<Piece> open = new ArrayList<>();
    private List<String> tableHeader = List.of();
    private Optional<Piece> bareHeading = Optional.empty();
    private int bareLevel;
    private int offset;

    PassageBuilder(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @param repeated whether the site repeats the block from page to page: no passage holds it or reaches across it */
    void add(Block block, boolean repeated) {
        String text = block.text();
        Piece piece = new Piece(new TextRange(offset, offset + text.length()), block.language());
        offset += text.length() + 1;
        if (repeated) {
            close();
            return;
        }
        if (text.isBlank()) {
            return;
        }
        switch (block) {
            case Block.Heading heading -> enter(heading, piece);
            case Block.TableRow row -> append(piece, text, tableContext(row));
            case Block.Paragraph paragraph when paragraph.text().contains("\n") -> appendAlone(piece, text);
            case Block.Paragraph _, Block.ListItem _, Block.Definition _ -> append(piece, text, List.of());
        }
    }

    List<Passage> finish() {
        close();
        closeBareHeading();
        return List.copyOf(passages);
    }

    private void enter(Block.Heading heading, Piece piece) {
        close();
        if (heading.level() <= bareLevel) {
            closeBareHeading();
        }
        path.enter(heading);
        bareHeading = Optional.of(piece);
        bareLevel = heading.level();
    }

    private void appendAlone(Piece piece, String text) {
        close();
        append(piece, text, List.of());
        close();
    }

    private void append(Piece piece, String text, List<String> header) {
        bareHeading = Optional.empty();
        if (!header.equals(tableHeader) || !sameLanguage(piece) || reach(piece) > PassageSplitter.TARGET) {
            close();
        }
        tableHeader = header;
        if (piece.range().length() <= PassageSplitter.LONGEST) {
            open.add(piece);
            return;
        }
        for (TextRange sentence : sentences.split(text, piece.language())) {
            appendSentence(piece, text, sentence);
        }
    }

    private void appendSentence(Piece whole, String text, TextRange sentence) {
        int base = whole.range().start();
        int end;
        for (int start = sentence.start(); start < sentence.end(); start = end) {
            end = Math.min(sentence.end(), start + PassageSplitter.LONGEST);
            if (end < sentence.end() && Character.isLowSurrogate(text.charAt(end))) {
                end--;
            }
            Piece part = new Piece(new TextRange(base + start, base + end), whole.language());
            if (reach(part) > PassageSplitter.TARGET) {
                close();
            }
            open.add(part);
        }
    }

    private int reach(Piece next) {
        return open.isEmpty() ? 0 : next.range().end() - open.getFirst().range().start();
    }

    private boolean sameLanguage(Piece next) {
        return open.isEmpty() || open.getLast().language().equals(next.language());
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        List<String> headings =
                Stream.concat(path.texts().stream(), tableHeader.stream()).toList();
        passages.add(passage(headings, open));
        open.clear();
        tableHeader = List.of();
    }

    private void closeBareHeading() {
        bareHeading.ifPresent(piece -> passages.add(passage(path.above(), List.of(piece))));
        bareHeading = Optional.empty();
    }

    private static Passage passage(List<String> headings, List<Piece> pieces) {
        TextRange range = new TextRange(
                pieces.getFirst().range().start(), pieces.getLast().range().end());
        LanguageTag language = pieces.getFirst().language();
        return new Passage(range, language, headings, pieces);
    }

    private static List<String> tableContext(Block.TableRow row) {
        return Stream.concat(Stream.of(row.caption()), row.headers().stream())
                .filter(s -> !s.isBlank())
                .toList();
    }
}
