package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementPairsTest {
  @TempDir private Path folder;

  @Test
  void keepsWhatIsToMeasureOnApart() throws IOException {
    PairData data = StatementPairs.read(file(line("denies", false), line("silent", true)));
    assertThat(data.learned()).extracting(Pair::label).containsExactly(1);
    assertThat(data.heldBack()).extracting(Pair::label).containsExactly(5);
    assertThat(data.learned().get(0).task()).isEqualTo(PairTask.STATEMENT);
    assertThat(data.learned().get(0).pieces().ids()).containsExactly(1, 7, 2);
  }

  @Test
  void aPassShowsAShareOfThoseThatSpeakAndOneOfThoseThatDoNot() throws IOException {
    String[] lines =
        IntStream.range(0, 400)
            .mapToObj(i -> line(i % 4 == 0 ? "affirms" : "silent", false))
            .toArray(String[]::new);
    List<Pair> learned = StatementPairs.read(file(lines)).learned();
    List<Pair> shown = StatementPairs.shown(learned, 1, 0.5, new Random(2));
    assertThat(shown).filteredOn(p -> p.label() == 0).hasSize(100);
    assertThat(shown).filteredOn(p -> p.label() == 5).hasSizeBetween(100, 200);
    List<Pair> fewer = StatementPairs.shown(learned, 0.5, 1, new Random(2));
    assertThat(fewer).filteredOn(p -> p.label() == 0).hasSizeBetween(30, 70);
    assertThat(fewer).filteredOn(p -> p.label() == 5).hasSize(300);
  }

  private Path file(String... lines) throws IOException {
    return Files.write(folder.resolve("statements.jsonl"), List.of(lines));
  }

  private static String line(String stance, boolean heldBack) {
    return "{\"article\": \"a\", \"stance\": \"%s\", \"heldBack\": %s, \"ids\": [1, 7, 2], \"types\": [0, 0, 1]}"
        .formatted(stance, heldBack);
  }
}
