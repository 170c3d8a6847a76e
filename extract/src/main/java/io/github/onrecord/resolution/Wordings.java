package io.github.onrecord.resolution;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wordings that show what a speaker does, by the names of their paragraphs in {@code acts.txt}. */
final class Wordings {
  private static final Pattern GAP = Pattern.compile("\\s+");
  private static final Pattern OPENING =
      Pattern.compile("(?<![\\w.,!?])'(?=\\w)(?!(s|re|m|d|ll|ve|em|til)\\b)");
  private static final Pattern REFERENCE = Pattern.compile("<(\\w[\\w ]*)>");

  private Wordings() {}

  /** A pattern that finds the wordings of a paragraph as whole words anywhere in a text. */
  static Pattern anywhere(String paragraph) {
    return Pattern.compile("(?<![\\w'])(?:" + expression(paragraph) + ")(?![\\w])");
  }

  /** A pattern that finds the wordings of a paragraph at the beginning of a text. */
  static Pattern opening(String paragraph) {
    return Pattern.compile("^\\W*(?:" + expression(paragraph) + ")(?!\\w)");
  }

  /** A text as the patterns expect it: lower case, single spaces, straight apostrophes. */
  static String plain(String text) {
    String straight = text.replace('’', '\'').replace('‘', '\'').toLowerCase(Locale.ROOT);
    return GAP.matcher(OPENING.matcher(straight).replaceAll("“")).replaceAll(" ").strip();
  }

  static String expression(String paragraph) {
    String found = String.join("|", Paragraphs.of("acts.txt", paragraph));
    Matcher references = REFERENCE.matcher(found);
    return references.replaceAll(r -> Matcher.quoteReplacement(expression(r.group(1))));
  }
}
