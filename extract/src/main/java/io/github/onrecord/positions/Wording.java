package io.github.onrecord.positions;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text that carry its meaning, cut to their stems' beginnings, and whether it
 * negates.
 *
 * @param words each once
 * @param names those that begin with a capital letter or a digit
 * @param negated whether it has a word such as "not" or "never"
 */
record Wording(Set<String> words, Set<String> names, boolean negated) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]t)?");
  private static final Pattern NEGATION =
      Pattern.compile(
          "(?i)\\b(?:not|no|never|none|nobody|nothing|neither|nor|without|false|untrue|cannot)\\b"
              + "|n['’]t\\b");
  private static final int STEM = 6;
  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "of", "to", "in", "on", "at", "for", "by", "with", "and", "or", "that",
          "this", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "it",
          "its", "he", "she", "his", "her", "they", "their", "as", "from", "will", "would", "not",
          "no", "do", "does", "did", "said", "says", "say", "who", "which", "but", "about", "into",
          "than", "there", "what", "when", "if", "we", "our", "i", "you", "s", "t");

  Wording {
    words = Set.copyOf(words);
    names = Set.copyOf(names);
  }

  static Wording of(String text) {
    List<String> all = WORD.matcher(text).results().map(MatchResult::group).toList();
    Set<String> names = all.stream().filter(Wording::isName).collect(Collectors.toSet());
    return new Wording(stems(all), stems(names), NEGATION.matcher(text).find());
  }

  private static boolean isName(String word) {
    return !Character.isLowerCase(word.codePointAt(0));
  }

  private static Set<String> stems(Collection<String> words) {
    return words.stream()
        .map(w -> w.toLowerCase(Locale.ROOT))
        .filter(w -> !EMPTY.contains(w))
        .map(w -> w.length() > STEM ? w.substring(0, STEM) : w)
        .collect(Collectors.toSet());
  }

  /** Its names alone. */
  Wording onlyNames() {
    return new Wording(names, names, negated);
  }

  /** The share of this text's words that another has, 0 to 1. */
  double coveredBy(Wording other) {
    if (words.isEmpty()) {
      return 0;
    }
    Set<String> both = new HashSet<>(words);
    both.retainAll(other.words);
    return (double) both.size() / words.size();
  }
}
