-- Full-text search over firms, SQLite only: rows are keyed by firm.id and hold one- and two-character
-- tokens that the store writes (names and former names; pinyin initials).
CREATE VIRTUAL TABLE firm_search USING fts5 (
  names, initials,
  content = '', contentless_delete = 1, detail = none,
  tokenize = "unicode61 remove_diacritics 0"
);
