package io.github.onrecord.extract;

/** Which of the shipped models reads. */
public enum ModelSize {
  /** Six layers: the default. */
  FAST,
  /** Twelve layers: more accurate and about half as fast. */
  PRECISE
}
