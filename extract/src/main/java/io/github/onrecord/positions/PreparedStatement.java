package io.github.onrecord.positions;

import io.github.onrecord.stance.Digestible;
import io.github.onrecord.statement.Statement;

/**
 * A statement made ready to be read beside any number of claims: what does not depend on the claim
 * is worked out once.
 *
 * @param statement of an article
 * @param pieces the word pieces of the statement as a whole
 * @param content the sentences of what is said
 * @param words of what is said
 * @param around words of the passage and what stands before it
 * @param passageMeaning vector of the passage
 * @param contentMeaning vector of what is said
 */
@SuppressWarnings("ArrayRecordComponent") // input of models and what one said, never compared
record PreparedStatement(
    Statement statement,
    int[] pieces,
    Digestible content,
    Wording words,
    Wording around,
    float[] passageMeaning,
    float[] contentMeaning) {}
