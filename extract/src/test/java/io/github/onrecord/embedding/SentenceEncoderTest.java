package io.github.onrecord.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {
  private static SentenceEncoder encoder;

  @BeforeAll
  static void open() {
    encoder = SentenceEncoder.open();
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < SentenceEncoder.WIDTH; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  @Test
  void putsSentencesOfLikeMeaningCloseTogether() {
    List<float[]> vectors =
        encoder.encode(
            List.of(
                "The ministry will sell the waterworks to a private firm.",
                "The goalkeeper broke his leg in training.",
                "Officials want to privatise the water company."));

    assertThat(cosine(vectors.get(0), vectors.get(2)))
        .isGreaterThan(cosine(vectors.get(0), vectors.get(1)) + 0.3);
  }

  @Test
  void givesVectorsOfLengthOneWhateverTheText() {
    Stream<String> wild = Stream.of("", " ", "a", "水道局", "\ud800", "word ".repeat(5000));
    assertThat(encoder.encode(wild.toList()))
        .allSatisfy(v -> assertThat(cosine(v, v)).isCloseTo(1, Offset.offset(1e-4)));
  }

  @Test
  void encodesASentenceMuchTheSameBesideOthers() {
    String sentence = "The dam would hold until the autumn rains";
    List<String> others =
        List.of("No.", sentence, "It was not discussed at the meeting on Friday at all, he said.");

    double same = cosine(encoder.encode(others).get(1), encoder.encode(List.of(sentence)).get(0));

    assertThat(same).isGreaterThan(0.99);
  }

  @Test
  void keepsTheOrderOfManySentencesOfAllLengths() {
    List<String> sentences =
        IntStream.range(0, 90)
            .mapToObj(i -> i + " goats" + " and sheep".repeat(i * 7 % 40))
            .toList();

    List<float[]> vectors = encoder.encode(sentences);

    assertThat(vectors).hasSameSizeAs(sentences);
    for (int i = 0; i < sentences.size(); i += 11) {
      float[] alone = encoder.encode(List.of(sentences.get(i))).get(0);
      assertThat(cosine(vectors.get(i), alone)).isGreaterThan(0.95);
    }
  }

  @Test
  void encodesNothing() {
    assertThat(encoder.encode(List.of())).isEmpty();
  }
}
