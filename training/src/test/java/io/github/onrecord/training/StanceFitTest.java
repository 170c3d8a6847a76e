package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StanceFitTest {
  @Test
  void learnsWhatFeaturesTell() {
    List<StanceFit.Judged> judged = new StanceFit(examples(1), 0.1).crossValidated();
    assertThat(judged).hasSize(400);
    String figures = StanceFigures.of(judged, 0.5, 0.5);
    assertThat(figures).contains("speaks to F1 100.0, stance too F1 100.0");
    assertThat(figures).contains("10 of 10 claims nobody speaks to silent");
  }

  @Test
  void doesNotLearnWhatTheyDoNot() {
    List<StanceFit.Judged> judged = new StanceFit(examples(0), 0.1).crossValidated();
    assertThat(
            judged.stream().mapToDouble(j -> j.probabilities().get(StanceExample.NONE)).average())
        .hasValueCloseTo(0.75, within(0.05));
  }

  @Test
  void writesAWeightForEachFeatureAndAnswer() {
    assertThat(new StanceFit(examples(1), 0.1).lines())
        .hasSize(2)
        .allMatch(line -> line.split("\t", -1).length == StanceExample.NONE + 2);
  }

  @Test
  void learnsAGlanceFromWhatAGlanceSeesAlone() {
    List<StanceExample> glanced = examples(1).stream().map(StanceExample::glanced).toList();
    assertThat(new StanceFit(glanced, 0.1).lines())
        .singleElement()
        .asString()
        .startsWith("always\t");
  }

  /** A quarter deny; the feature tells which, as strongly as said. */
  private static List<StanceExample> examples(double strength) {
    Random random = new Random(4);
    List<StanceExample> examples = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      boolean denies = i % 40 < 10;
      double told = strength * (denies ? 1 : -1) + (strength == 0 ? random.nextGaussian() : 0);
      examples.add(
          new StanceExample(
              "article " + i / 20,
              i % 40 < 20 ? i / 40 * 2 : i / 40 * 2 + 1,
              Map.of("always", 1.0, "told", told),
              Map.of("always", 1.0),
              denies ? 1 : StanceExample.NONE));
    }
    return examples;
  }
}
