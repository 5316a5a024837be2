-- A step that does again what an undoing step took back (Ctrl+Y); it names that undoing step.
ALTER TABLE step ADD COLUMN redoes INTEGER REFERENCES step (id);
CREATE UNIQUE INDEX step_redoes ON step (redoes) WHERE redoes IS NOT NULL;
-- What a person did by hand, the newest first.
CREATE INDEX step_by ON step (by, id);
