package io.github.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.claim.Stance;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldRecordsTest {
  private static final String TEXT =
      "“We paid,” the firm told Delta Radio. “We paid,” it said again, “in full.”";

  @TempDir private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    Files.createDirectories(folder.resolve("gold"));
    Files.writeString(folder.resolve("articles/firm.txt"), TEXT);
  }

  private GoldRecord read(String statements) throws IOException {
    Files.writeString(
        folder.resolve("gold/firm.json"),
        """
        {"id": "firm", "published": "2023-05-06",
         "speakers": [{"id": "p1", "name": "the firm", "kind": "organisation", "role": null,
                       "aliases": ["it"]},
                      {"id": "p2", "name": null, "kind": "unnamed", "role": "presenter",
                       "aliases": []}],
         "statements": [%s],
         "disputes": [{"claim": "The firm paid",
                       "positions": [{"speaker": "p1", "stance": "affirms", "evidence": [0]}]}],
         "paraphrases_of_no_claim_here": ["The firm borrowed"]}
        """
            .formatted(statements));
    return GoldRecords.read(folder).get(0);
  }

  private static String statement(String content, String speaker) {
    return """
    {"content": %s, "speaker": "%s", "source_text": null, "cue": null, "kind": "direct",
     "act": "asserts", "via": ["p2"], "said_on": "2023-05-05"}
    """
        .formatted(content, speaker);
  }

  @Test
  void readsStatementsWithTheirSpeakers() throws IOException {
    GoldRecord record = read(statement("\"We paid\"", "p1"));

    assertThat(GoldRecords.areIn(folder)).isTrue();
    assertThat(record.article().published()).contains(LocalDate.of(2023, 5, 6));
    GoldStatement only = record.statements().get(0);
    assertThat(only.speaker().name()).contains("the firm");
    assertThat(only.via()).extracting(GoldSpeaker::role).hasToString("[Optional[presenter]]");
    assertThat(only.kind()).isEqualTo(Kind.DIRECT);
    assertThat(only.act()).isEqualTo(Act.ASSERTS);
    assertThat(only.saidOn()).contains(LocalDate.of(2023, 5, 5));
  }

  @Test
  void readsWhoStandsWhereOnClaims() throws IOException {
    GoldRecord record = read(statement("\"We paid\"", "p1"));

    GoldDispute only = record.disputes().get(0);
    assertThat(only.claim()).isEqualTo("The firm paid");
    assertThat(only.positions().get(0).stance()).isEqualTo(Stance.AFFIRMS);
    assertThat(only.positions().get(0).speaker().kind()).isEqualTo(SpeakerKind.ORGANISATION);
    assertThat(record.unaddressed()).containsExactly("The firm borrowed");
  }

  @Test
  void findsThePartsOfASplitQuotationInOrder() throws IOException {
    GoldRecord record = read(statement("[\"We paid\", \"in full.\"]", "p1"));

    assertThat(record.statements().get(0).content().fragments())
        .extracting(f -> f.start())
        .containsExactly(1, TEXT.indexOf("in full"));
  }

  @Test
  void looksFromTheBeginningForWordsThatDoNotComeLater() throws IOException {
    GoldRecord record = read(statement("[\"in full.\", \"We paid\"]", "p1"));

    assertThat(record.statements().get(0).content().text()).isEqualTo("We paid … in full.");
  }

  @Test
  void namesTheStatementWhoseWordsAreNotInTheArticle() {
    assertThatThrownBy(
            () -> read(statement("\"We paid\"", "p1") + "," + statement("\"Never\"", "p1")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(
            "firm.json: statement 2: these words are not in the article: 'Never'");
  }

  @Test
  void namesASpeakerThatIsNotListed() {
    assertThatThrownBy(() -> read(statement("\"We paid\"", "p7")))
        .hasMessageContaining("statement 1: no speaker has the id 'p7'");
  }

  @Test
  void namesTheFileThatIsNoJson() {
    assertThatThrownBy(() -> read("{"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("firm.json: no JSON");
  }
}
