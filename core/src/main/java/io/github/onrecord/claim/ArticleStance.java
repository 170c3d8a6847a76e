package io.github.onrecord.claim;

/** How an article as a whole stands to a claim, its author's own voice included. */
public enum ArticleStance {
  /** States it. */
  AGREES,
  /** States that it is not so. */
  DISAGREES,
  /** Reports it without a side of its own. */
  DISCUSSES,
  /** Is about something else. */
  UNRELATED
}
