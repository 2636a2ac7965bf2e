package samsvar.crawler.extract.document.child;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samsvar.crawler.extract.document.pdf.Placed;

/**
 * What the child says of a document.
 *
 * @param title from its metadata, may be empty
 * @param language as its metadata name it, may be empty
 * @param saved when it was last saved, as its metadata say
 * @param sheets pages it has; 0 where it is no paged document
 * @param read pages looked at
 * @param recognised numbers of pages whose text was recognised in a picture
 * @param blocks empty where the outcome has no text
 * @param links addresses its links lead to, as written
 */
public record Answer(
        Outcome outcome,
        String title,
        String language,
        Optional<LocalDate> saved,
        int sheets,
        int read,
        List<Integer> recognised,
        List<Placed> blocks,
        List<String> links) {
    /** More than the limits on text and links let through; a child that says more is broken. */
    private static final int MOST_PARTS = 4_000_000;

    public Answer {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        recognised = List.copyOf(recognised);
    }

    /** An answer without text. */
    public static Answer nothing(Outcome outcome) {
        return new Answer(outcome, "", "", Optional.empty(), 0, 0, List.of(), List.of(), List.of());
    }

    /** Writes it so that {@link #read} understands it. */
    public void write(DataOutput out) throws IOException {
        out.writeByte(outcome.ordinal());
        BlockCodec.write(out, title);
        BlockCodec.write(out, language);
        out.writeLong(saved.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
        out.writeInt(sheets);
        out.writeInt(read);
        out.writeInt(recognised.size());
        for (int sheet : recognised) {
            out.writeInt(sheet);
        }
        out.writeInt(blocks.size());
        for (Placed placed : blocks) {
            out.writeInt(placed.sheet());
            BlockCodec.write(out, placed.block());
        }
        BlockCodec.write(out, links);
    }

    /** Reads what {@link #write} wrote; throws where it is something else. */
    public static Answer read(DataInput in) throws IOException {
        int outcome = in.readUnsignedByte();
        if (outcome >= Outcome.values().length) {
            throw new IOException("no outcome: " + outcome);
        }
        String title = BlockCodec.text(in);
        String language = BlockCodec.text(in);
        long saved = in.readLong();
        int sheets = in.readInt();
        int read = in.readInt();
        List<Integer> recognised = new ArrayList<>();
        for (int left = BlockCodec.count(in, MOST_PARTS); left > 0; left--) {
            recognised.add(in.readInt());
        }
        int count = BlockCodec.count(in, MOST_PARTS);
        List<Placed> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int sheet = in.readInt();
            blocks.add(new Placed(BlockCodec.block(in), sheet));
        }
        return new Answer(
                Outcome.values()[outcome],
                title,
                language,
                saved == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(saved)),
                sheets,
                read,
                recognised,
                blocks,
                BlockCodec.texts(in));
    }
}
