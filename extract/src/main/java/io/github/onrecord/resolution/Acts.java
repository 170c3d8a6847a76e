package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.text.Fragment;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the act of a statement from the words of its cue alone. */
final class Acts {
  private static final Pattern NEGATED =
      words("not|n['’]t|never|neither|nor|without|stopp\\w* short|refus\\w*|declin\\w*|unable");
  private static final Pattern CONFIRMING = words("confirm\\w*|comment\\w*|elaborat\\w*|say");
  private static final Pattern SILENT =
      words(
          "declin\\w*|no comment|refus\\w* to (comment|say|answer|discuss|confirm|elaborate)"
              + "|(not|n['’]t) (immediately )?(respond\\w*|repl\\w+|return\\w*|comment\\w*|answer\\w*)");
  private static final Map<Act, Pattern> CUES = new LinkedHashMap<>();

  static {
    CUES.put(
        Act.DENIES,
        words("den(y|ies|ied|ying|ials?)|refut\\w*|reject\\w*|dismiss\\w*|rebut\\w*|disput\\w+"));
    CUES.put(Act.CONFIRMS, words("confirm\\w*|acknowledg\\w*|admi(t|ts|tted|tting)|conced\\w*"));
    CUES.put(
        Act.PLEDGES, words("promis\\w*|vow\\w*|pledg\\w*|threaten\\w*|swor[en]|guarantee[ds]?"));
    CUES.put(
        Act.URGES,
        words(
            "urg(e|es|ed|ing)|call(s|ed|ing)? (for|on|upon)|demand\\w*|order(s|ed|ing)?|advis(e|es|ed|ing)|implor\\w*|recommend\\w*|encourag\\w*"));
    CUES.put(
        Act.ASKS, words("ask(s|ed|ing)?|question(s|ed|ing)?|wonder\\w*|inquir\\w*|enquir\\w*"));
    CUES.put(
        Act.THINKS,
        words(
            "believ\\w*|think(s|ing)?|thought|hop(e|es|ed|ing)|fear(s|ed|ing)?|feel(s|ing)?|felt|worr(y|ies|ied|ying)|want(s|ed|ing)?|expect(s|ed|ing)?|wish(es|ed)?"));
  }

  private Acts() {}

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?U)(?<!\\w)(" + alternatives + ")(?!\\w)");
  }

  /** The act of an attribution. */
  static ActReading of(Attribution attribution, Words words) {
    Act act = attribution.cue().map(Fragment::text).map(Acts::of).orElse(Act.ASSERTS);
    return new ActReading(act, ActBasis.CUE);
  }

  /** The act that a cue names; {@link Act#ASSERTS} unless it says otherwise. */
  static Act of(String cue) {
    String words = cue.toLowerCase(Locale.ROOT);
    if (SILENT.matcher(words).find()) {
      return Act.DECLINES;
    }
    if (NEGATED.matcher(words).find()) {
      return CONFIRMING.matcher(words).find() ? Act.DECLINES : Act.ASSERTS;
    }
    return CUES.entrySet().stream()
        .filter(e -> e.getValue().matcher(words).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Act.ASSERTS);
  }
}
