package io.github.onrecord.training;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a plain sentence into its negation by its first auxiliary verb, and a negation back. */
final class Negation {
  private static final Pattern NEGATED =
      Pattern.compile("(?i)\\b(?:not|no|never|none|nobody|nothing|neither|without)\\b|n['’]t\\b");
  private static final Pattern AUXILIARY =
      Pattern.compile("\\b(is|are|was|were|has|have|had|will|would|can|could|should)\\s+");

  private Negation() {}

  /**
   * The sentence that says the opposite; none where there is no auxiliary or the sentence already
   * negates something.
   *
   * @param word "not" or "never"
   */
  static Optional<String> of(String sentence, String word) {
    Matcher auxiliary = AUXILIARY.matcher(sentence);
    if (NEGATED.matcher(sentence).find() || !auxiliary.find()) {
      return Optional.empty();
    }
    int at = auxiliary.end();
    return Optional.of(sentence.substring(0, at) + word + " " + sentence.substring(at));
  }
}
