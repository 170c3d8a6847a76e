package io.github.onrecord.writing;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Fragment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement with its place on a page.
 *
 * @param number from 1, in the order of the record
 * @param hue the style class of its speaker's colour
 * @param statement the statement
 */
record NumberedStatement(int number, String hue, Statement statement) {
  private static final int HUES = 8;
  private static final Pattern INITIAL =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]*+(?:(?:the|an?)\\s++)?+[^\\p{L}\\p{N}]*+([\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  static List<NumberedStatement> of(ArticleRecord record) {
    Map<String, String> hues = new HashMap<>();
    List<NumberedStatement> numbered = new ArrayList<>();
    for (Statement statement : record.statements()) {
      Speaker speaker = statement.speaker();
      String hue =
          speaker.isKnown()
              ? hues.computeIfAbsent(speaker.id(), id -> "h" + (hues.size() % HUES + 1))
              : "h0";
      numbered.add(new NumberedStatement(numbered.size() + 1, hue, statement));
    }
    return numbered;
  }

  /** The speaker's initial and the number, the same at the passage and on the card. */
  String tag() {
    Matcher initial = INITIAL.matcher(speaker());
    return (initial.find() ? initial.group(1).toUpperCase(Locale.ROOT) : "") + number;
  }

  /** What the speaker is called; the words of the source where that is not known. */
  String speaker() {
    Speaker speaker = statement.speaker();
    if (speaker.isKnown() && !speaker.name().isBlank()) {
      return speaker.name();
    }
    String source = statement.attribution().source().text();
    return source.isBlank() ? "Somebody" : source;
  }

  /** "denies" or "probably denies". */
  String act() {
    String act = Words.of(statement.act());
    return isCertain() ? act : "probably " + act;
  }

  boolean isCertain() {
    return statement.confidence() >= Words.CERTAIN;
  }

  boolean denies() {
    return statement.act() == Act.DENIES;
  }

  /** The code point where the passage begins. */
  int passageStart() {
    Attribution attribution = statement.attribution();
    return attribution.content().isEmpty()
        ? attribution.cue().map(Fragment::start).orElse(0)
        : attribution.content().fragments().get(0).start();
  }

  /** The code point after which the tag stands: the end of the source, or else of what there is. */
  int tagPlace() {
    Attribution attribution = statement.attribution();
    List<Fragment> source = attribution.source().fragments();
    if (!source.isEmpty()) {
      return source.get(source.size() - 1).end();
    }
    List<Fragment> content = attribution.content().fragments();
    return attribution
        .cue()
        .map(Fragment::end)
        .orElseGet(() -> content.get(content.size() - 1).end());
  }
}
