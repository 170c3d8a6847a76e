package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.speaker.SpeakerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnattributedTest {
  @ParameterizedTest
  @CsvSource({
    "is said, hearsay",
    "is believed, hearsay",
    "has reportedly, hearsay",
    "It's been rumored, hearsay",
    "was rumoured, hearsay",
    "is widely expected, expectation",
    "is considered, general opinion",
    "has been criticised for, critics",
    "was accused of, accusers",
    "was asked, questioner"
  })
  void callsWhoeverIsBehindACueWhatTheCueCallsThem(String cue, String name) {
    Telling telling = Telling.of("The dam {1c " + cue + "} {1q to be unsafe}.");
    assertThat(telling.speakers()).containsExactly(name);
    assertThat(telling.first().kind()).isEqualTo(SpeakerKind.UNNAMED);
  }

  @Test
  void keepsCriticsApartFromHearsay() {
    Telling telling =
        Telling.of(
            "The minister {1c has been criticised for} {1q hiding the bill}. He {2c is said} {2q to"
                + " be furious}. A rise {3c is rumoured} {3q for May}.");
    assertThat(telling.speakers()).containsExactly("critics", "hearsay", "hearsay");
    assertThat(telling.record().speakers()).hasSize(2);
  }
}
