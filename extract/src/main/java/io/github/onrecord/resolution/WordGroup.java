package io.github.onrecord.resolution;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words by what they tell of a name or a description, kept in {@code words.txt}. */
enum WordGroup {
  /** Stand before a name and are no part of it. */
  TITLE("words.txt"),
  /** Nouns for a person. */
  PERSON("words.txt"),
  /** Tell that a woman is meant. */
  FEMALE("words.txt"),
  /** Tell that a man is meant. */
  MALE("words.txt"),
  /** Nouns for a body of people. */
  BODY("words.txt"),
  /** Nouns for an outlet, and words of outlets' names. */
  MEDIA("words.txt"),
  /** Nouns for something written, counted or recorded. */
  DOCUMENT("words.txt"),
  /** Countries and capitals, which stand for their governments. */
  PLACE("words.txt"),
  /** Days and months. */
  CALENDAR("words.txt"),
  /** Words that begin no name, though a sentence may begin with them. */
  FUNCTION("words.txt"),
  /** Small words within names. */
  JOINER("words.txt"),
  /** Given names of women. */
  FEMALE_NAME("given-names.txt", "female"),
  /** Given names of men. */
  MALE_NAME("given-names.txt", "male");

  @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf is immutable
  private final Set<String> words;

  WordGroup(String file) {
    this.words = words(Paragraphs.of(file, name().toLowerCase(Locale.ROOT)));
  }

  WordGroup(String file, String paragraph) {
    this.words = words(Paragraphs.of(file, paragraph));
  }

  /** Whether a word in lower case belongs to the group, as it is or without a plural's s. */
  boolean has(String lower) {
    return words.contains(lower) || words.contains(singular(lower));
  }

  /** Whether a word in lower case belongs to the group exactly as it is. */
  boolean hasExactly(String lower) {
    return words.contains(lower);
  }

  /** A noun without a plural's ending. */
  static String singular(String lower) {
    if (lower.endsWith("women") || lower.endsWith("men")) {
      return lower.substring(0, lower.length() - 2) + "an";
    }
    if (lower.endsWith("ies") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    boolean s = lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3;
    return s ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static Set<String> words(List<String> lines) {
    Set<String> words = new HashSet<>();
    lines.forEach(line -> words.addAll(List.of(line.strip().split("\\s+"))));
    return Set.copyOf(words);
  }
}
