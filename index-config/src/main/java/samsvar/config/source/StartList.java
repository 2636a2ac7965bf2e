package samsvar.config.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of start addresses as an operator wrote it.
 *
 * @param addresses without repeats, in order
 * @param repeats one note for each line that says what an earlier one says
 * @param problems one note for each line that is no address
 */
record StartList(List<Line> addresses, List<SourceOverlay.Note> repeats, List<SourceOverlay.Note> problems) {
    /**
     * An address and its place in the list.
     *
     * @param where the list's name and line
     * @param address what the line says
     */
    record Line(String where, StartAddress address) {}

    /** Reads the lines; "www.H" counts as H, and a missing path as "/". */
    static StartList read(String listName, List<String> lines) {
        List<Line> addresses = new ArrayList<>();
        List<SourceOverlay.Note> repeats = new ArrayList<>();
        List<SourceOverlay.Note> problems = new ArrayList<>();
        Map<String, String> first = new HashMap<>();
        int number = 0;
        for (String raw : lines) {
            number++;
            String text = raw.replace("\uFEFF", "").strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            String where = listName.isEmpty() ? "" : listName + ":" + number;
            StartAddress.parse(text)
                    .ifPresentOrElse(
                            address -> {
                                String earlier = first.putIfAbsent(address.key(), text);
                                if (earlier == null) {
                                    addresses.add(new Line(where, address));
                                } else {
                                    repeats.add(new SourceOverlay.Note(
                                            where, text + " repeats " + earlier + " and was merged with it."));
                                }
                            },
                            () -> problems.add(new SourceOverlay.Note(
                                    where, "\"" + text + "\" is no start address. " + StartAddress.ALLOWED)));
        }
        if (addresses.isEmpty() && problems.isEmpty()) {
            problems.add(new SourceOverlay.Note(listName, "There is no address. One start address a line is allowed."));
        }
        return new StartList(addresses, repeats, problems);
    }
}
