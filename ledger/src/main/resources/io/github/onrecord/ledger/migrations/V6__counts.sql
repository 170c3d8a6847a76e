PRAGMA user_version = 6;

-- What is counted and told of a speaker is in the index: a name may have thousands of bearers, and
-- one of them thousands of statements.
DROP INDEX statement_speaker;
CREATE INDEX statement_speaker ON statement (speaker, struck, same, day);
DROP INDEX speaker_entity;
CREATE INDEX speaker_entity ON speaker (entity, article, called, role, affiliation);
