package io.github.onrecord.evaluation;

import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The attributions of one article, gold and predicted, matched by the words they share. */
final class Matched {
  private static final double SAME_CONTENT = 0.8;

  private final Comparison comparison;
  private final List<Marked> gold;
  private final List<Marked> predicted;
  private final List<Pair> pairs;

  Matched(Comparison comparison) {
    Tokens tokens = new Tokens(comparison.gold().article().text());
    this.comparison = comparison;
    gold = comparison.gold().attributions().stream().map(a -> Marked.of(a, tokens)).toList();
    predicted =
        comparison.predictions().stream().map(p -> Marked.of(p.attribution(), tokens)).toList();
    pairs = Pair.oneToOne(candidates());
  }

  private List<Pair> candidates() {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        int content = gold.get(i).shared(predicted.get(j), Role.CONTENT);
        int cue = gold.get(i).shared(predicted.get(j), Role.CUE);
        if (content > 0 || cue > 0) {
          candidates.add(new Pair(content, cue, i, j));
        }
      }
    }
    return candidates;
  }

  /** Attributions whose part is equal but for trimming. */
  Score exact(Role role) {
    if (role == Role.ALL) {
      long hits = pairs.stream().filter(p -> gold(p).spans().equals(predicted(p).spans())).count();
      return new Score(hits, predicted.size(), gold.size());
    }
    long hits =
        pairs.stream().filter(p -> !gold(p).spans(role).isEmpty() && sameSpans(p, role)).count();
    return new Score(hits, having(predicted, role), having(gold, role));
  }

  /** Tokens that lie in the part on both sides of a pair. */
  Score overlap(Role role) {
    if (role == Role.ALL) {
      return Role.parts().stream().map(this::overlap).reduce(Score.NONE, Score::plus);
    }
    long hits = pairs.stream().mapToLong(p -> gold(p).shared(predicted(p), role)).sum();
    return new Score(hits, tokens(predicted, role), tokens(gold, role));
  }

  /** Distinct spans of a part, whichever attribution they belong to. */
  Score spans(Role part) {
    Set<Span> marked = distinct(gold, part);
    Set<Span> found = distinct(predicted, part);
    long hits = found.stream().filter(marked::contains).count();
    return new Score(hits, found.size(), marked.size());
  }

  /** How each prediction came out, in the order of the predictions. */
  List<Outcome> outcomes() {
    Map<Integer, Pair> byPrediction = new HashMap<>();
    pairs.forEach(pair -> byPrediction.put(pair.predicted(), pair));
    return IntStream.range(0, predicted.size())
        .mapToObj(
            j -> {
              Prediction prediction = comparison.predictions().get(j);
              Pair pair = byPrediction.get(j);
              boolean source = pair != null && sameSpans(pair, Role.SOURCE);
              boolean right = source && contentAlike(pair) >= SAME_CONTENT;
              double confidence = prediction.attribution().confidence();
              return new Outcome(confidence, right, source, prediction.direct());
            })
        .toList();
  }

  private double contentAlike(Pair pair) {
    return Marked.jaccard(gold(pair).tokens(Role.CONTENT), predicted(pair).tokens(Role.CONTENT));
  }

  private boolean sameSpans(Pair pair, Role part) {
    return gold(pair).spans(part).equals(predicted(pair).spans(part));
  }

  private Marked gold(Pair pair) {
    return gold.get(pair.gold());
  }

  private Marked predicted(Pair pair) {
    return predicted.get(pair.predicted());
  }

  private static long having(List<Marked> side, Role part) {
    return side.stream().filter(marked -> !marked.spans(part).isEmpty()).count();
  }

  private static long tokens(List<Marked> side, Role part) {
    return side.stream().mapToLong(marked -> marked.tokens(part).cardinality()).sum();
  }

  private static Set<Span> distinct(List<Marked> side, Role part) {
    Set<Span> spans = new HashSet<>();
    side.forEach(marked -> spans.addAll(marked.spans(part)));
    return spans;
  }
}
