package samsvar.crawler.extract.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;

/** Puts the glyphs of a page together into pieces of text. Not thread-safe. */
final class Glyphs {
    /** A wider gap than this much of the type size parts columns and cells; words of justified lines stand closer. */
    private static final float WIDE_GAP = 1.0f;
    /** A gap as wide as this much of the type size is a space where no space was written; half of a usual space. */
    private static final float WORD_GAP = 0.15f;
    /** Nobody reads smaller type, points: it is there for machines. */
    private static final float SMALLEST = 2;

    private static final int BOLD_WEIGHT = 600;

    private final Map<PDFont, Boolean> bold = new HashMap<>();

    /** One glyph with its place; see {@link Piece} for the measures. */
    private record Glyph(String text, float left, float right, float base, float size, boolean bold) {}

    /** The pieces of a page, in no order; text that runs in another direction than most of the page is left out. */
    List<Piece> pieces(List<TextPosition> positions) {
        float direction = direction(positions);
        List<Glyph> glyphs = new ArrayList<>(positions.size());
        for (TextPosition p : positions) {
            float size = Math.abs(p.getFontSizeInPt());
            if (p.getDir() == direction && size >= SMALLEST && p.getUnicode() != null) {
                float left = p.getXDirAdj();
                glyphs.add(new Glyph(
                        p.getUnicode(), left, left + p.getWidthDirAdj(), p.getYDirAdj(), size, isBold(p.getFont())));
            }
        }
        glyphs.sort(Comparator.comparingDouble(Glyph::base));
        List<Piece> pieces = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!line.isEmpty()
                    && glyph.base() - line.getFirst().base()
                            > Row.SAME_LINE
                                    * Math.max(glyph.size(), line.getFirst().size())) {
                line(line, pieces);
                line.clear();
            }
            line.add(glyph);
        }
        line(line, pieces);
        return pieces;
    }

    private static float direction(List<TextPosition> positions) {
        Map<Float, Integer> counts = new HashMap<>();
        positions.forEach(p -> counts.merge(p.getDir(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private boolean isBold(PDFont font) {
        return bold.computeIfAbsent(font, f -> {
            String name = String.valueOf(f.getName()).toLowerCase(Locale.ROOT);
            PDFontDescriptor descriptor = f.getFontDescriptor();
            boolean heavy =
                    descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
            return heavy || name.matches(".*(bold|black|heavy|-bd|,bd).*");
        });
    }

    private static void line(List<Glyph> line, List<Piece> pieces) {
        line.sort(Comparator.comparingDouble(Glyph::left));
        List<Glyph> open = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        float end = 0;
        boolean space = false;
        for (Glyph glyph : line) {
            if (glyph.text().isBlank()) {
                space = true;
                continue;
            }
            float gap = glyph.left() - end;
            if (!open.isEmpty() && gap > WIDE_GAP * glyph.size()) {
                pieces.add(piece(open, text));
                open.clear();
                text.setLength(0);
            } else if (!open.isEmpty() && (space || gap > WORD_GAP * glyph.size())) {
                text.append(' ');
            }
            open.add(glyph);
            text.append(glyph.text());
            end = open.size() == 1 ? glyph.right() : Math.max(end, glyph.right());
            space = false;
        }
        if (!open.isEmpty()) {
            pieces.add(piece(open, text));
        }
    }

    private static Piece piece(List<Glyph> glyphs, CharSequence text) {
        Map<Float, Integer> sizes = new HashMap<>();
        int bold = 0;
        float right = 0;
        for (Glyph glyph : glyphs) {
            sizes.merge(glyph.size(), 1, Integer::sum);
            bold += glyph.bold() ? 1 : 0;
            right = Math.max(right, glyph.right());
        }
        float size = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(SMALLEST);
        float base = glyphs.get(glyphs.size() / 2).base();
        return new Piece(text.toString(), glyphs.getFirst().left(), right, base, size, bold * 2 > glyphs.size());
    }
}
