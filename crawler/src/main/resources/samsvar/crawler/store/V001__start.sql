-- Times are milliseconds since 1970-01-01T00:00Z. Applied once, never edited: a change is a new file.
CREATE TABLE page (
  id TEXT NOT NULL PRIMARY KEY,
  url TEXT NOT NULL,
  source TEXT NOT NULL,
  language TEXT NOT NULL,
  live INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  text_length INTEGER NOT NULL,
  canonical TEXT,
  checked INTEGER NOT NULL,
  first_seen INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  body BLOB NOT NULL
);
CREATE INDEX page_text ON page (source, text_hash) WHERE live = 1;
CREATE INDEX page_canonical ON page (canonical) WHERE canonical IS NOT NULL;

CREATE TABLE page_version (
  page_id TEXT NOT NULL,
  checked INTEGER NOT NULL,
  replaced INTEGER NOT NULL,
  body BLOB NOT NULL
);
CREATE INDEX page_version_page ON page_version (page_id, replaced);
CREATE INDEX page_version_age ON page_version (replaced);

-- Only the newest change of a page is kept; AUTOINCREMENT keeps numbers increasing for ever.
CREATE TABLE change (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  page_id TEXT NOT NULL UNIQUE,
  removed INTEGER NOT NULL
);

-- key: the address with its parameters sorted, so that two orders are one visit.
CREATE TABLE visit (
  url TEXT NOT NULL PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
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
  last_modified TEXT
);
CREATE INDEX visit_host ON visit (host, done_run, depth);
CREATE INDEX visit_source ON visit (source, done_run);
CREATE INDEX visit_page ON visit (page_id) WHERE page_id IS NOT NULL;
CREATE INDEX visit_moved ON visit (moved_to) WHERE moved_to IS NOT NULL;

CREATE TABLE source_run (
  source TEXT NOT NULL PRIMARY KEY,
  run INTEGER NOT NULL,
  started INTEGER NOT NULL,
  finished INTEGER,
  active INTEGER NOT NULL
);

CREATE TABLE host (
  host TEXT NOT NULL PRIMARY KEY,
  wait_until INTEGER NOT NULL DEFAULT 0,
  wait_reason TEXT,
  known INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE robots (
  origin TEXT NOT NULL PRIMARY KEY,
  fetched INTEGER NOT NULL,
  status INTEGER NOT NULL,
  body BLOB NOT NULL,
  sitemaps_read INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE request (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  asked INTEGER NOT NULL,
  taken INTEGER
);

CREATE TABLE report (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  started INTEGER NOT NULL,
  ended INTEGER NOT NULL,
  body TEXT NOT NULL
);

CREATE TABLE schedule (
  source TEXT NOT NULL PRIMARY KEY,
  expression TEXT NOT NULL
);
