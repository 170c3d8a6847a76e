package io.github.onrecord.positions;

import io.github.onrecord.claim.Answer;
import java.util.List;

/** Asks articles about claims. May be used by several threads. */
public interface Asking extends AutoCloseable {
  /**
   * What articles put on record for and against a claim. Of articles that are not asked as a whole,
   * those are left out of the answer in which nothing speaks to the claim.
   *
   * @param claim a sentence, affirmative; a question is taken for the sentence that it asks about
   * @throws IllegalArgumentException if the claim is blank
   */
  Answer ask(String claim, List<Asked> articles);

  /**
   * The answers to several claims, in their order, each as if it were asked alone.
   *
   * @throws IllegalArgumentException if a claim is blank
   */
  default List<Answer> ask(List<String> claims, List<Asked> articles) {
    return claims.stream().map(claim -> ask(claim, articles)).toList();
  }

  /** Releases the model. */
  @Override
  void close();
}
