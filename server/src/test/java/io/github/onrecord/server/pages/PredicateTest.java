package io.github.onrecord.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran agreed to supply drones to Russia | agreed to supply",
        "The drones have not been discussed. | have not been discussed",
        "“We did not discuss it,” | did not discuss",
        "Varkesh supplies armed drones to Lurania | supplies",
        "The two sides met on Friday | met",
        "the harbour authority had agreed to sell the line | had agreed to sell",
        "The report is a hoax | is a hoax",
        "The contract isn't signed | isn't signed",
        "The mayor resigned | resigned",
        "that nobody had told her of an agreement | nobody had told",
        "No formal notice has reached us | No formal notice has reached",
        "no one has been asked | no one has been asked",
      })
  void isWhatASentenceSaysOfItsSubject(String sentence, String predicate) {
    assertThat(Predicate.of(sentence)).contains(predicate);
  }

  @Test
  void isNotMadeUpWhereNoneStandsOut() {
    assertThat(Predicate.of("drone deal with Lurania")).isEmpty();
    assertThat(Predicate.of("")).isEmpty();
  }

  @Property(tries = 200)
  void isAlwaysInTheWordsOfTheSentence(@ForAll String sentence) {
    String words = String.join(" ", sentence.strip().split("\\s+"));
    Predicate.of(sentence).ifPresent(found -> assertThat(words).contains(found));
  }
}
