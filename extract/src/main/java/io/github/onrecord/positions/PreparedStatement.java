package io.github.onrecord.positions;

import io.github.onrecord.statement.Statement;

/**
 * A statement made ready to be read beside any number of claims.
 *
 * @param statement of an article
 * @param texts what is read of it
 * @param pieces the word pieces of the statement as a whole
 */
@SuppressWarnings("ArrayRecordComponent") // input of a model, never compared
record PreparedStatement(Statement statement, StatementTexts texts, int[] pieces) {}
