-- Whose file this is, and the version of its tables: read before anything else is.
PRAGMA application_id = 1332638291;
PRAGMA user_version = 1;

-- One row: names this ledger, so that an index can tell whether it was made of it.
CREATE TABLE ledger (name TEXT NOT NULL);
INSERT INTO ledger VALUES (lower(hex(randomblob(16))));

-- Offsets count code points of the text; places are written "start-end", joined by blanks.
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  url TEXT,
  outlet TEXT,
  title TEXT,
  published TEXT,
  text TEXT NOT NULL,
  hash BLOB NOT NULL,          -- SHA-256 of URL, outlet and text
  version INTEGER NOT NULL,    -- from 1, of those with the same URL
  story INTEGER NOT NULL,      -- the first article of all that are nearly the same
  model TEXT NOT NULL,
  added TEXT NOT NULL
);
CREATE UNIQUE INDEX article_hash ON article (hash);
CREATE INDEX article_url ON article (url);
CREATE INDEX article_story ON article (story);
CREATE INDEX article_published ON article (published);

-- Hashes of a text's features, some of which near duplicates share.
CREATE TABLE sketch (
  band INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES article,
  PRIMARY KEY (band, article)
) WITHOUT ROWID;

-- A person or body across articles; one whose speakers all went to another has none left.
CREATE TABLE entity (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,    -- the same in every ledger that reads the same articles
  name TEXT NOT NULL,
  kind TEXT NOT NULL
);

-- What the speakers of an entity are called, in a form for comparison.
CREATE TABLE entity_name (
  name TEXT NOT NULL,
  entity INTEGER NOT NULL REFERENCES entity,
  part INTEGER NOT NULL,       -- 1 for the last word of a person's name, 0 for all of it
  PRIMARY KEY (name, entity)
) WITHOUT ROWID;
CREATE INDEX entity_name_entity ON entity_name (entity);

CREATE TABLE speaker (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article,
  name TEXT NOT NULL,          -- its id in the article
  called TEXT NOT NULL,
  kind TEXT NOT NULL,
  role TEXT,
  affiliation TEXT,
  mentions TEXT NOT NULL,
  entity INTEGER REFERENCES entity,
  evidence TEXT,               -- why it is taken for that entity
  UNIQUE (article, name)
);
CREATE INDEX speaker_entity ON speaker (entity);

CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article,
  name TEXT NOT NULL,          -- its id in the article
  speaker INTEGER REFERENCES speaker,
  kind TEXT NOT NULL,
  act TEXT NOT NULL,
  basis TEXT NOT NULL,
  source TEXT NOT NULL,
  cue TEXT NOT NULL,
  content TEXT NOT NULL,
  said_from TEXT,
  said_to TEXT,
  day TEXT,                    -- the first day on which it may have been said, else its article's
  same INTEGER NOT NULL,       -- shared with the same statement in copies of the article
  confidence REAL NOT NULL
);
CREATE INDEX statement_day ON statement (day);
CREATE INDEX statement_same ON statement (same);
CREATE INDEX statement_article ON statement (article);
CREATE INDEX statement_speaker ON statement (speaker);

CREATE TABLE relay (
  statement INTEGER NOT NULL REFERENCES statement,
  place INTEGER NOT NULL,      -- from 0, nearest to the article first
  speaker INTEGER NOT NULL REFERENCES speaker,
  PRIMARY KEY (statement, place)
) WITHOUT ROWID;
CREATE INDEX relay_speaker ON relay (speaker);

-- A change by hand of who is taken for whom, and what was before it.
CREATE TABLE relinking (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,          -- split or merge
  made TEXT NOT NULL
);
CREATE TABLE relinked (
  relinking INTEGER NOT NULL REFERENCES relinking,
  speaker INTEGER NOT NULL REFERENCES speaker,
  before INTEGER NOT NULL REFERENCES entity,
  after INTEGER NOT NULL REFERENCES entity,
  evidence TEXT NOT NULL,      -- why it was taken for the one before
  PRIMARY KEY (relinking, speaker)
) WITHOUT ROWID;
CREATE INDEX relinked_speaker ON relinked (speaker);
