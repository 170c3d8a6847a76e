package io.github.onrecord.positions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.extract.Onrecord;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClaimReaderTest {
  private static final Article BRIDGE =
      Article.of(
          "https://example.org/bridge",
          "Karsa Courier",
          LocalDate.of(2024, 5, 14),
          """
          The bridge at Karsa was closed after cracks were found in a pillar, engineer Lena Falk said.

          Mayor Tomas Iver denied that there were cracks in the bridge at Karsa.

          Tickets for the summer festival will be cheaper than last year, said Maria Holt, who runs it.
          """);

  private static ArticleRecord record;
  private static ClaimReader shipped;
  private static ClaimReader thorough;

  @BeforeAll
  static void open() {
    try (Onrecord onrecord = Onrecord.open()) {
      record = onrecord.read(BRIDGE);
    }
    shipped = ClaimReader.open();
    thorough = ClaimReader.thorough();
  }

  @AfterAll
  static void close() {
    shipped.close();
    thorough.close();
  }

  @Test
  void readsAsWholesWhatMaySpeakToTheClaim() {
    assertThat(speakers(shipped, "There are cracks in the bridge at Karsa."))
        .contains("Lena Falk", "Tomas Iver");
  }

  @Test
  void readsLessAsAWholeOfWhatIsAboutSomethingElse() {
    List<String> others =
        List.of(
            "A hospital in Karsa turned patients away.",
            "The mayor of Karsa took money from a builder.",
            "The festival at Karsa was called off.",
            "Lena Falk has resigned.");
    assertThat(read(shipped, others)).isLessThan(read(thorough, others));
  }

  @Test
  void findsTheSameAsAReadingOfAllWhereItReads() {
    String claim = "There are cracks in the bridge at Karsa.";
    List<String> all = speakers(thorough, claim);
    assertThat(all).containsAll(speakers(shipped, claim));
    assertThat(candidates(thorough, claim).get(0).features().get("model denies"))
        .isEqualTo(candidates(shipped, claim).get(0).features().get("model denies"));
  }

  @Test
  void aGlanceSeesNothingOfTheStatementAsAWhole() {
    ClaimReader.Candidate any =
        candidates(thorough, "There are cracks in the bridge at Karsa.").get(0);
    assertThat(any.glance().values()).containsKey("content entails");
    assertThat(any.glance().values()).doesNotContainKeys("model denies", "others speak");
    assertThat(any.features().values()).containsAllEntriesOf(any.glance().values());
  }

  private static int read(ClaimReader reader, List<String> claims) {
    return claims.stream().mapToInt(claim -> candidates(reader, claim).size()).sum();
  }

  private static List<String> speakers(ClaimReader reader, String claim) {
    return candidates(reader, claim).stream().map(c -> c.statement().speaker().name()).toList();
  }

  private static List<ClaimReader.Candidate> candidates(ClaimReader reader, String claim) {
    return reader.read(List.of(claim), record.article().text(), record.statements()).get(0);
  }
}
