package io.github.onrecord.days;

/**
 * An expression of time in a text.
 *
 * @param range its place, with the preposition left out
 * @param meaning which days it means
 */
record Mention(Range range, Meaning meaning) {
  int start() {
    return range.start();
  }

  int end() {
    return range.end();
  }
}
