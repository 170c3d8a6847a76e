package io.github.onrecord.statement;

/** How the words of a statement stand in the article. */
public enum Kind {
  /** All of the content is in quotation marks. */
  DIRECT,
  /** None of the content is in quotation marks. */
  INDIRECT,
  /** Some of the content is in quotation marks. */
  MIXED
}
