package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Days that pass from one statement to another about it; published on Thursday, 16 May 2024. */
class ExchangesTest {
  private static List<String> days(String marked) {
    return Telling.of(marked).saidOn();
  }

  @Test
  void datesWhoAsksSomebodyByName() {
    assertThat(
            days(
                "In interviews on Tuesday {1s Ann Lowe} {1c called} {1q the mill a ruin}.\n\nThe"
                    + " host {2s Omar Diallo} {2c asked} Lowe {2q about the owners}.\n\n{3s Diallo}"
                    + " {3c suggested} {3q they might come back}."))
        .containsExactly("2024-05-14", "2024-05-14", "2024-05-14");
  }

  @Test
  void datesNobodyWhoAsksSomebodyElse() {
    assertThat(
            days(
                "In interviews on Tuesday {1s Ann Lowe} {1c called} {1q the mill a ruin}.\n\nThe"
                    + " teacher {2s Omar Diallo} {2c asked} parents {2q about Lowe's school}."))
        .containsExactly("2024-05-14", "");
  }

  @Test
  void datesWhatATranscriptTellsByWhatWasSaidJustBefore() {
    assertThat(
            days(
                "In interviews on Tuesday {1s Ann Lowe} {1c called} {1q the mill a ruin}.\n\n{2q"
                    + " And the owners are to blame}, {2c according to} {2s a transcript of the"
                    + " show}."))
        .containsExactly("2024-05-14", "2024-05-14");
  }

  @Test
  void leavesOutAReportThatIsNoTranscript() {
    assertThat(
            days(
                "In interviews on Tuesday {1s Ann Lowe} {1c called} {1q the mill a ruin}.\n\n{2q"
                    + " Mills are dear to keep}, {2c according to} {2s a history of the town}."))
        .containsExactly("2024-05-14", "");
  }

  @Test
  void datesTheStatementThatWasToldOfBefore() {
    assertThat(
            days(
                "{1s The council} {1c said} in a statement on Tuesday {1q that the mill was"
                    + " safe}.\n\n{2q “Nobody need worry,”} {2s Ruth Obi}, its head, {2c said} in"
                    + " the statement.\n\n{3q “I do,”} {3s Omar Diallo} {3c said} in another"
                    + " statement."))
        .containsExactly("2024-05-14", "2024-05-14", "");
  }

  @Test
  void givesAHeadlineTheDayThatPassedBackToTheFirstWords() {
    assertThat(
            days(
                "{1s Ann Lowe} {1c scolds} {1q owners over the mill}.\n\n{2s Ann Lowe} {2c scolded}"
                    + " the owners of the mill, {3c saying} {3q they let it rot}.\n\nIt is"
                    + " old.\n\nIt stands by the river.\n\n{4q “It is a ruin,”} {4s Ann Lowe} {4c"
                    + " said}.\n\nAt a rally {5s Ann Lowe} on Tuesday {5c said} {5q more}."))
        .first()
        .isEqualTo("2024-05-14");
  }
}
