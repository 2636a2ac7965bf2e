-- Pages a source had when its runs ended, for some weeks back or to a person's last decision: small losses add up to large ones.
CREATE TABLE source_size (
  source TEXT NOT NULL,
  at INTEGER NOT NULL,
  pages INTEGER NOT NULL
);
CREATE INDEX source_size_source ON source_size (source, at);
