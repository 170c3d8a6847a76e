package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the act of a statement: from the cue, which is the author's reading of it, and where the
 * cue only tells that something was said, from the speaker's own words.
 */
final class Acts {
  private static final Pattern NEGATED =
      Pattern.compile(".*?((?<![\\w'])(?:" + Wordings.expression("negator") + ")( \\w+ly)?)$");

  /** That a question was not answered, right before it: "did not reply when" before "asked". */
  private static final Pattern UNANSWERED =
      Pattern.compile(
          ".*?((?<![\\w'])(?:"
              + Wordings.expression("negator")
              + ") (\\w+ly )?(answer|respond|reply|comment|say)(ed|ing)?( \\w+ly)? when( \\w+)?)$");

  private static final Pattern NOBODY = Pattern.compile("^(neither|none|nobody|no one)\\b");

  /** Words before a cue among which its negation may stand. */
  private static final int BEFORE = 7;

  /** Words credited to nobody and less surely anybody's do not deny by themselves. */
  private static final double LEAST = 0.5;

  private static final ActReading SAID = new ActReading(Act.ASSERTS, ActBasis.CUE);

  private Acts() {}

  /** The act of an attribution. */
  static ActReading of(Attribution attribution, Words words) {
    String content =
        attribution.content().fragments().stream()
            .map(Fragment::text)
            .collect(Collectors.joining(" "));
    String cue = attribution.cue().map(c -> negation(c, words) + c.text()).orElse("");
    ActReading reading =
        shown(nobody(attribution) + cue, content, () -> Echo.of(attribution.content(), words))
            .orElseGet(() -> unmarked(attribution.content(), words));
    return unsure(attribution, reading) ? SAID : reading;
  }

  /** Whether a denial rests on words that are more likely the author's. */
  private static boolean unsure(Attribution attribution, ActReading reading) {
    return reading.act() == Act.DENIES
        && reading.basis() == ActBasis.CONTENT
        && attribution.source().isEmpty()
        && attribution.confidence() < LEAST;
  }

  /** What is only said denies where it contradicts the article. */
  private static ActReading unmarked(Passage content, Words words) {
    return Contradiction.of(content, words) ? new ActReading(Act.DENIES, ActBasis.CONTENT) : SAID;
  }

  /**
   * The act of a cue, empty if there is none, with its content.
   *
   * @param talkedOf whether the article talks of the same elsewhere
   */
  static ActReading of(String cue, String content, BooleanSupplier talkedOf) {
    return shown(cue, content, talkedOf).orElse(SAID);
  }

  private static Optional<ActReading> shown(String cue, String content, BooleanSupplier talkedOf) {
    String named = Wordings.plain(cue);
    String said = Wordings.plain(content);
    Optional<Act> byCue = CueActs.of(named, said);
    if (byCue.isPresent()) {
      return Optional.of(new ActReading(byCue.get(), ActBasis.CUE));
    }
    return ContentActs.of(named, said, talkedOf).map(act -> new ActReading(act, ActBasis.CONTENT));
  }

  /** The negation that a source such as "neither company" brings along. */
  private static String nobody(Attribution attribution) {
    boolean none =
        attribution.source().fragments().stream()
            .map(f -> Wordings.plain(f.text()))
            .anyMatch(s -> NOBODY.matcher(s).find());
    return none ? "not " : "";
  }

  /** A negation that stands right before a cue: "stopped short of" before "denying". */
  private static String negation(Fragment cue, Words words) {
    int at = words.at(cue.start());
    int sentence = at < words.size() ? words.get(at).sentence() : -1;
    StringBuilder before = new StringBuilder();
    for (int i = Math.max(0, at - BEFORE); i < at; i++) {
      if (words.get(i).sentence() == sentence) {
        before.append(words.get(i).lower()).append(' ');
      }
    }
    return Stream.of(NEGATED, UNANSWERED)
        .map(pattern -> pattern.matcher(before.toString().strip()))
        .filter(Matcher::find)
        .map(found -> found.group(1) + " ")
        .findFirst()
        .orElse("");
  }
}
