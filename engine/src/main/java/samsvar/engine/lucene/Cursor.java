package samsvar.engine.lucene;

import java.util.Map;

/**
 * How far the index follows the archive, kept in the commit's user data: documents and cursor become durable in one step and can
 * not drift apart.
 *
 * @param appliedUpTo sequence number of the last change applied
 * @param schema what the index was built with; an index of another schema is rebuilt
 */
record Cursor(long appliedUpTo, String schema) {
    private static final String APPLIED = "appliedUpTo";
    private static final String SCHEMA = "schema";

    /** The cursor of a commit; 0 and no schema where it has none. */
    static Cursor of(Map<String, String> userData) {
        return new Cursor(Long.parseLong(userData.getOrDefault(APPLIED, "0")), userData.getOrDefault(SCHEMA, ""));
    }

    Map<String, String> userData() {
        return Map.of(APPLIED, Long.toString(appliedUpTo), SCHEMA, schema);
    }
}
