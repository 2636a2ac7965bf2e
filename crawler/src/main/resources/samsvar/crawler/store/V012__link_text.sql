-- What pages call each other where they link; it counts while said_by, one of the pages that say so, is shown. since: the change up to which pages
-- that were written before do not know it.
CREATE TABLE link_text (
  target TEXT NOT NULL,
  text TEXT NOT NULL,
  said_by TEXT NOT NULL,
  since INTEGER NOT NULL,
  PRIMARY KEY (target, text)
) WITHOUT ROWID;
CREATE INDEX link_text_said ON link_text (said_by);
