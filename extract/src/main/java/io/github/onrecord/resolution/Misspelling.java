package io.github.onrecord.resolution;

/** Whether two words are one, but for a slip of the pen. */
final class Misspelling {
  /** Shorter names differ by a letter as often as not. */
  private static final int SHORTEST = 7;

  private Misspelling() {}

  /**
   * Whether a word is another with one letter missing, too many, exchanged, or swapped with the
   * next. The first letter must be right, and a final s is no slip: "Robert", "Roberts".
   */
  static boolean of(String name, String word) {
    int longer = Math.max(name.length(), word.length());
    if (longer < SHORTEST || name.equals(word) || name.charAt(0) != word.charAt(0)) {
      return false;
    }
    int same = 0;
    while (same < Math.min(name.length(), word.length())
        && name.charAt(same) == word.charAt(same)) {
      same++;
    }
    String left = name.substring(same);
    String other = word.substring(same);
    boolean plural = left.equals("s") || other.equals("s");
    return !plural && (added(left, other) || added(other, left) || changed(left, other));
  }

  private static boolean added(String shorter, String longer) {
    return !longer.isEmpty() && longer.substring(1).equals(shorter);
  }

  private static boolean changed(String left, String other) {
    if (left.isEmpty() || left.length() != other.length()) {
      return false;
    }
    boolean swapped =
        left.length() > 1
            && left.charAt(0) == other.charAt(1)
            && left.charAt(1) == other.charAt(0)
            && left.substring(2).equals(other.substring(2));
    return swapped || left.substring(1).equals(other.substring(1));
  }
}
