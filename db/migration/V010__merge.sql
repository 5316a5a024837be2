-- Two firms that were one: what the one that went was called and registered under, so that a file which names
-- it means the one that stayed, until the two are taken apart again.
CREATE TABLE merge (
  id          INTEGER NOT NULL PRIMARY KEY,
  step_id     INTEGER NOT NULL REFERENCES step (id),
  kept_id     INTEGER NOT NULL,
  gone_id     INTEGER NOT NULL,
  gone_name   TEXT    NOT NULL,
  gone_code   TEXT,
  gone_number TEXT,
  parted_step INTEGER REFERENCES step (id)
) STRICT;
CREATE INDEX merge_kept ON merge (kept_id);
CREATE INDEX merge_gone_code ON merge (gone_code) WHERE gone_code IS NOT NULL;
CREATE INDEX merge_gone_number ON merge (gone_number) WHERE gone_number IS NOT NULL;
