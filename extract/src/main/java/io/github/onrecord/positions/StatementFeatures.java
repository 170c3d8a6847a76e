package io.github.onrecord.positions;

import io.github.onrecord.claim.Stance;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.stance.PairScores;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.statement.Statement;
import java.util.List;
import java.util.Locale;

/** Works out the features of a statement beside a claim. */
final class StatementFeatures {
  private StatementFeatures() {}

  /**
   * What is known of a statement beside a claim from its content alone.
   *
   * @param claim the claim's words
   * @param said words of the statement's content
   * @param around words of its passage and what stands before it
   * @param likeness cosine of the meanings of claim and passage, -1 to 1
   * @param contentLikeness the same of claim and content, -1 to 1
   * @param content how the content stands to the claim
   */
  record Glanced(
      Wording claim,
      Wording said,
      Wording around,
      double likeness,
      double contentLikeness,
      PairScores content) {}

  /** What its content, its words and its act tell. */
  static Features glance(Statement statement, Glanced known) {
    Features features = new Features();
    sentence(features, known.content());
    report(features, known.content());
    words(features, known);
    acts(features, statement);
    together(features, statement, known);
    return features;
  }

  /**
   * What a glance told, and what the statement as a whole tells besides.
   *
   * @param best the highest likeness of any statement of the article, -1 to 1
   * @param whole how it stands with who says it, the beginning of the article and what is before
   */
  static Features of(Features glance, Glanced known, double best, PairScores whole) {
    Features features = glance.copy();
    stances(features, whole.statement());
    return features
        .add("less like than best", best - known.likeness())
        .add("is best", known.likeness() >= best);
  }

  private static void sentence(Features features, PairScores content) {
    features
        .add("content entails", content.entails())
        .add("content contradicts", content.contradicts())
        .add("content surely entails", logOdds(content.entails()))
        .add("content surely contradicts", logOdds(content.contradicts()));
  }

  private static void report(Features features, PairScores content) {
    features
        .add("content agrees", content.agrees())
        .add("content disagrees", content.disagrees())
        .add("content unrelated", content.unrelated())
        .add("content surely unrelated", logOdds(content.unrelated()));
  }

  private static void stances(Features features, PairScores.AsStatement scores) {
    List<Double> all = scores.all();
    for (Stance stance : Stance.values()) {
      String name = stance.name().toLowerCase(Locale.ROOT);
      features
          .add("model " + name, all.get(stance.ordinal()))
          .add("model surely " + name, logOdds(all.get(stance.ordinal())));
    }
    features
        .add("model silent", scores.silent())
        .add("model surely silent", logOdds(scores.silent()));
  }

  /** Between -1 and 1 for probabilities between 0.001 and 0.999. */
  private static double logOdds(double p) {
    return Math.log((p + 1e-3) / (1 - p + 1e-3)) / 7;
  }

  private static void words(Features features, Glanced known) {
    Wording content = known.said();
    Wording context = known.around();
    features
        .add("likeness", known.likeness())
        .add("content likeness", known.contentLikeness())
        .add("much alike", Math.max(0, known.likeness() - 0.5))
        .add("names in context", names(known.claim(), context))
        .add("names in content", names(known.claim(), content))
        .add("claim in content", known.claim().coveredBy(content))
        .add("claim in context", known.claim().coveredBy(context))
        .add("content in claim", content.coveredBy(known.claim()))
        .add("short", content.words().size() < 4)
        .add("negation differs", content.negated() != known.claim().negated())
        .add("content negated", content.negated());
  }

  /** The share of a claim's names and numbers that a text has too; 1 where it has none. */
  private static double names(Wording claim, Wording text) {
    return claim.names().isEmpty() ? 1 : claim.onlyNames().coveredBy(text);
  }

  private static void acts(Features features, Statement statement) {
    for (Act act : Act.values()) {
      features.add(act.name().toLowerCase(Locale.ROOT), statement.act() == act);
    }
    features
        .add("relayed", !statement.via().isEmpty())
        .add("person", statement.speaker().kind() == SpeakerKind.PERSON)
        .add("unknown", !statement.speaker().isKnown());
  }

  /** What neither the act nor the words tell alone: who denies what is so says that it is not. */
  private static void together(Features features, Statement statement, Glanced known) {
    boolean denies = statement.act() == Act.DENIES;
    boolean byCue = denies && statement.basis() == ActBasis.CUE;
    features
        .add("denies by cue", byCue)
        .add("denies by cue what entails", byCue ? known.content().entails() : 0)
        .add("denies by cue what contradicts", byCue ? known.content().contradicts() : 0)
        .add("denies what is alike", denies ? known.likeness() : 0)
        .add("denies, claim covered", denies ? features.get("claim in context") : 0)
        .add("declines what is alike", statement.act() == Act.DECLINES ? known.likeness() : 0)
        .add("alike and entails", known.likeness() * known.content().entails())
        .add("alike and contradicts", known.likeness() * known.content().contradicts());
  }
}
