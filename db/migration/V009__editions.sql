-- The state of the history an edition was made from: the id of the last step it knows of.
ALTER TABLE edition ADD COLUMN known_step INTEGER;

-- A paragraph of a quarter's report as a person worded it, in place of the one that follows from the figures.
-- composed keeps what the figures said then: when they say otherwise now, the wording is flagged.
CREATE TABLE report_sentence (
  id       INTEGER NOT NULL PRIMARY KEY,
  period   TEXT    NOT NULL,
  language TEXT    NOT NULL CHECK (language IN ('zh', 'en')),
  place    TEXT    NOT NULL,
  said     TEXT    NOT NULL,
  composed TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX report_sentence_place ON report_sentence (period, language, place);

-- What the zone as a whole is to reach in a year (年度目标), as its plan says.
CREATE TABLE zone_target (
  id        INTEGER NOT NULL PRIMARY KEY,
  year      INTEGER NOT NULL,
  indicator TEXT    NOT NULL REFERENCES indicator (id),
  amount    INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX zone_target_indicator ON zone_target (year, indicator);
