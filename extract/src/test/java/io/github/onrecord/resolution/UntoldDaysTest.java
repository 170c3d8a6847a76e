package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Days that follow from what is said, or from where; published on Thursday, 16 May 2024, unless
 * told otherwise.
 */
class UntoldDaysTest {
  private static final String ON_SUNDAY =
      "{1q “It will stay open,”} {1s Ann Lowe} {1c told} NBC's Meet the Press.";

  private static List<String> days(String marked) {
    return Telling.of(marked).saidOn();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1q A fire early on Thursday destroyed the mill}, {1s the council} {1c said}.",
        "{1s The council} {1c said} {1q the mill had burned down on Thursday morning}.",
        "{1q Two men were held at the mill today}, {1c according to} {1s the police}.",
      })
  void takesNewsOfTheDayOfPublicationForSaidOnIt(String text) {
    assertThat(days(text)).containsExactly("2024-05-16");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s The council} {1c said} {1q the mill had burned down on Wednesday}.",
        "{1s The council} {1c said} {1q the mill would be closed on Thursday}.",
        "{1s The council} {1c said} {1q the mill had stood empty until Thursday}.",
        "{1q “The mill was closed today,”} {1s the council} {1c said}.",
        "{1s The council} {1c says} {1q Thursday is market day}.",
      })
  void doesNotTakeOtherNewsForSaidOnTheDayOfPublication(String text) {
    assertThat(days(text)).containsExactly("");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-12, 2024-05-12",
    "2024-05-13, 2024-05-12",
    "2024-05-14, 2024-05-12",
    "2024-05-15, ''",
    "2024-05-18, ''",
  })
  void datesProgrammesOfSundayInTheDaysAfter(LocalDate published, String said) {
    assertThat(Telling.of(ON_SUNDAY).saidOn(Optional.of(published))).containsExactly(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1q “It will stay open,”} {1s Ann Lowe} {1c told} the weekly magazine This Week Ahead.",
        "{1q “It will stay open,”} {1s Ann Lowe} {1c told} Face the Nation a year ago.",
        "{1q “It will stay open,”} {1s Ann Lowe} {1c told} NBC's Meet the Press before Easter, as"
            + " she had on 3 May at home.",
      })
  void datesNoOtherProgramme(String text) {
    assertThat(Telling.of(text).saidOn(Optional.of(LocalDate.of(2024, 5, 13))))
        .doesNotContain("2024-05-12");
  }

  @Test
  void datesWhatIsSaidWhileSomethingElseHappens() {
    assertThat(
            days(
                "The ruling on Tuesday came as {1s the owners} {1c demanded} {1q a new hearing}."
                    + " The fire on Tuesday broke out as {2s Ann Lowe} {2c demanded} {2q help}."))
        .containsExactly("2024-05-14", "");
  }

  @Test
  void takesTheDayOfAnEventInATownOfALandForNoDayOfARumour() {
    assertThat(
            days(
                "Shortly after a mill burned in Leeds, Maine, on 14 May, {1s rumours} {1c claimed}"
                    + " {1q it was arson}."))
        .containsExactly("");
  }
}
