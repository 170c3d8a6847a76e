PRAGMA user_version = 3;

-- Claims that were asked about and are disputed, with what was on record when they were asked.
CREATE TABLE asked (
  claim TEXT NOT NULL PRIMARY KEY COLLATE NOCASE,
  affirm INTEGER NOT NULL,     -- how many speakers do
  deny INTEGER NOT NULL,
  day TEXT NOT NULL,           -- the last on which one of them spoke
  asked TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX asked_day ON asked (day);
