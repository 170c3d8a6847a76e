PRAGMA user_version = 5;

ALTER TABLE article ADD COLUMN author TEXT;
-- Where a page told things of the article, such as "title=json_ld outlet=url"; else null.
ALTER TABLE article ADD COLUMN origins TEXT;
