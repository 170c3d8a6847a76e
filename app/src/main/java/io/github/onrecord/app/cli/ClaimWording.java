package io.github.onrecord.app.cli;

import io.github.onrecord.reading.Languages;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows wordings of claims that cannot be answered well. */
final class ClaimWording {
  /** More words have more word pieces than the model reads of a claim. */
  private static final int MOST_WORDS = 48;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private ClaimWording() {}

  /** What to change in a claim, in one line; empty where nothing stands out. */
  static Optional<String> advice(String claim) {
    Optional<String> foreign =
        Languages.of(claim)
            .filter(language -> !language.equals(Locale.ENGLISH))
            .map(language -> language.getDisplayLanguage(Locale.ENGLISH))
            .map(name -> "the claim looks like %s; Onrecord reads English".formatted(name));
    return foreign.or(() -> length(BLANKS.split(claim.strip(), -1).length));
  }

  private static Optional<String> length(int words) {
    if (words == 1) {
      return Optional.of(
          "the claim is one word; word it as a sentence that somebody could affirm or deny");
    }
    if (words > MOST_WORDS) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "the claim has %,d words, of which at most the first %d are weighed; ask one sentence",
              words,
              MOST_WORDS));
    }
    return Optional.empty();
  }
}
