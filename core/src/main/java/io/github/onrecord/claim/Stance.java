package io.github.onrecord.claim;

/** Where a speaker stands on a claim. */
public enum Stance {
  /** Says that it is so, as worded. */
  AFFIRMS,
  /** Says that it is not so, as worded; also who takes it back. */
  DENIES,
  /** Answers something narrower, or something beside it. */
  SIDESTEPS,
  /** Will not or cannot comment. */
  DECLINES,
  /** Passes it on without a side. */
  REPORTS;

  /** Whether it takes a side. */
  public boolean isSide() {
    return this == AFFIRMS || this == DENIES;
  }
}
