-- The schema of a ledger in an SQLite file, version 1 (PRAGMA user_version).
-- `analysis.json` holds all; the other tables are made of it, to be asked by SQL.

CREATE TABLE analysis (
  id INTEGER PRIMARY KEY,  -- place in the ledger, counted from 1
  guid TEXT,
  version TEXT,
  language TEXT,           -- BCP 47
  agency TEXT,
  date TEXT,               -- ISO 8601, as all days here
  headline TEXT,
  json TEXT NOT NULL       -- as diplotext.export.json writes it
);

CREATE TABLE actor (
  id TEXT PRIMARY KEY,     -- Identity.id
  kind TEXT NOT NULL,
  label TEXT NOT NULL,
  state TEXT               -- ISO 3166-1 alpha-2
);

CREATE TABLE actor_name (
  actor TEXT NOT NULL REFERENCES actor,
  name TEXT NOT NULL,
  PRIMARY KEY (actor, name)
);

CREATE TABLE actor_identifier (
  actor TEXT NOT NULL REFERENCES actor,
  identifier TEXT NOT NULL,  -- as an authority file or a vocabulary has it
  PRIMARY KEY (actor, identifier)
);

CREATE TABLE entry (
  id TEXT PRIMARY KEY,     -- Entry.id
  place INTEGER NOT NULL,  -- place in the ledger, counted from 1
  kind TEXT NOT NULL,
  polarity TEXT NOT NULL,
  force INTEGER NOT NULL,  -- 0 NONE to 10 OBLIGE
  act TEXT NOT NULL,
  since TEXT,
  due TEXT
);

CREATE TABLE entry_party (
  entry TEXT NOT NULL REFERENCES entry,
  part TEXT NOT NULL CHECK (part IN ('debtor', 'creditor')),
  actor TEXT NOT NULL REFERENCES actor,
  PRIMARY KEY (entry, part, actor)
);

CREATE TABLE entry_measure (
  entry TEXT NOT NULL REFERENCES entry,
  kind TEXT NOT NULL,
  PRIMARY KEY (entry, kind)
);

CREATE TABLE coalition (
  id TEXT PRIMARY KEY,     -- CoalitionRecord.id
  name TEXT NOT NULL
);

CREATE TABLE membership (
  coalition TEXT NOT NULL REFERENCES coalition,
  actor TEXT NOT NULL REFERENCES actor,
  role TEXT NOT NULL,
  since TEXT,              -- as stated, else the day of the story
  until TEXT
);

CREATE TABLE size_claim (
  coalition TEXT NOT NULL REFERENCES coalition,
  value INTEGER NOT NULL,
  comparator TEXT NOT NULL,
  day TEXT                 -- as stated, else the day of the story
);

-- The words that everything rests on, for full-text search.
CREATE VIRTUAL TABLE evidence USING fts5 (
  words,
  kind UNINDEXED,          -- statement, commitment, condition, coalition, mechanism, incident
  about UNINDEXED,         -- id of an entry or actor, or name of a coalition; may be NULL
  analysis UNINDEXED,      -- analysis.id
  first UNINDEXED,         -- offset of the first character in the text of the article
  stop UNINDEXED,          -- offset behind the last
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE INDEX entry_party_actor ON entry_party (actor, part);
CREATE INDEX entry_due ON entry (due);
CREATE INDEX membership_actor ON membership (actor);
