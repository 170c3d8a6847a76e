package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import io.github.onrecord.stance.CrossEncoder;
import io.github.onrecord.stance.PairCutter;
import io.github.onrecord.stance.PairScores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairTrainingTest {
  private static final PairCutter CUTTER = PairCutter.of(withThe());

  /** The frequency of words is told from the place of "the". */
  private static List<String> withThe() {
    List<String> pieces = new ArrayList<>(Tiny.PIECES);
    pieces.set(7, "the");
    return pieces;
  }

  @Test
  void theExportedCrossEncoderSaysWhatTheTrainedOneSays() {
    Engine.getInstance().setRandomSeed(3);
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters = parameters(manager);
      PairNetwork network = new PairNetwork(Tiny.SHAPE, parameters, 0, DataType.FLOAT32);
      Pair pair = pair("the we won", "bello denied", 0);
      NDArray scores = network.forward(manager, PairBatch.of(List.of(pair)), false);
      float[] expected = scores.softmax(-1).toFloatArray();
      byte[] model =
          PairExport.of(Tiny.SHAPE, parameters, Precision.FLOATS, Map.of()).toByteArray();
      try (CrossEncoder exported = CrossEncoder.load(model, withThe())) {
        PairScores found = exported.read(pair.pieces());
        assertThat(found.entails()).isCloseTo(expected[0], within(1e-3));
        assertThat(found.neutral()).isCloseTo(expected[1], within(1e-3));
        assertThat(found.contradicts()).isCloseTo(expected[2], within(1e-3));
      }
    }
  }

  private static Parameters parameters(NDManager manager) {
    Parameters parameters = Tiny.parameters(manager);
    int h = Tiny.SHAPE.hidden();
    parameters.addNormal("types", 0.3f, 2, h);
    for (PairTask task : PairTask.values()) {
      int answers = task.labels().size();
      parameters.addNormal(task.head() + ".weight", 0.3f, answers, 2L * h);
      parameters.addNormal(task.head() + ".bias", 0.1f, answers);
    }
    return parameters;
  }

  @Test
  void frozenTensorsHaveNoGradientAndStay() {
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters = Tiny.parameters(manager);
      parameters.train(name -> name.startsWith("layer1"));
      assertThat(parameters.learning().keySet())
          .isNotEmpty()
          .allMatch(name -> name.startsWith("layer1"));
    }
  }

  @Test
  void batchesHoldOneTaskAndKeepEveryPair() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      pairs.add(pair("we won", "bello said it rained ".repeat(1 + i % 5), i % 3));
      pairs.add(new Pair(PairTask.ARTICLE, pairs.get(0).pieces(), i % 4));
    }
    List<PairBatch> batches = PairBatch.shuffled(pairs, 64, new Random(1));
    assertThat(batches).allMatch(b -> b.pairs().stream().allMatch(p -> p.task() == b.task()));
    assertThat(batches.stream().mapToInt(PairBatch::size).sum()).isEqualTo(80);
    assertThat(batches).allMatch(b -> b.size() == 1 || b.size() * b.length() <= 64 + 64);
  }

  @Test
  void holdsWholeRumoursBack() {
    List<List<String>> rows = new ArrayList<>();
    for (int rumour = 0; rumour < 30; rumour++) {
      for (int article = 0; article < 4; article++) {
        String claim = "claim " + rumour + (article % 2 == 0 ? "a" : "b");
        rows.add(List.of(claim, rumour + "-" + article / 2, "discuss"));
        rows.add(List.of(claim, (rumour + 7) % 30 + "-" + article / 2, "unrelated"));
      }
    }
    RumourSplit split = new RumourSplit(rows, 0.2, 5);
    Map<RumourSplit.Side, List<List<String>>> sides =
        rows.stream().collect(Collectors.groupingBy(split::side));
    List<List<String>> learned = sides.get(RumourSplit.Side.LEARNED);
    List<List<String>> back = sides.get(RumourSplit.Side.HELD_BACK);
    assertThat(back.stream().filter(r -> r.get(2).equals("discuss")).count()).isBetween(16L, 24L);
    for (int column = 0; column < 2; column++) {
      assertThat(values(back, column)).doesNotContainAnyElementsOf(values(learned, column));
    }
  }

  private static Set<String> values(List<List<String>> rows, int column) {
    return new HashSet<>(rows.stream().map(r -> r.get(column)).toList());
  }

  @Test
  void aPremiseStandsOnOneSideOnly(@TempDir Path folder) throws IOException {
    StringBuilder table = new StringBuilder("premise\thypothesis\tlabel\tsource\n");
    for (int i = 0; i < 200; i++) {
      table.append("bello won ".repeat(1 + i / 2)).append("\twe won\tneutral\tset\n");
    }
    Path file = Files.writeString(folder.resolve("pairs.tsv"), table);
    PairData data = SentencePairs.read(file, 1).data(CUTTER);
    assertThat(data.learned().size() + data.heldBack().size()).isEqualTo(200);
    assertThat(data.heldBack().size()).isBetween(4, 50).matches(n -> n % 2 == 0);
  }

  @Test
  void aTableNamesTheLineThatIsBroken(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("t.tsv"), "a\tb\n1\t2\n3\n");
    assertThatThrownBy(() -> Table.read(file, 2))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 3");
  }

  private static Pair pair(String claim, String text, int label) {
    return new Pair(
        PairTask.SENTENCE, CUTTER.pair(CUTTER.claim(claim), CUTTER.sentence(text)), label);
  }
}
