-- Figures of one key belong to lines: what one bureau, or files of one shape, state one after the other. In a
-- line a later figure is a revision; figures of two lines stand side by side.
ALTER TABLE source ADD COLUMN shape TEXT;
ALTER TABLE source ADD COLUMN bureau TEXT;
ALTER TABLE observation ADD COLUMN line TEXT;
ALTER TABLE observation ADD COLUMN settled_against INTEGER;

-- What an import states and the registry had already, so that it outlives the import that brought it first.
CREATE TABLE confirmation (
  observation_id INTEGER NOT NULL REFERENCES observation (id),
  import_id      INTEGER NOT NULL REFERENCES import (id),
  sheet          TEXT,
  cell           TEXT,
  raw            TEXT,
  unit_from      TEXT,
  PRIMARY KEY (observation_id, import_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX confirmation_import ON confirmation (import_id);

CREATE TABLE mention (
  firm_id   INTEGER NOT NULL,
  import_id INTEGER NOT NULL REFERENCES import (id),
  same      TEXT    NOT NULL,
  other     TEXT,
  PRIMARY KEY (firm_id, import_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_import ON mention (import_id);

CREATE TABLE restatement (
  table_name      TEXT    NOT NULL CHECK (table_name IN ('grant', 'instalment', 'clawback', 'placement')),
  row_id          INTEGER NOT NULL,
  import_id       INTEGER NOT NULL REFERENCES import (id),
  sheet           TEXT,
  cell            TEXT,
  approved_amount INTEGER,
  status          TEXT,
  PRIMARY KEY (table_name, row_id, import_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX restatement_import ON restatement (import_id);
