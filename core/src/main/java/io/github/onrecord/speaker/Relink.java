package io.github.onrecord.speaker;

/** How it was changed by hand who is taken for whom. */
public enum Relink {
  /** One was found to be two. */
  SPLIT,
  /** Two were found to be one. */
  MERGE
}
