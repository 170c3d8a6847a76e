package io.github.onrecord.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** An article's sentences in word pieces, of which a claim picks those that speak to it. */
public final class Digestible {
  private static final int LONGEST_FIRST = 48;
  private static final double REFUTING = 5;

  private final List<int[]> sentences;
  private final PieceWeights weights;

  Digestible(List<int[]> sentences, PieceWeights weights) {
    this.sentences = List.copyOf(sentences);
    this.weights = weights;
  }

  /**
   * The whole where it is short enough; else the first sentence and those that share most with the
   * claim or refute something, in the order of the article.
   *
   * @param pieces at most so many
   */
  public int[] digest(int[] claim, int pieces) {
    if (sentences.stream().mapToInt(each -> each.length).sum() <= pieces) {
      return sentences.stream().flatMapToInt(Arrays::stream).toArray();
    }
    Set<Integer> asked = new HashSet<>();
    Arrays.stream(claim).forEach(asked::add);
    List<Integer> best =
        IntStream.range(1, sentences.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -score(sentences.get(i), asked)))
            .toList();
    int[] parts = new int[sentences.size()]; // how much of each sentence is kept
    parts[0] = Math.min(LONGEST_FIRST, sentences.get(0).length);
    int left = pieces - parts[0];
    TreeSet<Integer> chosen = new TreeSet<>(List.of(0));
    for (int i = 0; i < best.size() && left > 0; i++) {
      int sentence = best.get(i);
      parts[sentence] = Math.min(left, sentences.get(sentence).length);
      left -= parts[sentence];
      chosen.add(sentence);
    }
    return joined(chosen, parts);
  }

  private double score(int[] sentence, Set<Integer> asked) {
    Set<Integer> seen = new HashSet<>();
    double score = 0;
    boolean refutes = false;
    for (int piece : sentence) {
      score += asked.contains(piece) && seen.add(piece) ? weights.of(piece) : 0;
      refutes |= weights.refutes(piece);
    }
    return score + (refutes ? REFUTING : 0);
  }

  private int[] joined(Set<Integer> chosen, int[] parts) {
    List<int[]> kept = new ArrayList<>();
    chosen.forEach(i -> kept.add(Arrays.copyOf(sentences.get(i), parts[i])));
    return kept.stream().flatMapToInt(Arrays::stream).toArray();
  }
}
