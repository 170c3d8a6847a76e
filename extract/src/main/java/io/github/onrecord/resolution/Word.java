package io.github.onrecord.resolution;

import io.github.onrecord.text.Span;
import java.util.Set;

/**
 * A word, a number or a mark of an article.
 *
 * @param span its place, in code points
 * @param text as it stands there; a possessive {@code 's} is a word of its own, a contraction such
 *     as {@code didn't} is one word
 * @param lower the same in lower case, curly apostrophes straightened
 * @param sentence the number of its sentence in the article, from 0
 * @param paragraph the number of its paragraph in the article, from 0
 * @param quoted whether it stands within quotation marks
 */
record Word(Span span, String text, String lower, int sentence, int paragraph, boolean quoted) {
  private static final Set<String> ADDRESS =
      Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss");

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  /** Whether it begins with a capital letter. */
  boolean capital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is all capitals, two or more, as in WHO and US, which are no pronouns. */
  boolean acronym() {
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  /** Whether it holds a letter or digit. */
  boolean letters() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  /** The word in lower case without a contracted verb: "she" of "she'd". */
  String base() {
    return lower.replaceFirst("'(d|s|ll|ve|re|m)$", "");
  }

  /** Whether it only addresses somebody whose name comes after it. */
  boolean address() {
    return ADDRESS.contains(lower);
  }

  boolean is(String lowerCase) {
    return lower.equals(lowerCase);
  }
}
