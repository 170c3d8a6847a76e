package io.github.onrecord.encoding;

/** Where a character stands with regard to quotation marks. */
public enum QuoteState {
  /** In no quotation. */
  OUTSIDE,
  /** A mark that opens a quotation. */
  OPENING,
  /** Between the marks of a quotation. */
  INSIDE,
  /** A mark that closes a quotation. */
  CLOSING,
  /** In a quotation within a quotation, its marks included. */
  NESTED
}
