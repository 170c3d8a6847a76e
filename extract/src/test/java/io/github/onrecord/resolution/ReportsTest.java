package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportsTest {
  private static String speaker(String marked) {
    return Telling.of(marked).first().name();
  }

  @Test
  void takesANewReportForTheOutletThatTheNextSentencesCredit() {
    assertThat(
            speaker(
                "{1s A new report} {1c claims} {1q the dam leaks}. Crews were sent home, Brookwire"
                    + " reported."))
        .isEqualTo("Brookwire");
    assertThat(
            speaker(
                "{1s A report} on Monday {1c claims} {1q the dam leaks}. According to Brookwire,"
                    + " crews were sent home."))
        .isEqualTo("Brookwire");
  }

  @Test
  void takesTheStoryForTheOutletThatPublishedIt() {
    assertThat(
            speaker(
                "The hoax was published on Fenland News last week. {1s The fake story} {1c said}"
                    + " {1q the dam had burst}."))
        .isEqualTo("Fenland News");
  }

  @Test
  void findsTheOnlyOutletOfAnArticleHoweverFar() {
    String far = "Nobody went there. ".repeat(12);
    assertThat(
            speaker("The news site Brookwire is new. " + far + "{1s The story} {1c said} {1q so}."))
        .isEqualTo("Brookwire");
    assertThat(
            speaker(
                "The news site Brookwire is new. Another is the website Larkpost. "
                    + far
                    + "{1s The story} {1c said} {1q so}."))
        .isEqualTo("story");
  }

  @Test
  void leavesOtherReportsToThemselves() {
    assertThat(
            speaker(
                "{1s An earlier report} {1c said} {1q the dam leaks}. Crews were sent home,"
                    + " Brookwire reported."))
        .isEqualTo("earlier report");
    assertThat(
            speaker(
                "{1s The report} by engineers {1c said} {1q the dam leaks}. Crews were sent home,"
                    + " Brookwire reported."))
        .isEqualTo("report");
  }

  @Test
  void takesNoPlatformNoPlaceAndNoAdjectiveForAnOutlet() {
    assertThat(
            speaker(
                "{1s A new report} {1c says} {1q the dam leaks}. A story on Facebook spread. It is"
                    + " a report from Ghana. Unconfirmed reports say more."))
        .isEqualTo("new report");
  }
}
