-- What is attached to a firm: contracts, licences, letters. The bytes stand once, under their own SHA-256, and
-- stay when a document is removed: its row in the history names them, so that an undo brings them back.
CREATE TABLE document_content (
  sha256 TEXT NOT NULL PRIMARY KEY,
  bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE document (
  id       INTEGER NOT NULL PRIMARY KEY,
  firm_id  INTEGER NOT NULL REFERENCES firm (id),
  name     TEXT    NOT NULL CHECK (length(trim(name)) > 0),
  length   INTEGER NOT NULL CHECK (length >= 0),
  sha256   TEXT    NOT NULL REFERENCES document_content (sha256),
  added_at TEXT    NOT NULL,
  added_by TEXT    NOT NULL
) STRICT;
CREATE INDEX document_firm ON document (firm_id);
CREATE INDEX document_sha256 ON document (sha256);
