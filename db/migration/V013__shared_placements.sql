-- The universities that share posts: where several do, placement.university_id is null and each has a row here.
CREATE TABLE placement_share (
  id            INTEGER NOT NULL PRIMARY KEY,
  placement_id  INTEGER NOT NULL REFERENCES placement (id),
  university_id INTEGER NOT NULL REFERENCES university (id)
) STRICT;
CREATE UNIQUE INDEX placement_share_pair ON placement_share (placement_id, university_id);
CREATE INDEX placement_share_university ON placement_share (university_id);
