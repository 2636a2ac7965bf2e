-- What the pages of a source repeat, by print of the text, and the page that keeps it. Derived: judged anew at the end of its runs.
CREATE TABLE repeated_text (
  source TEXT NOT NULL,
  print INTEGER NOT NULL,
  home TEXT NOT NULL,
  PRIMARY KEY (source, print)
) WITHOUT ROWID;

-- due: 1 since a run ended, until judged. judged: the change up to which it was. version: raised when the judgement became another.
CREATE TABLE repeat_judgement (
  source TEXT NOT NULL PRIMARY KEY,
  due INTEGER NOT NULL,
  judged INTEGER NOT NULL DEFAULT 0,
  version INTEGER NOT NULL DEFAULT 0
);
-- Archives made before judge every source once.
INSERT INTO repeat_judgement (source, due) SELECT source, 1 FROM source_run;
