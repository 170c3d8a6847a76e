package io.github.onrecord.resolution;

import io.github.onrecord.statement.Act;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the act that the article's author names by the cue and what hangs on it. */
final class CueActs {
  private static final Pattern NEGATOR = Wordings.anywhere("negator");
  private static final Pattern DENIAL = Wordings.anywhere("denial");
  private static final Pattern CONFIRMATION = Wordings.anywhere("confirmation");
  private static final Pattern DISPUTE = Wordings.anywhere("dispute");
  private static final Pattern AGREEMENT = Wordings.anywhere("agreement");
  private static final Pattern THAT = Pattern.compile("^\\W*that\\b");
  private static final Pattern SILENCE = Wordings.anywhere("silence");
  private static final Pattern UNSAID = Wordings.anywhere("unsaid");
  private static final Pattern GIVING = Wordings.anywhere("giving");
  private static final Pattern NOTHING = Wordings.opening("nothing");
  private static final Pattern REFERRING = Wordings.anywhere("referring");
  private static final Pattern QUESTIONS = Wordings.opening("questions elsewhere");
  private static final Pattern RETREAT = Wordings.anywhere("retreat");
  private static final Pattern CLAIM = target("claim");
  private static final Pattern ATTACK = Wordings.anywhere("attack");
  private static final Pattern CHARGE = target("charge");
  private static final Pattern UNACCEPTED = Wordings.anywhere("unaccepted");
  private static final Pattern FINDING = target("finding");
  private static final Pattern FINDS =
      Pattern.compile("\\b(finds?|found|finding|sees?|saw|seen|shows?|showed)$");
  private static final Pattern NO_EVIDENCE =
      Pattern.compile(
          "^\\W*no (\\w+ ){0,2}(evidence|proof|indications?|signs?|trace|truth|basis|support)\\b");
  private static final Pattern THINKING = Wordings.anywhere("thinking");
  private static final Pattern ASKING = Wordings.anywhere("asking");
  private static final Pattern REFUSAL =
      Pattern.compile("(?:" + Wordings.expression("refusal") + ")\\W*");

  /** Not to name a plain denial: pleading so, and having nothing that shows it. */
  private static final Pattern NEGATED_ITSELF = Pattern.compile("not guilty|\\bno \\w+");

  /** What is asked for, not asked: "asked the court to wait", "asked not to be named". */
  private static final Pattern REQUEST =
      Pattern.compile(
          "^\\W*(?!.*\\?)(?!(if|whether|what|why|how|who|where|when)\\b)([\\w.'’“\"]+"
              + " ){0,6}[“\"]?(to \\w+|for )");

  private static final Pattern TO_DO = Pattern.compile("^\\W*(not )?to (?!have\\b)\\w+");

  /** Who is told or warned to do something: "residents to stay indoors", "him not to go". */
  private static final Pattern BIDDEN =
      Pattern.compile(
          "^\\W*(?!(that|he|she|it|they|there|we|i)\\b)((the|his|her|their|its|all) )?(([\\w'-]+"
              + " )?(him|her|them|us|me|you|people|everyone|staff|police|[\\w'-]+[^s\\W]s)"
              + " to|([\\w'-]+ ){1,3}not to) (?!(have|be)\\b)\\w+");

  private static final Pattern TELLING =
      Pattern.compile("\\b(told|tells?|telling|warn(s|ed|ing)?|reminds?|reminded)\\b");
  private static final Pattern TOLD = Pattern.compile("\\b(was|were|been|being) told\\b");
  private static final Pattern ASKED_FOR = Pattern.compile("\\bask(s|ed|ing)? for\\b");
  private static final Pattern OFFERING = Pattern.compile("\\boffer(s|ed|ing)?$");
  private static final Pattern SUGGESTING = Pattern.compile("\\bsuggest(s|ed|ing)?$");

  /** What is put forward to be done: "cutting fares", not "anything but that". */
  private static final Pattern DOING =
      Pattern.compile(
          "^\\W*(?!(?:any|every|no|some)?thing\\b|during\\b)\\w{2,}ing\\b(?! (?:is|are|was|were)\\b)");

  private static final Pattern SWEARING = Pattern.compile("\\b(swore|sworn|swears?|swearing)\\b");

  /** What is sworn to be done, not sworn to be so. */
  private static final Pattern TO_COME =
      Pattern.compile("\\bto \\w+|\\b(would|will|shall|won't|never)\\b|'(d|ll)\\b");

  private static final Pattern PLEADING = Pattern.compile("\\b(plead(s|ed|ing)?|pled)$");
  private static final Pattern BELIEVE_ME = Pattern.compile("^believe me");

  private static final Map<Act, Pattern> PLAIN = new LinkedHashMap<>();

