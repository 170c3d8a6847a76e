package io.github.onrecord.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/** Vectors that are near where texts share words, so that tests need no encoder. */
final class WordBag implements Meaning {
  private static final int WIDTH = 128;

  @Override
  public List<float[]> encode(List<String> sentences) {
    return sentences.stream().map(WordBag::vector).toList();
  }

  private static float[] vector(String sentence) {
    float[] vector = new float[WIDTH];
    for (String word : words(sentence)) {
      Random random = new Random(word.hashCode());
      for (int i = 0; i < WIDTH; i++) {
        vector[i] += (float) random.nextGaussian();
      }
    }
    double length = 0;
    for (float value : vector) {
      length += value * value;
    }
    for (int i = 0; i < WIDTH; i++) {
      vector[i] /= (float) Math.sqrt(length);
    }
    return vector;
  }

  private static List<String> words(String sentence) {
    return Pattern.compile("\\W+").splitAsStream("x " + sentence.toLowerCase(Locale.ROOT)).toList();
  }

  @Override
  public void close() {}
}
