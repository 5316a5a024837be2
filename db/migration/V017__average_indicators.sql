-- An average over the months of a period is neither what comes in over them nor a level at their end.
-- The column is made anew, as its check names the kinds.
ALTER TABLE indicator ADD COLUMN new_kind TEXT NOT NULL DEFAULT 'flow' CHECK (new_kind IN ('flow', 'stock', 'average'));
UPDATE indicator SET new_kind = CASE WHEN id = 'headcount_avg' THEN 'average' ELSE kind END;
ALTER TABLE indicator DROP COLUMN kind;
ALTER TABLE indicator RENAME COLUMN new_kind TO kind;
