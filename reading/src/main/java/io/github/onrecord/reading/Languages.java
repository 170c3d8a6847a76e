package io.github.onrecord.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells the language of a text where the text shows it beyond doubt. */
public final class Languages {
  private static final int SAMPLE = 4000;

  /** Frequent in English and rare in all other languages written in Latin letters. */
  private static final Set<String> ENGLISH_WORDS =
      Set.of(
          "the", "of", "and", "that", "with", "from", "said", "has", "have", "been", "which",
          "would", "this", "they", "their", "were", "who", "its", "could", "about", "than", "after",
          "because");

  // News has every sixth word from the list; lists of names and headlines can have none.
  private static final double ENGLISH_SHARE = 0.06;
  private static final int FEWEST_LETTERS = 30;
  private static final int FEWEST_LETTERS_NOT_LATIN = 10;
  // Of 30,000 English sentences without their names, none reached 2.5.
  private static final double CLEARLY_MORE_LIKELY = 3;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

  private Languages() {}

  /**
   * The language of a text, judged by its first 4,000 characters. Names do not count, so that
   * English with many names of other languages is English.
   *
   * @return the language, or empty where the text is too short or shows no language clearly
   */
  public static Optional<Locale> of(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    List<String> words = WORD.matcher(sample).results().map(MatchResult::group).toList();
    List<String> common = words.stream().filter(Languages::isNoName).toList();
    if (englishShare(common) >= ENGLISH_SHARE) {
      return Optional.of(Locale.ENGLISH);
    }
    return mostlyNotLatin(words) ? notLatin(common) : latin(common);
  }

  private static Optional<Locale> notLatin(List<String> words) {
    return letters(words) < FEWEST_LETTERS_NOT_LATIN
        ? Optional.empty()
        : Detector.get().best(String.join(" ", words)).filter(l -> !l.equals(Locale.ENGLISH));
  }

  private static Optional<Locale> latin(List<String> words) {
    return letters(words) < FEWEST_LETTERS
        ? Optional.empty()
        : Detector.get().best(String.join(" ", words), CLEARLY_MORE_LIKELY);
  }

  private static double englishShare(List<String> words) {
    long english = words.stream().filter(ENGLISH_WORDS::contains).count();
    return words.isEmpty() ? 0 : (double) english / words.size();
  }

  private static boolean isNoName(String word) {
    return !Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean mostlyNotLatin(List<String> words) {
    long latin = words.stream().mapToLong(Languages::latinLetters).sum();
    return latin * 2 < letters(words);
  }

  private static long letters(List<String> words) {
    return words.stream().flatMapToInt(String::codePoints).filter(Character::isLetter).count();
  }

  private static long latinLetters(String word) {
    return word.codePoints()
        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
        .count();
  }
}
