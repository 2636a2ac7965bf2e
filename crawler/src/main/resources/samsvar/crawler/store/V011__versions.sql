-- Addresses a page names as its other languages, parted by spaces: whether two pages name each other is told without reading them.
-- NULL in pages kept before.
ALTER TABLE page ADD COLUMN versions TEXT;
