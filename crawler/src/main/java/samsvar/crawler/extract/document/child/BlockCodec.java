package samsvar.crawler.extract.document.child;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Block;

/** Blocks as bytes between the two processes. Languages are not told: the parent finds them out. */
final class BlockCodec {
    private static final int LONGEST_TEXT = 64 << 20;
    private static final int MOST_TEXTS = 100_000;

    private BlockCodec() {}

    static void write(DataOutput out, Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> {
                out.writeByte('h');
                out.writeInt(heading.level());
                write(out, heading.text());
            }
            case Block.Paragraph paragraph -> {
                out.writeByte('p');
                write(out, paragraph.text());
            }
            case Block.ListItem item -> {
                out.writeByte('l');
                out.writeInt(item.number());
                out.writeInt(item.depth());
                write(out, item.text());
            }
            case Block.TableRow row -> {
                out.writeByte('r');
                write(out, row.cells());
                write(out, row.headers());
                write(out, row.caption());
                out.writeBoolean(row.header());
            }
            case Block.Definition definition -> {
                out.writeByte('d');
                write(out, definition.term());
                write(out, definition.details());
            }
        }
    }

    static Block block(DataInput in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case 'h' -> new Block.Heading(in.readInt(), text(in), LanguageTag.UNKNOWN);
            case 'p' -> new Block.Paragraph(text(in), LanguageTag.UNKNOWN);
            case 'l' -> new Block.ListItem(in.readInt(), in.readInt(), text(in), LanguageTag.UNKNOWN);
            case 'r' -> new Block.TableRow(texts(in), texts(in), text(in), in.readBoolean(), LanguageTag.UNKNOWN);
            case 'd' -> new Block.Definition(text(in), text(in), LanguageTag.UNKNOWN);
            default -> throw new IOException("no kind of block: " + kind);
        };
    }

    static void write(DataOutput out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(out, text);
        }
    }

    static List<String> texts(DataInput in) throws IOException {
        int count = count(in, MOST_TEXTS);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text(in));
        }
        return texts;
    }

    static void write(DataOutput out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInput in) throws IOException {
        byte[] bytes = new byte[count(in, LONGEST_TEXT)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static int count(DataInput in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("not a count: " + count);
        }
        return count;
    }
}
