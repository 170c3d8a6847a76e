package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.evaluation.AttributionMetrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FurtherCardTest {
  @TempDir private Path folder;

  @Test
  void tellsWhatLearnedFurtherByWhichCommandAndHowWellItDoes() throws IOException {
    Recipe recipe = new Recipe(folder, folder, folder, folder, folder, 0, 1, 0.5, 1, "7");
    AttributionMetrics none = AttributionMetrics.of(Stream.empty());
    FurtherCard.write(
        recipe, "fast-6", "--rate 5e-5 --epochs 1", new Export.Measured("fast-7", none, none));

    assertThat(Files.readString(folder.resolve("FAST_CARD.md")))
        .startsWith("# fast-7\n")
        .contains("- Start weights: fast-6, as")
        .contains("./train further --start FAST-1.onnx")
        .contains("--held-back POLNEAR/dev --rate 5e-5 --epochs 1\n")
        .contains("### fast-7\nAs shipped:\n")
        .endsWith("elsewhere it is a guide.\n");
  }
}
