-- Addresses to be visited before others: just cited, or asked for by a person. taken: 1 once a run was opened for it.
CREATE TABLE wanted (
  url TEXT NOT NULL PRIMARY KEY,
  asked INTEGER NOT NULL,
  taken INTEGER NOT NULL DEFAULT 0
);
