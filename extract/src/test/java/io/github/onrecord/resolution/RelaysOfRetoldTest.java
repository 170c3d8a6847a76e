package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelaysOfRetoldTest {
  private static final String OTHERS =
      "\n\n{3s Oscar Fenn} {3c said} {3q he knew nothing}.\n\n{4s Mary Okoro} {4c said} {4q the pay"
          + " was low}.\n\n{5s Ben Hale} {5c said} {5q it was a shame}.\n\n{6s Tom Reed} {6c said}"
          + " {6q he would sue}.\n\n{7s Jo Wynn} {7c said} {7q so would she}.";

  private static List<String> lead(String first, String rest) {
    return Telling.of(
            "Row over a mill\n\n{1s Ann Lowe} {1c said} on Monday {1q the mill was safe}.\n\n{2q “It stays open,”} {2s"
                + " she} "
                + first
                + "."
                + rest)
        .relays()
        .get(0);
  }

  @Test
  void takesALeadForTheArticlesOwnWhereSomethingWasToldToAnOutletLater() {
    assertThat(lead("{2c told} Tarn News", OTHERS)).isEmpty();
  }

  @Test
  void takesALeadFromAnInterviewOrAnArticleThatRetellsOne() {
    assertThat(lead("{2c said} in an interview with Tarn News", OTHERS))
        .containsExactly("Tarn News");
    assertThat(lead("{2c told} Tarn News", "")).containsExactly("Tarn News");
  }

  private static List<String> source(String words) {
    return Telling.of(
            "{1s Tarn News} {1c reported} {1q the mill would close}.\n\n{2s "
                + words
                + "} {2c said} {2q the owners had met}."
                + OTHERS)
        .relays()
        .get(1);
  }

  @Test
  void leavesSourcesToTheArticleThatItBringsInItself() {
    assertThat(source("A source at the mill")).isEmpty();
    assertThat(source("Sources")).isEmpty();
  }

  @Test
  void leavesSourcesToTheOutletThatItsReportPointsBackTo() {
    assertThat(source("The source")).containsExactly("Tarn News");
    assertThat(source("One of the sources")).containsExactly("Tarn News");
  }

  @Test
  void takesAHeadlineButNoSentenceOfTheSameParagraphForWhatAnAgencyQuotes() {
    String own = "{1q The mill is open}, {1c said} {1s Ann Lowe} on Monday.";
    String quoted =
        " Savanna Press {2c quoted} {2s Lowe} {2c as saying}, {2q “Nobody has shut the mill.”}";

    assertThat(Telling.of(own + quoted).relays())
        .containsExactly(List.of(), List.of("Savanna Press"));
    assertThat(Telling.of(own + "\n\n" + quoted).relays())
        .containsExactly(List.of("Savanna Press"), List.of("Savanna Press"));
  }
}
