package io.github.onrecord.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
  // Of 12,000 English sentences without their names, none reached 3.
  private static final double CLEARLY_MORE_LIKELY = 4;

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
    if (englishShare(words) >= ENGLISH_SHARE) {
      return Optional.of(Locale.ENGLISH);
    }
    String common = words.stream().filter(Languages::isNoName).collect(Collectors.joining(" "));
    if (mostlyNotLatin(words)) {
      return letters(common) < FEWEST_LETTERS_NOT_LATIN
          ? Optional.empty()
          : Detector.get().best(common).filter(l -> !l.equals(Locale.ENGLISH));
    }
    return letters(common) < FEWEST_LETTERS
        ? Optional.empty()
        : Detector.get().best(common, CLEARLY_MORE_LIKELY);
  }

  private static double englishShare(List<String> words) {
    long english =
        words.stream().map(w -> w.toLowerCase(Locale.ROOT)).filter(ENGLISH_WORDS::contains).count();
    return words.isEmpty() ? 0 : (double) english / words.size();
  }

  private static boolean isNoName(String word) {
    return !Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean mostlyNotLatin(List<String> words) {
    long letters = words.stream().mapToLong(Languages::letters).sum();
    long latin = words.stream().mapToLong(Languages::latinLetters).sum();
    return latin * 2 < letters;
  }

  private static long letters(String string) {
    return string.codePoints().filter(Character::isLetter).count();
  }

  private static long latinLetters(String word) {
    return word.codePoints()
        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
        .count();
  }
}
