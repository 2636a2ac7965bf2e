-- Hosts that want to be asked over TLS only (RFC 6797), until when, and whether their subdomains too.
CREATE TABLE secure_host (
  host TEXT NOT NULL PRIMARY KEY,
  until INTEGER NOT NULL,
  subdomains INTEGER NOT NULL
);
