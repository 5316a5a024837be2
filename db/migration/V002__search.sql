-- Full-text search over firms, SQLite only: rows are keyed by firm.id and hold tokens that the store
-- writes: the one- and two-character pieces of firm.search_text, and one token for each filter value.
-- The ascii tokenizer keeps every character beyond ASCII as it is, whatever the Unicode version.
CREATE VIRTUAL TABLE firm_search USING fts5 (
  tokens,
  content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);
CREATE VIRTUAL TABLE firm_search_terms USING fts5vocab ('firm_search', 'row');
