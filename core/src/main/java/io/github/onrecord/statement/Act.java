package io.github.onrecord.statement;

/** What a speaker does by a statement. */
public enum Act {
  /** Says something; every statement that is none of the others. */
  ASSERTS,
  /** Rejects that something is so. */
  DENIES,
  /** Affirms what others already claim. */
  CONFIRMS,
  /** Refuses or fails to comment. */
  DECLINES,
  /** Asks a question. */
  ASKS,
  /** Demands, calls for, orders or advises. */
  URGES,
  /** Promises, threatens or announces an action of the speaker's own. */
  PLEDGES,
  /** Believes, hopes, fears or intends without saying it aloud. */
  THINKS
}
