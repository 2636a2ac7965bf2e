-- What a page's visits so far say of it: doubts in a row, how often it changed, when it is due.
ALTER TABLE visit ADD COLUMN doubt TEXT;
ALTER TABLE visit ADD COLUMN compared INTEGER NOT NULL DEFAULT 0;
ALTER TABLE visit ADD COLUMN changes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE visit ADD COLUMN first_read INTEGER;
ALTER TABLE visit ADD COLUMN last_read INTEGER;
ALTER TABLE visit ADD COLUMN due INTEGER NOT NULL DEFAULT 0;
ALTER TABLE visit ADD COLUMN lastmod INTEGER;

-- leaves: when the page itself says it is no longer to be shown. unarchived: nothing of it is kept but its present text.
ALTER TABLE page ADD COLUMN leaves INTEGER;
ALTER TABLE page ADD COLUMN unarchived INTEGER NOT NULL DEFAULT 0;
CREATE INDEX page_leaves ON page (leaves) WHERE leaves IS NOT NULL AND live = 1;

-- Pages lost by a run that has not ended, and those the brake holds. target: the page whose text it now says. held: 0, or since when.
CREATE TABLE loss (
  page_id TEXT NOT NULL PRIMARY KEY,
  source TEXT NOT NULL,
  cause TEXT NOT NULL,
  target TEXT,
  since INTEGER NOT NULL,
  held INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX loss_source ON loss (source, held);

-- adaptive: pages whose interval is not over are left alone; left_alone: how many.
ALTER TABLE source_run ADD COLUMN adaptive INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source_run ADD COLUMN left_alone INTEGER NOT NULL DEFAULT 0;

ALTER TABLE host ADD COLUMN claims INTEGER NOT NULL DEFAULT 0;
ALTER TABLE host ADD COLUMN borne_out INTEGER NOT NULL DEFAULT 0;
ALTER TABLE host ADD COLUMN denials INTEGER NOT NULL DEFAULT 0;
ALTER TABLE host ADD COLUMN belied INTEGER NOT NULL DEFAULT 0;
