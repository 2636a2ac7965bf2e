-- 64 bits of which near texts share nearly all; four indexes, one for each quarter (SimHash).
ALTER TABLE page ADD COLUMN simhash INTEGER;
CREATE INDEX page_near_0 ON page (source, (simhash & 65535)) WHERE live = 1 AND simhash IS NOT NULL;
CREATE INDEX page_near_1 ON page (source, (simhash >> 16 & 65535)) WHERE live = 1 AND simhash IS NOT NULL;
CREATE INDEX page_near_2 ON page (source, (simhash >> 32 & 65535)) WHERE live = 1 AND simhash IS NOT NULL;
CREATE INDEX page_near_3 ON page (source, (simhash >> 48 & 65535)) WHERE live = 1 AND simhash IS NOT NULL;
