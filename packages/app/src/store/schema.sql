-- One text for SQLite and PostgreSQL. The SQLite store swaps BIGINT for INTEGER and BYTEA for BLOB, and makes every
-- table STRICT and clustered by its key. Every key and every index begins with book_id, so that a book can live on any node.

create table head (
  book_id BIGINT not null,
  format BIGINT not null,
  seq BIGINT not null,
  hash BYTEA not null,
  entries BIGINT not null,
  chart_seq BIGINT not null,
  locked_through TEXT,
  lock_reason TEXT,
  primary key (book_id)
);

create table fact (
  book_id BIGINT not null,
  seq BIGINT not null,
  act BIGINT not null,
  kind TEXT not null,
  v BIGINT not null,
  body TEXT not null,
  key TEXT,
  input_hash BYTEA,
  actor TEXT not null,
  recorded_at BIGINT not null,
  hash BYTEA not null,
  primary key (book_id, seq)
);
create unique index fact_key on fact (book_id, key) where key is not null;

create table account (
  book_id BIGINT not null,
  id TEXT not null,
  code TEXT not null,
  type TEXT not null,
  role TEXT,
  body TEXT not null,
  seq BIGINT not null,
  primary key (book_id, id)
);

create table card (
  book_id BIGINT not null,
  kind TEXT not null,
  id TEXT not null,
  body TEXT not null,
  seq BIGINT not null,
  primary key (book_id, kind, id)
);

create table entry (
  book_id BIGINT not null,
  number BIGINT not null,
  seq BIGINT not null,
  date TEXT not null,
  layer TEXT not null,
  journal TEXT not null,
  because TEXT not null,
  because_id TEXT not null,
  payee TEXT,
  memo TEXT not null,
  ref TEXT,
  total BIGINT not null,
  reverses BIGINT,
  reversed_by BIGINT,
  replaces BIGINT,
  replaced_by BIGINT,
  approved_by TEXT,
  primary key (book_id, number)
);
create index entry_date on entry (book_id, date, number);

create table posting (
  book_id BIGINT not null,
  account TEXT not null,
  date TEXT not null,
  number BIGINT not null,
  line BIGINT not null,
  amount BIGINT not null,
  layer TEXT not null,
  dims TEXT not null,
  currency TEXT not null,
  foreign_amount BIGINT not null,
  party TEXT,
  tags TEXT,
  memo TEXT,
  primary key (book_id, account, date, number, line)
);

create table account_month (
  book_id BIGINT not null,
  account TEXT not null,
  month TEXT not null,
  layer TEXT not null,
  currency TEXT not null,
  dims TEXT not null,
  debit BIGINT not null,
  credit BIGINT not null,
  foreign_net BIGINT not null,
  postings BIGINT not null,
  primary key (book_id, account, month, layer, currency, dims)
);

create table account_total (
  book_id BIGINT not null,
  account TEXT not null,
  layer TEXT not null,
  currency TEXT not null,
  debit BIGINT not null,
  credit BIGINT not null,
  foreign_net BIGINT not null,
  postings BIGINT not null,
  primary key (book_id, account, layer, currency)
);

create table statement_line (
  book_id BIGINT not null,
  account TEXT not null,
  fingerprint TEXT not null,
  statement TEXT not null,
  date TEXT not null,
  amount BIGINT not null,
  text TEXT not null,
  pattern TEXT not null,
  bank_id TEXT,
  type TEXT,
  cheque TEXT,
  excluded TEXT,
  question TEXT,
  seq BIGINT not null,
  primary key (book_id, account, fingerprint)
);
create index statement_line_pattern on statement_line (book_id, pattern, date);

create table line_match (
  book_id BIGINT not null,
  account TEXT not null,
  fingerprint TEXT not null,
  number BIGINT not null,
  posting BIGINT not null,
  amount BIGINT not null,
  reason TEXT not null,
  reason_id TEXT,
  evidence TEXT,
  seq BIGINT not null,
  primary key (book_id, account, fingerprint, number, posting)
);
create index line_match_number on line_match (book_id, number);

create table cleared (
  book_id BIGINT not null,
  account TEXT not null,
  number BIGINT not null,
  posting BIGINT not null,
  seal TEXT not null,
  seq BIGINT not null,
  primary key (book_id, account, number, posting)
);
create index cleared_number on cleared (book_id, number);

create table paper_link (
  book_id BIGINT not null,
  number BIGINT not null,
  sha256 TEXT not null,
  name TEXT not null,
  media_type TEXT not null,
  size BIGINT not null,
  seq BIGINT not null,
  primary key (book_id, number, sha256)
);

-- Outside the chain: files by the hash of their bytes, drafts that may be lost, sealed personal data that may be erased.
create table paper (
  book_id BIGINT not null,
  sha256 TEXT not null,
  bytes BYTEA not null,
  primary key (book_id, sha256)
);

create table desk (
  book_id BIGINT not null,
  kind TEXT not null,
  id TEXT not null,
  body TEXT not null,
  updated_at BIGINT not null,
  primary key (book_id, kind, id)
);

create table vault (
  book_id BIGINT not null,
  id TEXT not null,
  sealed BYTEA not null,
  primary key (book_id, id)
);
