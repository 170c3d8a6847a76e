package io.github.onrecord.resolution;

import java.util.List;
import java.util.Set;

/**
 * Finds where an article brings in somebody without a name, "a drunk man", whom the same words mean
 * later: "the drunk man".
 */
final class Introduced {
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one", "unnamed");

  /** After these a name follows, or what somebody is who has been named. */
  private static final Set<String> NAMING =
      Set.of("named", "called", "identified", "known", "is", "was", "as", "became", "become");

  /** Words between the article and the noun at most. */
  private static final int BETWEEN = 4;

  private final Words words;

  Introduced(Words words) {
    this.words = words;
  }

  /**
   * Whether the words of a description bring in somebody unnamed before it and after a place.
   *
   * @param after in code points
   */
  boolean since(int after, Phrase phrase) {
    for (int i = phrase.from() - 1; i > 0 && words.get(i).start() > after; i--) {
      if (INDEFINITE.contains(words.get(i).lower()) && unnamed(i, phrase)) {
        return true;
      }
    }
    return false;
  }

  private boolean unnamed(int article, Phrase phrase) {
    String head = phrase.head();
    for (int i = article + 1; i <= article + BETWEEN && i < phrase.from(); i++) {
      Word word = words.get(i);
      if (!word.letters() || WordGroup.FUNCTION.hasExactly(word.lower())) {
        return false;
      }
      if (word.is(head)) {
        return tells(article, i, phrase) && !naming(article - 1) && !named(article, i + 1);
      }
    }
    return false;
  }

  /** Whether the words up to a noun tell all that the description does. */
  private boolean tells(int from, int noun, Phrase phrase) {
    List<String> told = words.all().subList(from, noun + 1).stream().map(Word::lower).toList();
    return told.containsAll(phrase.telling());
  }

  private boolean naming(int at) {
    return at >= 0 && NAMING.contains(words.get(at).lower());
  }

  /** Whether a name stands beside what somebody is: "Kofi, a sailor", "a sailor, Kofi". */
  private boolean named(int article, int after) {
    boolean before = words.is(article - 1, ",") && article > 1 && words.get(article - 2).capital();
    int next = words.is(after, ",") ? after + 1 : after;
    boolean behind = next < words.size() && words.get(next).capital();
    return before || behind || naming(after);
  }
}
