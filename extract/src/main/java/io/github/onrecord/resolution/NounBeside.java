package io.github.onrecord.resolution;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells what a name is the name of, by the noun beside it: "the news site Rappler", "a site called
 * Rappler", "Rappler, a news site".
 */
final class NounBeside {
  private static final Set<String> CALLED = Set.of("called", "named", "dubbed");
  private static final Set<String> OPENERS = Set.of("a", "an", "the", "his", "her", "its", "their");

  /** Words within which a noun stands after a name. */
  private static final int NEAR = 7;

  private final Words words;
  private final Predicate<String> noun;

  private NounBeside(Words words, Predicate<String> noun) {
    this.words = words;
    this.noun = noun;
  }

  /**
   * Whether a noun of a sort stands beside a name somewhere in the article.
   *
   * @param noun tells the sort by a word in lower case
   */
  static boolean of(Entity entity, Words words, Predicate<String> noun) {
    NounBeside beside = new NounBeside(words, noun);
    return entity.mentions().stream().anyMatch(beside::told);
  }

  private boolean told(Entity.Mention mention) {
    int from = words.at(mention.span().start());
    int after = words.after(mention.span());
    boolean named = from > 1 && CALLED.contains(words.get(from - 1).lower());
    return noun(from - 1, mention.sentence())
        || (named && noun(from - 2, mention.sentence()))
        || noun(after, mention.sentence())
        || (words.is(from - 1, ",") && words.is(after, ",") && noun(from - 2, mention.sentence()))
        || (words.is(after, ",") && apposed(after + 1, mention.sentence()));
  }

  /** Whether a phrase after a name tells of the sort: ", a satirical news site". */
  private boolean apposed(int from, int sentence) {
    if (from >= words.size() || !OPENERS.contains(words.get(from).lower())) {
      return false;
    }
    for (int i = from + 1; i < Math.min(words.size(), from + NEAR); i++) {
      boolean lower = words.get(i).letters() && !words.get(i).capital();
      boolean goesOn = lower || words.isGenitive(i);
      if (!goesOn || WordGroup.FUNCTION.hasExactly(words.get(i).lower())) {
        return false;
      }
      if (noun(i, sentence)) {
        return true;
      }
    }
    return false;
  }

  private boolean noun(int at, int sentence) {
    if (at < 0 || at >= words.size() || words.get(at).sentence() != sentence) {
      return false;
    }
    return !words.get(at).capital() && noun.test(words.get(at).lower());
  }
}
