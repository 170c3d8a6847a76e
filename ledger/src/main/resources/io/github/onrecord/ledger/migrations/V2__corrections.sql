PRAGMA user_version = 2;

-- A statement's columns hold what is on record; where that was corrected by hand, these hold what
-- the machine answered.
ALTER TABLE statement ADD COLUMN struck INTEGER NOT NULL DEFAULT 0;  -- 1: it is no statement
ALTER TABLE statement ADD COLUMN read_act TEXT;                      -- null: nothing is corrected
ALTER TABLE statement ADD COLUMN read_speaker INTEGER REFERENCES speaker;
ALTER TABLE statement ADD COLUMN read_confidence REAL;
CREATE INDEX statement_corrected ON statement (article) WHERE read_act IS NOT NULL;
CREATE INDEX statement_read_speaker ON statement (read_speaker) WHERE read_speaker IS NOT NULL;

-- What somebody put right. It is kept by the places of the words, so that it outlives a reading,
-- and holds in copies of the article too.
CREATE TABLE correction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL REFERENCES article,
  name TEXT NOT NULL,          -- the statement's id in the article then
  source TEXT NOT NULL,
  cue TEXT NOT NULL,
  content TEXT NOT NULL,
  same INTEGER NOT NULL,       -- as of the statement
  confidence REAL NOT NULL,
  read_act TEXT NOT NULL,
  read_speaker TEXT NOT NULL,
  read_kind TEXT NOT NULL,
  model TEXT NOT NULL,
  stated INTEGER NOT NULL,     -- 0: it is no statement
  act TEXT,                    -- null: as it was read
  speaker TEXT,                -- null: as it was read
  kind TEXT,
  corrector TEXT NOT NULL,
  made TEXT NOT NULL
);
CREATE INDEX correction_article ON correction (article);
CREATE INDEX correction_same ON correction (same);

-- Articles whose statements changed after they were added, for the index to follow.
CREATE TABLE changed (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL REFERENCES article
);
