package io.github.onrecord.ledger;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import java.util.Map;

/**
 * An article's record and where it lies.
 *
 * @param row its row
 * @param record what it puts on record
 * @param speakers its speakers by their rows
 * @param statements its statements by their rows
 */
record StoredArticle(
    long row, ArticleRecord record, Map<Long, Speaker> speakers, Map<Long, Statement> statements) {}
