package io.github.onrecord.training;

import io.github.onrecord.claim.Stance;
import io.github.onrecord.evaluation.GoldStatement;
import io.github.onrecord.extract.Onrecord;
import io.github.onrecord.positions.ClaimReader;
import io.github.onrecord.statement.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A statement as the extractor found it beside a claim.
 *
 * @param group the article, which is wholly learned from or wholly measured on
 * @param question number of the claim
 * @param features how it may stand to the claim, by name
 * @param glance those of them that its content alone tells
 * @param answer number of the stance; the number of stances where it speaks to something else
 */
record StanceExample(
    String group,
    int question,
    Map<String, Double> features,
    Map<String, Double> glance,
    int answer) {
  /** The answer of a statement that speaks to something else. */
  static final int NONE = Stance.values().length;

  /** What a glance sees of it. */
  StanceExample glanced() {
    return new StanceExample(group, question, glance, glance, answer);
  }

  /** The examples of all claims of all articles, and of each article beside another's claim. */
  static List<StanceExample> of(List<Disputes> all, Onrecord onrecord, ClaimReader reader) {
    List<StanceExample> examples = new ArrayList<>();
    Progress progress = new Progress("claims", all.size());
    int question = 0;
    for (int i = 0; i < all.size(); i++) {
      Disputes disputes = all.get(i);
      List<Statement> found = onrecord.read(disputes.article()).statements();
      List<Disputes.Claim> claims = new ArrayList<>(disputes.claims());
      Disputes next = all.get((i + 1) % all.size());
      claims.add(new Disputes.Claim(next.claims().get(0).text(), Map.of()));
      List<List<ClaimReader.Candidate>> readings =
          reader.read(
              claims.stream().map(Disputes.Claim::text).toList(), disputes.article().text(), found);
      for (int c = 0; c < claims.size(); c++) {
        examples.addAll(of(disputes, claims.get(c), question++, readings.get(c)));
      }
      progress.show(i + 1, examples.size() + " examples");
    }
    return examples;
  }

  private static List<StanceExample> of(
      Disputes disputes,
      Disputes.Claim claim,
      int question,
      List<ClaimReader.Candidate> candidates) {
    List<StanceExample> examples = new ArrayList<>();
    String article = disputes.article().id();
    for (ClaimReader.Candidate candidate : candidates) {
      Map<String, Double> features = candidate.features().values();
      Map<String, Double> glance = candidate.glance().values();
      answer(disputes, claim, candidate.statement())
          .ifPresent(a -> examples.add(new StanceExample(article, question, features, glance, a)));
    }
    return examples;
  }

  /**
   * The stance on a claim of the gold statement that a found one is, {@link #NONE} where that
   * speaks to something else. Empty where the reader found no such statement in an article in which
   * somebody speaks to the claim: nobody has told then whether this one does.
   */
  static OptionalInt answer(Disputes disputes, Disputes.Claim claim, Statement statement) {
    Optional<GoldStatement> speaking = found(claim.stances().keySet(), statement);
    if (speaking.isPresent()) {
      return OptionalInt.of(speaking.map(claim.stances()::get).orElseThrow().ordinal());
    }
    boolean told = claim.stances().isEmpty() || found(disputes.statements(), statement).isPresent();
    return told ? OptionalInt.of(NONE) : OptionalInt.empty();
  }

  /** The statement among those of a reader that is most like a found one, if any is. */
  private static Optional<GoldStatement> found(
      Collection<GoldStatement> among, Statement statement) {
    return among.stream()
        .filter(each -> Alike.same(each.content(), statement.content()))
        .max(Comparator.comparingDouble(each -> Alike.share(each.content(), statement.content())));
  }
}
