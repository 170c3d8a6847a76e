package io.github.onrecord.decoding;

/** The part that a span plays in an attribution. */
public enum Role {
  /** Names who said it. */
  SOURCE,
  /** Says that it was said. */
  CUE,
  /** What was said. */
  CONTENT
}
