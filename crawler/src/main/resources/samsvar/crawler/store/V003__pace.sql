-- learned_ms: the delay that trouble taught us. closed_until: outside its source's hours; forgotten at each start.
ALTER TABLE host ADD COLUMN learned_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE host ADD COLUMN closed_until INTEGER NOT NULL DEFAULT 0;

-- Patterns of addresses that bring no new text and keep inventing addresses.
CREATE TABLE paused_pattern (
  host TEXT NOT NULL,
  pattern TEXT NOT NULL,
  since INTEGER NOT NULL,
  until INTEGER NOT NULL,
  example TEXT NOT NULL,
  why TEXT NOT NULL,
  PRIMARY KEY (host, pattern)
);
