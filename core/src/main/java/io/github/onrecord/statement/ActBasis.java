package io.github.onrecord.statement;

/** Whose reading an act is. */
public enum ActBasis {
  /** The article's author calls it so, by the cue: "dismissed the reports". */
  CUE,
  /** The speaker's own words do it: "there is no truth in these reports". */
  CONTENT
}
