package io.github.onrecord.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.ScoreDoc;

/** Joins ranked lists by reciprocal ranks (Cormack et al. 2009, "Reciprocal rank fusion"). */
final class Fusion {
  private static final double DAMPING = 60;

  private Fusion() {}

  /** The documents of all lists, best first. */
  static List<ScoreDoc> of(List<List<ScoreDoc>> lists) {
    Map<Integer, Double> scores = new HashMap<>();
    for (List<ScoreDoc> list : lists) {
      for (int rank = 0; rank < list.size(); rank++) {
        scores.merge(list.get(rank).doc, 1 / (DAMPING + rank + 1), Double::sum);
      }
    }
    List<ScoreDoc> joined = new ArrayList<>();
    scores.forEach((doc, score) -> joined.add(new ScoreDoc(doc, score.floatValue())));
    joined.sort(
        Comparator.comparingDouble((ScoreDoc doc) -> -doc.score).thenComparingInt(d -> d.doc));
    return joined;
  }
}
