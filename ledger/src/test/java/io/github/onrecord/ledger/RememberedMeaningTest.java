package io.github.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedMeaningTest {
  private final List<String> encoded = new ArrayList<>();
  private final Meaning meaning =
      new RememberedMeaning(
          new Meaning() {
            private final Meaning words = new WordBag();

            @Override
            public List<float[]> encode(List<String> sentences) {
              encoded.addAll(sentences);
              return words.encode(sentences);
            }

            @Override
            public void close() {
              words.close();
            }
          });

  @Test
  void encodesTheSameWordsOnce() {
    List<String> sentences = List.of("no comment", "the ferry sank", "no comment");

    List<float[]> vectors = meaning.encode(sentences);

    assertThat(vectors).usingRecursiveComparison().isEqualTo(new WordBag().encode(sentences));
    assertThat(meaning.encode(List.of("the ferry sank", "it did not")).get(0))
        .isEqualTo(vectors.get(1));
    assertThat(encoded).containsExactly("no comment", "the ferry sank", "it did not");
  }

  @Test
  void forgetsWhatItMetLongAgo() {
    meaning.encode(List.of("first"));
    meaning.encode(IntStream.range(0, 10_000).mapToObj(i -> "lorry " + i).toList());
    encoded.clear();

    assertThat(meaning.encode(List.of("first", "lorry 9999"))).hasSize(2);

    assertThat(encoded).containsExactly("first");
  }
}
