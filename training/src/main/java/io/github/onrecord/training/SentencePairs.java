package io.github.onrecord.training;

import io.github.onrecord.stance.PairCutter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Premises and hypotheses: the hypothesis is the claim, the premise the sentence. A tenth of the
 * premises of each source is held back with all its hypotheses.
 */
final class SentencePairs {
  private SentencePairs() {}

  static PairData read(Path file, PairCutter cutter, long seed) throws IOException {
    Random random = new Random(seed);
    Map<String, Boolean> held = new HashMap<>();
    List<Pair> learned = new ArrayList<>();
    List<Pair> heldBack = new ArrayList<>();
    for (List<String> row : Table.read(file, 4)) {
      String group = row.get(3) + " " + row.get(0);
      boolean back = held.computeIfAbsent(group, g -> random.nextInt(10) == 0);
      int label = PairTask.SENTENCE.labels().indexOf(row.get(2));
      int[] claim = cutter.claim(row.get(1));
      int[] sentence = cutter.sentence(row.get(0));
      Pair pair = new Pair(PairTask.SENTENCE, cutter.pair(claim, sentence), label);
      (back ? heldBack : learned).add(pair);
    }
    return new PairData(learned, heldBack);
  }
}
