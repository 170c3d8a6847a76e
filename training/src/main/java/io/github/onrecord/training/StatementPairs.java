package io.github.onrecord.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onrecord.stance.PairPieces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Claims and statements in word pieces, as {@link TrainStatementsCommand} wrote them. */
final class StatementPairs {
  private StatementPairs() {}

  /**
   * A claim and a statement, a line of the file.
   *
   * @param heldBack whether it is to measure on
   */
  @SuppressWarnings("ArrayRecordComponent") // input of a model, never compared
  record Line(String article, String stance, boolean heldBack, long[] ids, long[] types) {
    Pair pair() {
      int label = PairTask.STATEMENT.labels().indexOf(stance);
      return new Pair(PairTask.STATEMENT, new PairPieces(ids, types), label);
    }
  }

  /** The pairs of a file. */
  static PairData read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Pair> learned = new ArrayList<>();
    List<Pair> heldBack = new ArrayList<>();
    for (String text : Files.readAllLines(file)) {
      Line line = json.readValue(text, Line.class);
      (line.heldBack() ? heldBack : learned).add(line.pair());
    }
    return new PairData(learned, heldBack);
  }

  /**
   * What a pass shows.
   *
   * @param speaking the share of those that speak to a claim, 0 to 1
   * @param silent the share of those that do not
   */
  static List<Pair> shown(List<Pair> learned, double speaking, double silent, Random random) {
    return learned.stream()
        .filter(p -> random.nextDouble() < (p.label() == StanceExample.NONE ? silent : speaking))
        .toList();
  }
}
