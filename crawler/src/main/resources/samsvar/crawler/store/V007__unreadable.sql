-- Documents that could not be read, by a digest of their contents and how they were read.
CREATE TABLE unreadable (
  key TEXT NOT NULL PRIMARY KEY,
  reason TEXT NOT NULL,
  since INTEGER NOT NULL
);
