package io.github.onrecord.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void endAtStopsAndAtLines() {
    assertThat(Sentences.of("It rained. Did it?\nA headline\n\nIt did."))
        .containsExactly("It rained.", "Did it?", "A headline", "It did.");
  }

  @Test
  void ofNothingAreNone() {
    assertThat(Sentences.of(" \n ")).isEmpty();
  }
}
