package io.github.onrecord.ledger;

import io.github.onrecord.correction.Answer;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import java.util.Map;

/**
 * An article's record and where it lies.
 *
 * @param row its row
 * @param story the row of the first of all articles that are nearly the same
 * @param record what it puts on record
 * @param speakers its speakers by their rows
 * @param statements its statements by their rows
 * @param read what the machine read of those that people put right, by their rows
 */
record StoredArticle(
    long row,
    long story,
    ArticleRecord record,
    Map<Long, Speaker> speakers,
    Map<Long, Statement> statements,
    Map<Long, Answer> read) {}
