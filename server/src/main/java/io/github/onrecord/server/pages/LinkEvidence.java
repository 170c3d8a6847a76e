package io.github.onrecord.server.pages;

import io.github.onrecord.writing.Phrases;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in words why a speaker is taken for the one of other articles. */
final class LinkEvidence {
  private static final Pattern PART = Pattern.compile("; ");
  private static final Pattern FIRST = Pattern.compile("(?<![\\p{L}'’])\\p{L}");
  private static final String WITH = "with ";
  private static final String HAND = " by hand; was: ";

  private LinkEvidence() {}

  /** "the same name; as rep; beside Fox News" for "name; rep; with fox news". */
  static String words(String evidence) {
    String line = Phrases.line(evidence);
    if (line.contains(HAND)) {
      int hand = line.indexOf(HAND);
      String done = line.startsWith("split") ? "split off" : "joined";
      return done + " by hand; before: " + words(line.substring(hand + HAND.length()));
    }
    if (line.startsWith("new: ")) {
      return line.replaceFirst("^new: first of the name$", "the first of this name")
          .replaceFirst("^new: ", "taken for somebody else: ");
    }
    return PART.splitAsStream(line).map(LinkEvidence::part).collect(Collectors.joining("; "));
  }

  private static String part(String part) {
    if (part.startsWith("name")) {
      return "the same " + part;
    }
    if (part.startsWith(WITH)) {
      return "beside " + capitals(part.substring(WITH.length()));
    }
    // Words that both are told of with, in no order in which they would make a phrase.
    return part.contains(" ")
        ? "told of in the same words: " + part.replace(" ", ", ")
        : "as " + part;
  }

  /** Names are compared in small letters, and kept so. */
  private static String capitals(String name) {
    return FIRST.matcher(name).replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
  }
}
