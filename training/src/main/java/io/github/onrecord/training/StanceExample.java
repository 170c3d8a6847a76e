package io.github.onrecord.training;

import io.github.onrecord.claim.Stance;
import io.github.onrecord.evaluation.GoldStatement;
import io.github.onrecord.extract.Onrecord;
import io.github.onrecord.positions.ClaimReader;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A statement as the extractor found it beside a claim.
 *
 * @param group the article, which is wholly learned from or wholly measured on
 * @param question number of the claim
 * @param features how it may stand to the claim, by name
 * @param answer number of the stance; the number of stances where it speaks to something else
 */
record StanceExample(String group, int question, Map<String, Double> features, int answer) {
  /** The answer of a statement that speaks to something else. */
  static final int NONE = Stance.values().length;

  private static final double ALIKE = 0.4;

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
      for (Disputes.Claim claim : claims) {
        int number = question++;
        reader.read(claim.text(), disputes.article().text(), found).candidates().stream()
            .map(
                c ->
                    new StanceExample(
                        disputes.article().id(),
                        number,
                        c.features().values(),
                        answer(claim, c.statement())))
            .forEach(examples::add);
      }
      progress.show(i + 1, examples.size() + " examples");
    }
    return examples;
  }

  /** The stance on a claim of the gold statement that a found one is, or {@link #NONE}. */
  static int answer(Disputes.Claim claim, Statement statement) {
    double best = ALIKE;
    int answer = NONE;
    for (Map.Entry<GoldStatement, Stance> each : claim.stances().entrySet()) {
      double alike = jaccard(places(each.getKey().content()), places(statement.content()));
      if (alike >= best) {
        best = alike;
        answer = each.getValue().ordinal();
      }
    }
    return answer;
  }

  private static BitSet places(Passage passage) {
    BitSet places = new BitSet();
    passage.fragments().forEach(f -> places.set(f.start(), f.end()));
    return places;
  }

  private static double jaccard(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    BitSet any = (BitSet) one.clone();
    any.or(other);
    return any.isEmpty() ? 0 : (double) both.cardinality() / any.cardinality();
  }
}
