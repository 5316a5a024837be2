-- Full-text search over firms, SQLite only: rows are keyed by firm.id and hold tokens that the store
-- writes: the pieces of one to three characters of firm.search_text, and one token for each filter value.
-- The ascii tokenizer keeps every character beyond ASCII as it is, whatever the Unicode version.
CREATE VIRTUAL TABLE firm_search USING fts5 (
  tokens,
  content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);
CREATE VIRTUAL TABLE firm_search_terms USING fts5vocab ('firm_search', 'row');

-- What SQLite's planner should take for granted, as in a large registry, so that its choices do not
-- depend on whether and when somebody ran ANALYZE: residence and standing select nearly every row.
ANALYZE;
DELETE FROM sqlite_stat1;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('firm', 'firm_credit_code',         '1000000 1'),
  ('firm', 'firm_registration_number', '1000000 1'),
  ('firm', 'firm_name_key',            '1000000 2'),
  ('firm', 'firm_organisation_code',   '1000000 2'),
  ('firm', 'firm_name_order',          '1000000 900000 2 1'),
  ('firm', 'firm_founded_on',          '1000000 900000 200 1'),
  ('firm', 'firm_industry_code',       '1000000 900000 2000 1'),
  ('firm', 'firm_capital',             '1000000 900000 2000 1'),
  ('firm', 'firm_source',              '1000000 10000'),
  ('observation', 'observation_current',   '8000000 8 4 2 1'),
  ('observation', 'observation_ranking',   '8000000 3000000 1000000 900000 2 1'),
  ('observation', 'observation_firm_kept', '80000 2'),
  ('observation', 'observation_import',    '8000000 10000');
