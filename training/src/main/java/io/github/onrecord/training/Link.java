package io.github.onrecord.training;

import java.util.Locale;

/** The two links of an attribution. */
enum Link {
  /** From a content to its cue. */
  CONTENT,
  /** From a cue to its source. */
  SOURCE;

  String parameter() {
    return "link." + name().toLowerCase(Locale.ROOT);
  }
}
