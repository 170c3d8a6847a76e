package io.github.onrecord.positions;

import io.github.onrecord.stance.Digestible;
import java.util.List;

/**
 * Statements of an article made ready to be read beside any number of claims: what does not depend
 * on the claim is worked out once.
 *
 * @param statements in the order of the text
 */
record PreparedStatements(List<Detailed> statements) {
  PreparedStatements {
    statements = List.copyOf(statements);
  }

  /**
   * A statement in all that is read of it.
   *
   * @param ready the statement as a whole
   * @param content the sentences of what is said
   * @param words of what is said
   * @param around words of the passage and what stands before it
   * @param passageMeaning vector of the passage
   * @param contentMeaning vector of what is said
   */
  @SuppressWarnings("ArrayRecordComponent") // input of a model and what it said, never compared
  record Detailed(
      PreparedStatement ready,
      Digestible content,
      Wording words,
      Wording around,
      float[] passageMeaning,
      float[] contentMeaning) {}
}
