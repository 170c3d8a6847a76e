package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import io.github.onrecord.embedding.SentenceEncoder;
import io.github.onrecord.encoding.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeaningTrainingTest {
  private static final MeaningTexts CUTTER = new MeaningTexts(Tiny.VOCABULARY);

  @Test
  void theExportedEncoderSaysWhatTheTrainedOneSays() {
    Engine.getInstance().setRandomSeed(3);
    List<String> texts = List.of("Bello denied it.", "we won", "it rained, Ngozi said");
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters = Tiny.parameters(manager);
      MeaningNetwork network = new MeaningNetwork(Tiny.SHAPE, parameters, DataType.FLOAT32);
      MeaningBatch padded = MeaningBatch.of(CUTTER.pieces(texts));
      float[] expected = network.forward(manager, padded).toFloatArray();
      byte[] model =
          MeaningExport.of(Tiny.SHAPE, parameters, Precision.FLOATS, Map.of()).toByteArray();
      try (SentenceEncoder exported = SentenceEncoder.load(model, Tiny.PIECES)) {
        List<float[]> found = exported.encode(texts);
        for (int i = 0; i < expected.length; i++) {
          float value = found.get(i / Tiny.SHAPE.hidden())[i % Tiny.SHAPE.hidden()];
          assertThat(value).isCloseTo(expected[i], within(1e-3f));
        }
      }
    }
  }

  @Test
  void aStudentComesNearerToItsTeacher(@TempDir Path folder) throws IOException {
    MeaningTexts cutter = new MeaningTexts(new Vocabulary(StartWeights.vocabulary()));
    List<int[]> texts =
        cutter.pieces(
            List.of(
                "The bridge stays shut until March.",
                "Ngozi Bello denied that the waterworks would be sold",
                "nobody asked the fishermen"));
    FineTuning.Plan plan = new FineTuning.Plan(6, 3e-4, 3e-4, 0.05);

    Path weights = MeaningTraining.run(folder, DataType.FLOAT32, plan, pass -> texts, 1);

    try (NDManager manager = NDManager.newBaseManager()) {
      List<float[]> wanted =
          MeaningTrial.vectors(manager, MeaningTraining.teacher(manager, DataType.FLOAT32), texts);
      Parameters before =
          InitialParameters.sentences(
              manager, StartWeights.sentences(), NetworkShape.MEANING, MeaningTraining.KEPT);
      Parameters after = Parameters.load(manager, weights);
      assertThat(cosine(manager, after, texts, wanted))
          .isGreaterThan(cosine(manager, before, texts, wanted) + 0.02);
    }
  }

  private static double cosine(
      NDManager manager, Parameters parameters, List<int[]> texts, List<float[]> wanted) {
    MeaningNetwork network = new MeaningNetwork(NetworkShape.MEANING, parameters, DataType.FLOAT32);
    return MeaningTrial.of(MeaningTrial.vectors(manager, network, texts), wanted).cosine();
  }

  @Test
  void passagesKeepEveryWordOfALineInOrder() {
    String line = "one two three four five six seven eight nine ten ".repeat(30).strip();

    List<String> passages = MeaningTexts.passages(List.of(line, "short"), new Random(4));

    assertThat(passages).hasSizeGreaterThan(7).endsWith("short");
    assertThat(String.join(" ", passages)).isEqualTo(line + " short");
    assertThat(passages).allMatch(passage -> passage.split(" ").length < 48);
  }

  @Test
  void readsTheLinesOfTextFilesOnly(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("b.txt"), "second\n\nthird\n");
    Files.writeString(folder.resolve("a.txt"), "first");
    Files.writeString(folder.resolve("a.json"), "{}");

    assertThat(MeaningTexts.lines(folder)).containsExactly("first", "second", "third");
  }

  @Test
  void batchesHoldEveryTextOnceAndNoMorePiecesThanTold() {
    List<int[]> texts = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      texts.add(CUTTER.pieces(List.of("won ".repeat(1 + i * 13 % 40))).get(0));
    }

    List<MeaningBatch> batches = MeaningBatch.shuffled(texts, 100, new Random(2));

    assertThat(batches).allMatch(batch -> batch.size() * batch.length() <= 100);
    assertThat(batches.stream().mapToInt(MeaningBatch::size).sum()).isEqualTo(60);
    double present = batches.stream().mapToDouble(MeaningTrainingTest::present).sum();
    assertThat(present).isEqualTo(texts.stream().mapToInt(text -> text.length).sum());
  }

  private static double present(MeaningBatch batch) {
    double sum = 0;
    for (float value : batch.mask()) {
      sum += value;
    }
    return sum;
  }

  @Test
  void tellsHowManyNeighboursAreShared() {
    List<float[]> wanted = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      wanted.add(direction(i * 0.1));
    }
    List<float[]> turned = wanted.stream().map(v -> new float[] {-v[1], v[0]}).toList();
    List<float[]> mixed = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      mixed.add(direction(i * 7 % 24 * 0.1));
    }

    assertThat(MeaningTrial.of(turned, wanted).shared()).isEqualTo(1);
    assertThat(MeaningTrial.of(turned, wanted).cosine()).isCloseTo(0, within(1e-6));
    assertThat(MeaningTrial.of(wanted, wanted).cosine()).isCloseTo(1, within(1e-6));
    assertThat(MeaningTrial.of(mixed, wanted).shared()).isLessThan(0.7);
  }

  private static float[] direction(double angle) {
    return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
  }
}
