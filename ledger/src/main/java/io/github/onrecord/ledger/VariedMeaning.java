package io.github.onrecord.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Meanings of varied sentences without encoding each: that of the first sentence of the same word
 * lengths, a little beside it. Single sentences, as questions are, are encoded.
 */
final class VariedMeaning implements Meaning {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final double BESIDE = 0.06;

  private final Meaning meaning;
  private final Map<String, float[]> known = new HashMap<>();

  VariedMeaning(Meaning meaning) {
    this.meaning = meaning;
  }

  @Override
  public synchronized List<float[]> encode(List<String> sentences) {
    return sentences.size() == 1
        ? meaning.encode(sentences)
        : sentences.stream().map(this::beside).toList();
  }

  private float[] beside(String sentence) {
    String shape =
        BLANKS
            .splitAsStream(sentence)
            .map(word -> Integer.toString(word.length()))
            .collect(Collectors.joining(" "));
    float[] vector =
        known.computeIfAbsent(shape, s -> meaning.encode(List.of(sentence)).get(0)).clone();
    SplittableRandom random = new SplittableRandom(sentence.hashCode());
    double squares = 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] += (float) ((random.nextDouble() - 0.5) * 2 * BESIDE);
      squares += vector[i] * vector[i];
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
    return vector;
  }

  @Override
  public void close() {
    meaning.close();
  }
}
