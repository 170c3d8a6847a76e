package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days told of a saying across a conjunction, by another sentence, or below a headline. */
class LinkedDaysTest {
  private static final String NONE = "";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "2024-05-14 ~ The miller rang on Tuesday and {1c told} {1q her that the dam was safe}.",
        "2024-05-11 ~ Ann Lowe stunned us on Saturday when {1s she} {1c declared} {1q the mill"
            + " dead}.",
        "2024-05-13 ~ {1s Ann Lowe}, who on Monday {1c called} {1q the mill “a wreck”}, was out.",
        "2024-05-15 ~ The dam closed on Wednesday, hours after {1s the mayor} {1c said} {1q it"
            + " was safe}.",
        "2024-05-14 ~ {1s Papers tabled in Parliament on Tuesday} {1c show} {1q one test}."
      })
  void tellsTheDayOfASayingThatIsLinkedToIt(String day, String text) {
    assertThat(Telling.of(text).saidOn()).containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "She left the mill in 2018 and {1c told} {1q friends that it was a wreck}.",
        "The report says that the dam burst on Tuesday and {1c asked} {1q who had known}.",
        "The miller rang on Tuesday and {1c says} {1q the dam is safe}.",
        "The dam closed on Tuesday, a week after {1s the mayor} {1c said} {1q it was safe}."
      })
  void tellsNoDayOfWhatIsOnlyBesideIt(String text) {
    assertThat(Telling.of(text).saidOn()).containsExactly(NONE);
  }

  @Test
  void givesAHeadlineTheDayOfTheLead() {
    assertThat(
            Telling.of(
                    "{1q Dam is safe}, {1s railway engineer} {1c says}\n\n{2s An engineer of the"
                        + " Ludd railway} {2c said} on Tuesday {2q that the dam was safe}.")
                .saidOn())
        .containsExactly("2024-05-14", "2024-05-14");
    assertThat(
            Telling.of(
                    "{1q Dam is safe}, {1s neighbours} {1c say}\n\n{2s An engineer of the"
                        + " Ludd railway} {2c said} on Tuesday {2q that the dam was shut}.")
                .saidOn())
        .containsExactly(NONE, "2024-05-14");
    assertThat(
            Telling.of(
                    "{1q Dam is safe}, {1s railway engineer} {1c says}\n\n{2s An engineer of the"
                        + " Ludd railway} {2c said} {2q that the dam was safe}.")
                .saidOn())
        .containsExactly(NONE, NONE);
  }

  @Test
  void datesWordsByWhatTheirSpeakerDidRightBefore() {
    assertThat(
            Telling.of(
                    "Ann Lowe went to the dam on Tuesday. {1q “It is a wreck,”} {1s Ann Lowe}"
                        + " {1c said}.")
                .saidOn())
        .containsExactly("2024-05-14");
    assertThat(
            Telling.of(
                    "Ann Lowe went to the dam on Tuesday.\n\nThe mill is old.\n\n{1q “It is a"
                        + " wreck,”} {1s Ann Lowe} {1c said}.")
                .saidOn())
        .containsExactly(NONE);
    assertThat(
            Telling.of(
                    "Ann Lowe went to the dam in 2018. {1q “It is a wreck,”} {1s Ann Lowe}"
                        + " {1c said}.")
                .saidOn())
        .containsExactly(NONE);
  }

  @Test
  void datesTheAccountsThatSeveralGive() {
    assertThat(
            Telling.of(
                    "The mayor and the miller gave conflicting accounts on Tuesday of the flood."
                        + "\n\n{1s Ann Lowe}, the mayor, {1c said} {1q the dam was shut}.\n\n"
                        + "{2s Tom Hale}, the miller, {2c said} {2q it was open}.")
                .saidOn())
        .containsExactly("2024-05-14", "2024-05-14");
  }

  @Test
  void datesWhatReportersAreToldRightBelowADatedLead() {
    String lead =
        "The mill is shut\n\n{1s Ludd Bank} {1c said} on Tuesday {1q that the dam was"
            + " safe}.\n\n";
    assertThat(
            Telling.of(lead + "{2q “It will hold,”} {2s Tom Hale} {2c told} reporters in Ludd.")
                .saidOn())
        .containsExactly("2024-05-14", "2024-05-14");
    assertThat(
            Telling.of(lead + "{2q “It will hold,”} {2s Tom Hale} {2c told} his wife in Ludd.")
                .saidOn())
        .containsExactly("2024-05-14", NONE);
    assertThat(
            Telling.of(
                    lead
                        + "The mill is old.\n\n{2q “It will hold,”} {2s Tom Hale} {2c told}"
                        + " reporters in Ludd.")
                .saidOn())
        .containsExactly("2024-05-14", NONE);
  }

  @Test
  void givesAllWhoSaidTheSameAtOnceTheSameDay() {
    assertThat(
            Telling.of(
                    "On May 7, 2024, {1s the Ludd Post, Tarn news agency and the Karsa Courier}"
                        + " {1c reported} {1q that the dam was shut}.")
                .saidOn())
        .containsExactly("2024-05-07", "2024-05-07", "2024-05-07");
  }
}
