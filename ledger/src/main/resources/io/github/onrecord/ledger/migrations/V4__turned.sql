PRAGMA user_version = 4;

-- Who stood elsewhere on a claim than before, when the claim was asked about last.
CREATE TABLE turned (
  claim TEXT NOT NULL COLLATE NOCASE,
  entity TEXT NOT NULL,        -- its key
  place INTEGER NOT NULL,      -- among the entity's turns on the claim
  before TEXT NOT NULL,        -- the stances
  after TEXT NOT NULL,
  day TEXT,                    -- of the later statement
  PRIMARY KEY (claim, entity, place)
) WITHOUT ROWID;
CREATE INDEX turned_entity ON turned (entity);
