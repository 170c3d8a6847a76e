package io.github.onrecord.resolution;

import io.github.onrecord.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A run of words that names somebody or something at one place of an article.
 *
 * @param from index of its first word, titles included
 * @param bare index of its first word after titles
 * @param words the words of the whole run
 */
record Name(int from, int bare, List<Word> words) {
  /** Titles that go with one name and are a part of what somebody is called. */
  private static final Set<String> NOBLE =
      Set.of(
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "lord",
          "lady",
          "baroness",
          "baron",
          "viscount",
          "earl",
          "sister",
          "mother");

  Name {
    words = List.copyOf(words);
  }

  /** The index after its last word. */
  int to() {
    return from + words.size();
  }

  /** The words without titles before them. */
  List<Word> bareWords() {
    return words.subList(bare - from, words.size());
  }

  /** The titles before the name; empty where there are none. */
  String titles() {
    return text(words.subList(0, bare - from));
  }

  /** The name without titles; empty where there are only titles. */
  String text() {
    return text(bareWords());
  }

  /** The name with its titles. */
  String whole() {
    return text(words);
  }

  /** Whether the titles are more than Mr or Ms, and so help to tell who is meant. */
  boolean formal() {
    String first = words.get(0).lower();
    return NOBLE.contains(first) || (bare > from && Gender.ofWord(first) == Gender.UNKNOWN);
  }

  /** The words of the name without titles, in lower case. */
  List<String> tokens() {
    return bareWords().stream().map(Word::lower).toList();
  }

  /** The place of the run, titles included. */
  Span span() {
    return new Span(words.get(0).start(), words.get(words.size() - 1).end());
  }

  static String text(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      boolean gap = i > 0 && words.get(i).start() > words.get(i - 1).end();
      text.append(gap ? " " : "").append(words.get(i).text());
    }
    return text.toString();
  }

  /** The words in lower case, a space between each. */
  static String key(List<String> tokens) {
    return tokens.stream().collect(Collectors.joining(" "));
  }
}
