package io.github.onrecord.decoding;

/**
 * The label of one word piece: outside, or beginning or inside of a span of a role (Ramshaw and
 * Marcus 1995, "Text Chunking using Transformation-Based Learning").
 */
public final class Tag {
  /** In no span. */
  public static final int OUTSIDE = 0;

  /** How many labels there are. */
  public static final int COUNT = 1 + 2 * Role.values().length;

  private Tag() {}

  /** The label of the first piece of a span. */
  public static int begin(Role role) {
    return 1 + 2 * role.ordinal();
  }

  /** The label of a further piece of a span. */
  public static int inside(Role role) {
    return 2 + 2 * role.ordinal();
  }

  /** Whether the label opens a span. */
  public static boolean isBegin(int tag) {
    return tag % 2 == 1;
  }

  /** Whether the label continues a span. */
  public static boolean isInside(int tag) {
    return tag > 0 && tag % 2 == 0;
  }

  /** The role of a label other than {@link #OUTSIDE}. */
  public static Role role(int tag) {
    return Role.values()[(tag - 1) / 2];
  }

  /** Whether {@code next} may follow {@code tag}: a span goes on only where it has begun. */
  public static boolean mayFollow(int tag, int next) {
    return !isInside(next) || next == tag || (next == tag + 1 && isBegin(tag));
  }
}
