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
record SentencePairs(List<SentenceRow> learned, List<SentenceRow> heldBack) {
  static SentencePairs read(Path file, long seed) throws IOException {
    Random random = new Random(seed);
    Map<String, Boolean> held = new HashMap<>();
    List<SentenceRow> learned = new ArrayList<>();
    List<SentenceRow> heldBack = new ArrayList<>();
    for (List<String> row : Table.read(file, 4)) {
      String group = row.get(3) + " " + row.get(0);
      boolean back = held.computeIfAbsent(group, g -> random.nextInt(10) == 0);
      (back ? heldBack : learned).add(new SentenceRow(row.get(0), row.get(1), row.get(2)));
    }
    return new SentencePairs(learned, heldBack);
  }

  PairData data(PairCutter cutter) {
    return new PairData(pairs(learned, cutter), pairs(heldBack, cutter));
  }

  private static List<Pair> pairs(List<SentenceRow> rows, PairCutter cutter) {
    return rows.stream().map(row -> pair(row, cutter)).toList();
  }

  private static Pair pair(SentenceRow row, PairCutter cutter) {
    int[] claim = cutter.claim(row.hypothesis());
    int[] sentence = cutter.sentence(row.premise());
    int label = PairTask.SENTENCE.labels().indexOf(row.label());
    return new Pair(PairTask.SENTENCE, cutter.pair(claim, sentence), label);
  }
}
