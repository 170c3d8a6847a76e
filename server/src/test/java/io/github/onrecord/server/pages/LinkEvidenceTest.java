package io.github.onrecord.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkEvidenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name | the same name",
        "name; minister water; with ben okri"
            + " | the same name; told of in the same words: minister, water; beside Ben Okri",
        "name, in a copy or version of the article"
            + " | the same name, in a copy or version of the article",
        "new: first of the name | the first of this name",
        "new: nothing tells which of that name it is"
            + " | taken for somebody else: nothing tells which of that name it is",
        "merge by hand; was: name; rep | joined by hand; before: the same name; as rep",
        "split by hand; was: new: first of the name"
            + " | split off by hand; before: the first of this name",
      })
  void saysInWordsWhatALinkRestsOn(String evidence, String words) {
    assertThat(LinkEvidence.words(evidence)).isEqualTo(words);
  }
}
