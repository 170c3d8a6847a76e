package io.github.onrecord.ledger;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import java.util.Map;
import java.util.Set;

/**
 * An article's record and where it lies.
 *
 * @param row its row
 * @param story the row of the first of all articles that are nearly the same
 * @param record what it puts on record
 * @param speakers its speakers by their rows
 * @param statements its statements by their rows
 * @param corrected the rows of those that people put right
 */
record StoredArticle(
    long row,
    long story,
    ArticleRecord record,
    Map<Long, Speaker> speakers,
    Map<Long, Statement> statements,
    Set<Long> corrected) {}
