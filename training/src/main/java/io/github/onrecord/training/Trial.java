package io.github.onrecord.training;

import io.github.onrecord.decoding.Calibration;
import io.github.onrecord.decoding.Candidate;
import io.github.onrecord.decoding.Evidence;
import io.github.onrecord.encoding.Quotations;
import io.github.onrecord.evaluation.AttributionMetrics;
import io.github.onrecord.evaluation.Comparison;
import io.github.onrecord.evaluation.GoldArticle;
import io.github.onrecord.evaluation.Outcome;
import io.github.onrecord.evaluation.Prediction;
import io.github.onrecord.inference.Reader;
import io.github.onrecord.statement.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/** A model's reading of annotated articles. */
final class Trial {
  private final List<GoldArticle> gold;
  private final List<List<Candidate>> read = new ArrayList<>();

  Trial(Reader reader, List<GoldArticle> gold) {
    this.gold = List.copyOf(gold);
    Progress progress = new Progress("reading", gold.size());
    for (GoldArticle article : gold) {
      read.add(reader.read(article.article().text(), Trial::oneByOne));
      progress.show(read.size(), reader.model().id());
    }
  }

  /** Does a job to each in turn, in the thread that asks. */
  static <T> void oneByOne(List<T> each, Consumer<T> job) {
    each.forEach(job);
  }

  /** The scores when confidence is reckoned so. */
  AttributionMetrics metrics(ToDoubleFunction<Evidence> confidence) {
    return AttributionMetrics.of(comparisons(confidence).stream());
  }

  private List<Comparison> comparisons(ToDoubleFunction<Evidence> confidence) {
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Quotations quotations = Quotations.of(gold.get(i).article().text().codePoints());
      List<Prediction> predictions = new ArrayList<>();
      for (Candidate candidate : read.get(i)) {
        boolean direct = quotations.kind(candidate.content()) == Kind.DIRECT;
        double sure = confidence.applyAsDouble(candidate.evidence());
        predictions.add(new Prediction(candidate.with(sure), direct));
      }
      comparisons.add(new Comparison(gold.get(i), predictions));
    }
    return comparisons;
  }

  /** The calibration that fits best. */
  Calibration calibrate() {
    List<double[]> features = new ArrayList<>();
    List<Boolean> outcomes = new ArrayList<>();
    List<Comparison> comparisons = comparisons(e -> 0.5);
    for (int i = 0; i < gold.size(); i++) {
      read.get(i).forEach(c -> features.add(c.evidence().features()));
      comparisons.get(i).outcomes().stream().map(Outcome::right).forEach(outcomes::add);
    }
    return new Calibration(LogisticRegression.fit(features, outcomes));
  }
}
