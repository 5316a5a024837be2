-- What an office has in its quarterly report, and in which order, as the readable text of a template file.
-- Which one is in use stands in the setting template.in_use; without it the report is the standard one.
CREATE TABLE report_template (
  id      INTEGER NOT NULL PRIMARY KEY,
  name    TEXT    NOT NULL,
  content TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX report_template_name ON report_template (name);
