package samsvar.web.search;

import java.util.List;

/**
 * A part of a quotation in the form it has on the authority's page.
 *
 * @param form what it is there
 * @param first the number of the first of numbered items, 0 where nothing is numbered
 * @param headers a table's column headers, as many as cells in a row, or empty
 * @param rows rows of cells of pieces; anything but a table has one cell in a row
 */
public record QuotePart(Form form, int first, List<String> headers, List<List<List<Marked>>> rows) {
    public QuotePart {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /** Whether all rows have a header for each cell. */
    public boolean hasHeaders() {
        return !headers.isEmpty() && rows.stream().allMatch(row -> row.size() == headers.size());
    }

    /** Whether it is a single row with headers: read on a phone with each header before its cell, it needs no room. */
    public boolean isOneRow() {
        return rows.size() == 1 && hasHeaders();
    }

    /** Whether another row of this form belongs to it: steps only where the numbers go on. */
    boolean isFollowedBy(Form other, int number, List<String> itsHeaders) {
        return form == other && headers.equals(itsHeaders) && (form != Form.STEPS || number == first + rows.size());
    }

    /** What a block is on its page. */
    public enum Form {
        TEXT,
        ITEMS,
        STEPS,
        TABLE,
        TERMS
    }
}
