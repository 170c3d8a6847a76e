package io.github.onrecord.writing;

/**
 * How a table looks on a terminal.
 *
 * @param width the columns there are; less than {@value #NARROWEST} counts as that
 * @param colour whether to use colour and bold type
 */
public record TableLook(int width, boolean colour) {
  private static final int NARROWEST = 24;

  /** Keeps the width readable. */
  public TableLook {
    width = Math.max(NARROWEST, width);
  }

  /** Eighty columns without colour, as for a file. */
  public static TableLook plain() {
    return new TableLook(80, false);
  }
}
