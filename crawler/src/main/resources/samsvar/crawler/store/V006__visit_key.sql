-- key only where the order of parameters can differ (an "&" in the address), else NULL: the index of keys, in which every address
-- found was put at a place of its own, holds only these now. A million addresses were written twice before.
CREATE TABLE visit_without_keys (
  url TEXT NOT NULL PRIMARY KEY,
  key TEXT,
  source TEXT NOT NULL,
  host TEXT NOT NULL,
  depth INTEGER NOT NULL,
  hops INTEGER NOT NULL,
  done_run INTEGER NOT NULL DEFAULT 0,
  attempts INTEGER NOT NULL DEFAULT 0,
  misses INTEGER NOT NULL DEFAULT 0,
  not_before INTEGER NOT NULL DEFAULT 0,
  outcome TEXT,
  reason TEXT,
  visited INTEGER,
  page_id TEXT,
  moved_to TEXT,
  etag TEXT,
  last_modified TEXT,
  doubt TEXT,
  compared INTEGER NOT NULL DEFAULT 0,
  changes INTEGER NOT NULL DEFAULT 0,
  first_read INTEGER,
  last_read INTEGER,
  due INTEGER NOT NULL DEFAULT 0,
  lastmod INTEGER
);
INSERT INTO visit_without_keys (url, key, source, host, depth, hops, done_run, attempts, misses, not_before, outcome, reason, visited,
    page_id, moved_to, etag, last_modified, doubt, compared, changes, first_read, last_read, due, lastmod)
  SELECT url, CASE WHEN instr(url, '&') > 0 THEN key END, source, host, depth, hops, done_run, attempts, misses, not_before, outcome,
    reason, visited, page_id, moved_to, etag, last_modified, doubt, compared, changes, first_read, last_read, due, lastmod
  FROM visit ORDER BY rowid;
DROP TABLE visit;
ALTER TABLE visit_without_keys RENAME TO visit;
CREATE UNIQUE INDEX visit_key ON visit (key) WHERE key IS NOT NULL;
CREATE INDEX visit_host ON visit (host, done_run, depth);
CREATE INDEX visit_source ON visit (source, done_run);
CREATE INDEX visit_page ON visit (page_id) WHERE page_id IS NOT NULL;
CREATE INDEX visit_moved ON visit (moved_to) WHERE moved_to IS NOT NULL;
