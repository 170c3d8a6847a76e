package io.github.onrecord.resolution;

import java.util.Set;

/** Whether "and" joins the words of one name or two names. */
final class Joined {
  /** What ends the names of firms after "and". */
  private static final Set<String> PARTNERS =
      Set.of("company", "co", "co.", "sons", "partners", "associates", "brothers");

  private final Words words;

  Joined(Words words) {
    this.words = words;
  }

  /** Whether the word at an index joins what stands on both its sides to one name. */
  boolean and(int at) {
    boolean between = at > 0 && at + 1 < words.size() && words.get(at + 1).capital();
    return between && (PARTNERS.contains(words.get(at + 1).lower()) || afterNoun(at) || body(at));
  }

  /** "the magazine Blade and Barrel": one outlet or body is told of, and so one is named. */
  private boolean afterNoun(int at) {
    int noun = first(at) - 1;
    return noun >= 0
        && !words.get(noun).capital()
        && words.get(noun).sentence() == words.get(at).sentence()
        && (Nouns.anyBody(words.get(noun).lower())
            || WordGroup.MEDIA.hasExactly(words.get(noun).lower()))
        && WordGroup.singular(words.get(noun).lower()).equals(words.get(noun).lower());
  }

  /** "the Food and Drug Administration": what stands before "and" is no body by itself. */
  private boolean body(int at) {
    int first = first(at);
    int end = at + 1;
    while (end < words.size() && words.get(end).capital() && words.get(end).letters()) {
      end++;
    }
    String before = words.get(at - 1).lower();
    return words.is(first - 1, "the")
        && first == at - 1
        && end - at > 2
        && WordGroup.BODY.hasExactly(words.get(end - 1).lower())
        && !WordGroup.BODY.has(before)
        && !WordGroup.MEDIA.hasExactly(before)
        && !WordGroup.PLACE.hasExactly(before)
        && !Affiliations.acronym(words.get(at - 1));
  }

  /** Where the run of capitals before an index begins. */
  private int first(int at) {
    int first = at;
    while (first > 0
        && words.get(first - 1).capital()
        && !words.is(first - 1, "the")
        && words.get(first - 1).sentence() == words.get(at).sentence()) {
      first--;
    }
    return first;
  }
}
