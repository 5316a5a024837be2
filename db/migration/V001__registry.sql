-- The registry: firms of one zone, what they are, earn, promise and receive.
-- Amounts are INTEGER hundredths of their unit (fen for CNY); shares are INTEGER millionths; multiples
-- (a claim's "three times") are INTEGER hundredths; codes are TEXT.
-- Dates are ISO text as precise as known (2015, 2015-08, 2015-08-03); instants are UTC, ISO text.
-- A period is text: 2016 (year), 2017H1 (half), 2017Q2 (that quarter alone), 2017Q2C (January to June),
-- 2017M05 (that month alone), 2017M05C (January to May).

CREATE TABLE setting (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE source (
  id        INTEGER NOT NULL PRIMARY KEY,
  kind      TEXT    NOT NULL CHECK (kind IN ('file', 'paste', 'publication', 'invented', 'manual')),
  name      TEXT    NOT NULL,
  sha256    TEXT,
  bytes     INTEGER,
  format    TEXT,
  encoding  TEXT,
  reference TEXT,
  read_at   TEXT    NOT NULL,
  read_by   TEXT    NOT NULL
) STRICT;
CREATE INDEX source_sha256 ON source (sha256);

CREATE TABLE import (
  id                     INTEGER NOT NULL PRIMARY KEY,
  source_id              INTEGER NOT NULL REFERENCES source (id),
  applied_at             TEXT    NOT NULL,
  applied_by             TEXT    NOT NULL,
  firms_new              INTEGER NOT NULL,
  firms_updated          INTEGER NOT NULL,
  firms_unchanged        INTEGER NOT NULL,
  observations_new       INTEGER NOT NULL,
  observations_revised   INTEGER NOT NULL,
  observations_unchanged INTEGER NOT NULL,
  rejected               INTEGER NOT NULL,
  undone_at              TEXT,
  undone_by              TEXT
) STRICT;
CREATE INDEX import_source ON import (source_id);

-- Derived by the store from the names and the code: name_key (spellings meet), name_order (pinyin, to sort
-- by), name_initials, search_text (all that a search finds, see V002).
CREATE TABLE firm (
  id                  INTEGER NOT NULL PRIMARY KEY,
  is_resident         INTEGER NOT NULL CHECK (is_resident IN (0, 1)),
  name                TEXT    NOT NULL CHECK (length(trim(name)) > 0),
  name_key            TEXT    NOT NULL,
  name_order          TEXT    NOT NULL,
  name_initials       TEXT    NOT NULL,
  search_text         TEXT    NOT NULL,
  name_en             TEXT,
  credit_code         TEXT,
  registration_number TEXT,
  legal_form          TEXT,
  relation            TEXT CHECK (relation IN ('domestic', 'branch', 'joint_venture', 'wholly_foreign',
                                               'wholly_hmt', 'cooperative', 'fie_reinvestment', 'rep_office')),
  relation_basis      TEXT CHECK (relation_basis IN ('derived', 'confirmed')),
  relation_by         TEXT,
  relation_on         TEXT,
  status              TEXT CHECK (status IN ('active', 'moved_in', 'moved_out', 'revoked', 'deregistered',
                                             'suspended', 'liquidating')),
  industry_code       TEXT,
  industry_edition    TEXT CHECK (industry_edition IN ('2011', '2017')),
  industry_division   TEXT GENERATED ALWAYS AS (substr(industry_code, 1, 2)) STORED,
  park                TEXT,
  founded_on          TEXT,
  founded_year        INTEGER GENERATED ALWAYS AS (CAST(substr(founded_on, 1, 4) AS INTEGER)) STORED,
  capital             INTEGER,
  capital_currency    TEXT,
  size_class          TEXT CHECK (size_class IN ('large', 'medium', 'small', 'micro')),
  address             TEXT,
  note                TEXT,
  source_id           INTEGER REFERENCES source (id),
  CHECK ((relation IS NULL) = (relation_basis IS NULL)),
  CHECK ((industry_code IS NULL) = (industry_edition IS NULL)),
  CHECK ((capital IS NULL) = (capital_currency IS NULL))
) STRICT;
CREATE UNIQUE INDEX firm_credit_code ON firm (credit_code) WHERE credit_code IS NOT NULL;
CREATE INDEX firm_registration_number ON firm (registration_number) WHERE registration_number IS NOT NULL;
CREATE INDEX firm_name_key ON firm (name_key);
CREATE INDEX firm_organisation_code ON firm (substr(credit_code, 9, 9));
CREATE INDEX firm_name_order ON firm (is_resident, name_order, id);
CREATE INDEX firm_founded_on ON firm (is_resident, founded_on, id);
CREATE INDEX firm_industry_code ON firm (is_resident, industry_code, id);
CREATE INDEX firm_capital ON firm (is_resident, capital, id);
CREATE INDEX firm_source ON firm (source_id);

CREATE TABLE firm_name (
  id         INTEGER NOT NULL PRIMARY KEY,
  firm_id    INTEGER NOT NULL REFERENCES firm (id),
  name       TEXT    NOT NULL,
  name_key   TEXT    NOT NULL,
  kind       TEXT    NOT NULL CHECK (kind IN ('former', 'short', 'foreign', 'as_given')),
  from_on    TEXT,
  until_on   TEXT,
  source_id  INTEGER REFERENCES source (id)
) STRICT;
CREATE UNIQUE INDEX firm_name_firm ON firm_name (firm_id, kind, name);
CREATE INDEX firm_name_name_key ON firm_name (name_key);

CREATE TABLE stake (
  id         INTEGER NOT NULL PRIMARY KEY,
  owner_id   INTEGER NOT NULL REFERENCES firm (id),
  firm_id    INTEGER NOT NULL REFERENCES firm (id) CHECK (firm_id <> owner_id),
  kind       TEXT    NOT NULL CHECK (kind IN ('share', 'head_office')),
  share      INTEGER CHECK (share > 0 AND share <= 1000000),
  from_on    TEXT,
  until_on   TEXT,
  raw        TEXT,
  source_id  INTEGER REFERENCES source (id),
  CHECK (kind = 'share' OR share IS NULL)
) STRICT;
CREATE INDEX stake_firm ON stake (firm_id);
CREATE INDEX stake_owner ON stake (owner_id);

CREATE TABLE indicator (
  id       TEXT    NOT NULL PRIMARY KEY,
  kind     TEXT    NOT NULL CHECK (kind IN ('flow', 'stock')),
  unit     TEXT    NOT NULL,
  position INTEGER NOT NULL UNIQUE,
  name_zh  TEXT    NOT NULL,
  name_en  TEXT    NOT NULL
) STRICT;

-- standing: current = the value in use, one a key; beside = another source's differing value;
-- former = replaced by a revision, kept.
CREATE TABLE observation (
  id         INTEGER NOT NULL PRIMARY KEY,
  firm_id    INTEGER NOT NULL REFERENCES firm (id),
  indicator  TEXT    NOT NULL REFERENCES indicator (id),
  period     TEXT    NOT NULL,
  nature     TEXT    NOT NULL CHECK (nature IN ('actual', 'forecast', 'target', 'prior')),
  standing   TEXT    NOT NULL CHECK (standing IN ('current', 'beside', 'former')),
  disclosure TEXT    NOT NULL CHECK (disclosure IN ('disclosed', 'not_disclosed')),
  amount     INTEGER,
  unit       TEXT    NOT NULL,
  raw        TEXT,
  unit_from  TEXT,
  source_id  INTEGER NOT NULL REFERENCES source (id),
  sheet      TEXT,
  cell       TEXT,
  import_id  INTEGER REFERENCES import (id),
  CHECK ((amount IS NULL) = (disclosure = 'not_disclosed'))
) STRICT;
CREATE UNIQUE INDEX observation_current ON observation (firm_id, indicator, period, nature)
  WHERE standing = 'current';
CREATE INDEX observation_firm_kept ON observation (firm_id) WHERE standing <> 'current';
CREATE INDEX observation_ranking ON observation (indicator, period, nature, amount, firm_id)
  WHERE standing = 'current';
CREATE INDEX observation_import ON observation (import_id) WHERE import_id IS NOT NULL;

CREATE TABLE claim (
  id            INTEGER NOT NULL PRIMARY KEY,
  firm_id       INTEGER NOT NULL REFERENCES firm (id),
  indicator     TEXT    NOT NULL REFERENCES indicator (id),
  said          TEXT    NOT NULL,
  said_by       TEXT,
  said_on       TEXT,
  base_period   TEXT,
  base_amount   INTEGER,
  multiple      INTEGER CHECK (multiple > 0),
  target_period TEXT    NOT NULL,
  target_amount INTEGER,
  source_id     INTEGER REFERENCES source (id),
  sheet         TEXT,
  cell          TEXT,
  CHECK (multiple IS NOT NULL OR target_amount IS NOT NULL)
) STRICT;
CREATE INDEX claim_firm ON claim (firm_id);

CREATE TABLE policy (
  id              INTEGER NOT NULL PRIMARY KEY,
  name            TEXT NOT NULL,
  document_number TEXT,
  clause          TEXT,
  kind            TEXT,
  issued_on       TEXT,
  reference       TEXT
) STRICT;
CREATE INDEX policy_name ON policy (name);

CREATE TABLE "grant" (
  id              INTEGER NOT NULL PRIMARY KEY,
  firm_id         INTEGER NOT NULL REFERENCES firm (id),
  policy_id       INTEGER NOT NULL REFERENCES policy (id),
  kind            TEXT,
  basis           TEXT,
  batch           TEXT,
  fund_source     TEXT,
  applied_on      TEXT,
  approved_on     TEXT,
  approved_amount INTEGER,
  status          TEXT NOT NULL CHECK (status IN ('applied', 'reviewing', 'publicised', 'approved', 'partly_paid',
                                                  'paid', 'refused', 'clawing_back', 'clawed_back', 'ended')),
  source_id       INTEGER REFERENCES source (id),
  sheet           TEXT,
  cell            TEXT,
  import_id       INTEGER REFERENCES import (id)
) STRICT;
CREATE INDEX grant_firm ON "grant" (firm_id);
CREATE INDEX grant_policy ON "grant" (policy_id);

CREATE TABLE instalment (
  id          INTEGER NOT NULL PRIMARY KEY,
  grant_id    INTEGER NOT NULL REFERENCES "grant" (id),
  sequence    INTEGER NOT NULL,
  due_on      TEXT,
  due_amount  INTEGER,
  paid_on     TEXT,
  paid_amount INTEGER
) STRICT;
CREATE UNIQUE INDEX instalment_grant ON instalment (grant_id, sequence);

CREATE TABLE commitment (
  id         INTEGER NOT NULL PRIMARY KEY,
  grant_id   INTEGER NOT NULL REFERENCES "grant" (id),
  indicator  TEXT REFERENCES indicator (id),
  said       TEXT NOT NULL,
  amount     INTEGER,
  due_period TEXT,
  outcome    TEXT CHECK (outcome IN ('met', 'missed'))
) STRICT;
CREATE INDEX commitment_grant ON commitment (grant_id);

CREATE TABLE clawback (
  id              INTEGER NOT NULL PRIMARY KEY,
  grant_id        INTEGER NOT NULL REFERENCES "grant" (id),
  decided_on      TEXT,
  amount          INTEGER NOT NULL,
  reason          TEXT,
  received_on     TEXT,
  received_amount INTEGER
) STRICT;
CREATE INDEX clawback_grant ON clawback (grant_id);

CREATE TABLE university (
  id      INTEGER NOT NULL PRIMARY KEY,
  name    TEXT    NOT NULL UNIQUE,
  name_en TEXT
) STRICT;

CREATE TABLE placement (
  id            INTEGER NOT NULL PRIMARY KEY,
  firm_id       INTEGER NOT NULL REFERENCES firm (id),
  university_id INTEGER REFERENCES university (id),
  title         TEXT,
  posts         INTEGER NOT NULL CHECK (posts >= 0),
  starts_on     TEXT,
  ends_on       TEXT,
  source_id     INTEGER REFERENCES source (id),
  sheet         TEXT,
  cell          TEXT,
  import_id     INTEGER REFERENCES import (id)
) STRICT;
CREATE INDEX placement_firm ON placement (firm_id);
CREATE INDEX placement_university ON placement (university_id);

-- One accepted act (an edit, an import, an undo) is one step; its changes are its fields, old and new.
-- action insert: the row itself (and its later changes) tells the values; delete: old_value is the row as
-- JSON; update: one change a field. Nothing is deleted by a foreign key: each row that goes has its change.
CREATE TABLE step (
  id        INTEGER NOT NULL PRIMARY KEY,
  at        TEXT    NOT NULL,
  by        TEXT    NOT NULL,
  via       TEXT    NOT NULL CHECK (via IN ('manual', 'import', 'undo', 'example')),
  import_id INTEGER REFERENCES import (id),
  undoes    INTEGER REFERENCES step (id),
  CHECK (undoes IS NULL OR via = 'undo')
) STRICT;
CREATE UNIQUE INDEX step_undoes ON step (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX step_import ON step (import_id) WHERE import_id IS NOT NULL;

CREATE TABLE change (
  id         INTEGER NOT NULL PRIMARY KEY,
  step_id    INTEGER NOT NULL REFERENCES step (id),
  firm_id    INTEGER,
  table_name TEXT    NOT NULL,
  row_id     TEXT    NOT NULL,
  action     TEXT    NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
  field      TEXT,
  old_value  TEXT,
  new_value  TEXT,
  CHECK ((action = 'update') = (field IS NOT NULL))
) STRICT;
CREATE INDEX change_step ON change (step_id);
CREATE INDEX change_firm ON change (firm_id, id);
CREATE INDEX change_deleted ON change (table_name, CAST(row_id AS INTEGER)) WHERE action = 'delete';

CREATE TABLE edition (
  id         INTEGER NOT NULL PRIMARY KEY,
  period     TEXT    NOT NULL,
  number     INTEGER NOT NULL,
  language   TEXT    NOT NULL CHECK (language IN ('zh', 'en')),
  issued_at  TEXT    NOT NULL,
  issued_by  TEXT    NOT NULL,
  as_of      TEXT    NOT NULL,
  template   TEXT    NOT NULL,
  figures    TEXT    NOT NULL,
  pdf        BLOB    NOT NULL,
  pdf_sha256 TEXT    NOT NULL,
  pages      INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX edition_number ON edition (period, language, number);

CREATE TABLE saved_view (
  id         INTEGER NOT NULL PRIMARY KEY,
  screen     TEXT    NOT NULL,
  name       TEXT    NOT NULL,
  definition TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX saved_view_name ON saved_view (screen, name);

INSERT INTO indicator (position, id, kind, unit, name_zh, name_en) VALUES
  ( 1, 'revenue',            'flow',  'CNY',     '营业收入',         'Revenue'),
  ( 2, 'main_revenue',       'flow',  'CNY',     '主营业务收入',     'Main-business revenue'),
  ( 3, 'output',             'flow',  'CNY',     '工业总产值',       'Gross output'),
  ( 4, 'sales',              'flow',  'CNY',     '销售额',           'Sales'),
  ( 5, 'value_added',        'flow',  'CNY',     '增加值',           'Value added'),
  ( 6, 'profit',             'flow',  'CNY',     '利润总额',         'Profit'),
  ( 7, 'tax',                'flow',  'CNY',     '税收',             'Tax'),
  ( 8, 'vat',                'flow',  'CNY',     '应交增值税',       'VAT payable'),
  ( 9, 'rd',                 'flow',  'CNY',     '研发费用',         'R&D spending'),
  (10, 'wages',              'flow',  'CNY',     '应付职工薪酬',     'Wages'),
  (11, 'assets',             'stock', 'CNY',     '资产总计',         'Assets'),
  (12, 'liabilities',        'stock', 'CNY',     '负债合计',         'Liabilities'),
  (13, 'fixed_investment',   'flow',  'CNY',     '固定资产投资',     'Fixed investment'),
  (14, 'investment_arrived', 'flow',  'CNY',     '到位资金',         'Investment arrived'),
  (15, 'exports',            'flow',  'CNY',     '出口交货值',       'Exports'),
  (16, 'headcount_end',      'stock', 'person',  '期末从业人员',     'Headcount at end'),
  (17, 'headcount_avg',      'stock', 'person',  '平均用工人数',     'Average headcount'),
  (18, 'insured_count',      'stock', 'person',  '参保人数',         'Insured persons'),
  (19, 'floor_area',         'stock', 'sqm',     '建筑面积',         'Floor area'),
  (20, 'patents',            'stock', 'piece',   '有效专利',         'Patents in force');
