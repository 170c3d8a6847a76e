package io.github.onrecord.resolution;

import java.util.Collection;

/** What the words for a person tell of gender, which decides which pronouns may mean the person. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** The gender that a title, a noun or a pronoun tells. */
  static Gender ofWord(String lower) {
    if (WordGroup.FEMALE.hasExactly(lower)) {
      return FEMALE;
    }
    return WordGroup.MALE.hasExactly(lower) ? MALE : UNKNOWN;
  }

  /** The gender that the first telling word tells. */
  static Gender ofWords(Collection<String> lower) {
    return lower.stream().map(Gender::ofWord).filter(g -> g != UNKNOWN).findFirst().orElse(UNKNOWN);
  }

  /** The gender that a given name tells. */
  static Gender ofGivenName(String lower) {
    boolean female = WordGroup.FEMALE_NAME.hasExactly(lower);
    boolean male = WordGroup.MALE_NAME.hasExactly(lower);
    if (female == male) {
      return UNKNOWN;
    }
    return female ? FEMALE : MALE;
  }

  /**
   * Whether a word that may end the name of bodies is a surname after a given name: "Ama Banks".
   */
  static boolean surname(String before, String last) {
    return last.equals("banks") && ofGivenName(before) != UNKNOWN;
  }

  /** Whether both may be said of one person. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  /** This, or the other where this is unknown. */
  Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