  static {
    PLAIN.put(Act.CONFIRMS, CONFIRMATION);
    PLAIN.put(Act.PLEDGES, Wordings.anywhere("pledge"));
    PLAIN.put(Act.URGES, Wordings.anywhere("urging"));
    PLAIN.put(Act.ASKS, ASKING);
    PLAIN.put(Act.THINKS, THINKING);
  }

  private CueActs() {}

  /**
   * The act of a cue, if it names one.
   *
   * @param cue the cue with a negation before it, as {@link Wordings#plain} writes it
   * @param content the content, written likewise
   */
  static Optional<Act> of(String cue, String content) {
    if (PLEADING.matcher(cue).find()) {
      return plea(content);
    }
    boolean negated = NEGATOR.matcher(cue).find() && !NEGATED_ITSELF.matcher(cue).find();
    boolean denial = DENIAL.matcher(cue).find();
    if (denial) {
      return Optional.of(denial(cue, content, negated));
    }
    if (negated && UNACCEPTED.matcher(cue).find() && FINDING.matcher(content).find()) {
      return Optional.of(Act.DENIES);
    }
    boolean withheld = GIVING.matcher(cue).find() && NOTHING.matcher(content).find();
    boolean referred = REFERRING.matcher(cue).find() && QUESTIONS.matcher(content).find();
    if (withheld || referred || silent(cue, negated)) {
      return Optional.of(Act.DECLINES);
    }
    if (rejects(cue, content, negated)) {
      return Optional.of(Act.DENIES);
    }
    if (!negated && AGREEMENT.matcher(cue).find() && THAT.matcher(content).find()) {
      return Optional.of(Act.CONFIRMS);
    }
    boolean swornSo = SWEARING.matcher(cue).find() && !TO_COME.matcher(content).find();
    boolean said = swornSo || BELIEVE_ME.matcher(cue + " " + content).find();
    return said ? Optional.empty() : plain(cue, content);
  }

  /** A pattern that finds what is rejected by its noun, which stands early in a content. */
  private static Pattern target(String paragraph) {
    return Pattern.compile(
        "^\\W*(?:[\\w'-]+\\W+){0,5}?(?:" + Wordings.expression(paragraph) + ")(?!\\w)");
  }

  /** Whether a cue that rejects claims but also other things is of a claim here. */
  private static boolean rejects(String cue, String content, boolean negated) {
    boolean retreats = RETREAT.matcher(cue).find() && CLAIM.matcher(content).find();
    boolean attacks = ATTACK.matcher(cue).find() && CHARGE.matcher(content).find();
    boolean findsNone =
        !negated && FINDS.matcher(cue).find() && NO_EVIDENCE.matcher(content).find();
    return retreats || attacks || findsNone;
  }

  private static boolean bidden(String content) {
    return BIDDEN.matcher(content).find();
  }

  private static Optional<Act> plea(String content) {
    if (content.startsWith("not guilty")) {
      return Optional.of(Act.DENIES);
    }
    return content.startsWith("guilty") ? Optional.of(Act.CONFIRMS) : Optional.empty();
  }

  private static Act denial(String cue, String content, boolean negated) {
    if (negated) {
      return undenied(cue);
    }
    if (CONFIRMATION.matcher(cue).find() && cue.matches(".*\\bor\\b.*")) {
      return Act.DECLINES;
    }
    return REFUSAL.matcher(content).matches() ? Act.ASSERTS : Act.DENIES;
  }

  /** What somebody does by not denying: neither "confirm nor deny", "did not dispute". */
  private static Act undenied(String cue) {
    if (CONFIRMATION.matcher(cue).find()) {
      return Act.DECLINES;
    }
    return DISPUTE.matcher(cue).find() ? Act.CONFIRMS : Act.ASSERTS;
  }

  private static boolean silent(String cue, boolean negated) {
    if (THINKING.matcher(cue).find()) {
      return false;
    }
    return SILENCE.matcher(cue).find() || (negated && UNSAID.matcher(cue).find());
  }

  private static Optional<Act> plain(String cue, String content) {
    if (ASKED_FOR.matcher(cue).find()) {
      return Optional.of(Act.URGES);
    }
    if (TOLD.matcher(cue).find() && REQUEST.matcher(content).find()) {
      return Optional.of(Act.URGES);
    }
    if (ASKING.matcher(cue).find() && REQUEST.matcher(content).find()) {
      return Optional.of(Act.URGES);
    }
    if (OFFERING.matcher(cue).find() && TO_DO.matcher(content).find()) {
      return Optional.of(Act.PLEDGES);
    }
    if (SUGGESTING.matcher(cue).find() && DOING.matcher(content).find()) {
      return Optional.of(Act.URGES);
    }
    if (TELLING.matcher(cue).find() && (TO_DO.matcher(content).find() || bidden(content))) {
      return Optional.of(Act.URGES);
    }
    return PLAIN.entrySet().stream()
        .filter(e -> e.getValue().matcher(cue).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
