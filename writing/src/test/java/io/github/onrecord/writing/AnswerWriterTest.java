package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.ArticleAnswer;
import io.github.onrecord.claim.ArticleStance;
import io.github.onrecord.claim.Change;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Position;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.correction.Named;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerWriterTest {
  private static final String CLAIM = "The Lagos Waterworks will be sold";
  private static final ArticleRecord WATER = Samples.water();
  private static final Answer DISPUTED =
      new Answer(
          CLAIM,
          List.of(
              position(Stance.AFFIRMS, 0.61, evidence(1)),
              position(Stance.DENIES, 0.876543, evidence(0), evidence(2)),
              position(Stance.SIDESTEPS, 0.7, evidence(3)),
              position(Stance.DECLINES, 0.9, evidence(4))),
          List.of(new ArticleAnswer(WATER.article(), ArticleStance.DISCUSSES, 0.75)),
          List.of(
              new Change(
                  evidence(6).statement().speaker(),
                  Stance.AFFIRMS,
                  Stance.DENIES,
                  evidence(6),
                  evidence(2))));
  private static final Answer NOBODY = new Answer(CLAIM, List.of(), List.of(), List.of());

  private static Evidence evidence(int statement) {
    return new Evidence(
        WATER.article(), WATER.statements().get(statement), 0.8, "act and subject fit");
  }

  private static Position position(Stance stance, double confidence, Evidence... evidence) {
    Speaker speaker = evidence[0].statement().speaker();
    return new Position(speaker, speaker.id(), stance, confidence, List.of(evidence));
  }

  private static String written(Format format, Optional<String> id, Answer... answers)
      throws IOException {
    StringWriter out = new StringWriter();
    try (AnswerWriter writer =
        AnswerWriter.to(format, out, new TableLook(70, false), Readings.none())) {
      for (Answer answer : answers) {
        writer.write(id, answer);
      }
    }
    return out.toString();
  }

  private static String written(Format format, Answer... answers) throws IOException {
    return written(format, Optional.empty(), answers);
  }

  @Test
  void showsPositionsUnderTheirStancesWithTheWordsAndTheirWay() throws IOException {
    assertThat(written(Format.TABLE, DISPUTED))
        .startsWith(
            """
            The Lagos Waterworks will be sold
            disputed: 1 affirms, 1 denies, 1 sidesteps, 1 declines
            This is about what is on record, not about what is true.

            affirms
              Chidi Eze, leads the Union of Water Workers  confidence 0.61
              │ that buyers had already been shown around the pumping stations
                said 3 March 2025 · Harbour Courier · published 4 March 2025 ·
                Minister denies plan to sell Lagos Waterworks · waterworks-17
                act and subject fit

            denies
              Amina Okoro, water minister, her department  confidence 0.87
              │ that her department plans to sell the Lagos Waterworks
            """)
        .contains("    said 3 March 2025 · via Daily Gleaner · Harbour Courier ·\n")
        .contains(
            "changes of position\n  Amina Okoro, water minister, her department  affirms, later")
        .endsWith("\n\narticles: 1 discusses\n");
  }

  @Test
  void countsSeveralInThePlural() throws IOException {
    Position denial = position(Stance.DENIES, 0.8, evidence(0));
    Answer twice = new Answer(CLAIM, List.of(denial, denial), List.of(), List.of());
    assertThat(written(Format.TABLE, twice)).contains("\ndenied: 2 deny\n");
    assertThat(written(Format.TABLE, NOBODY))
        .contains("\nnot addressed: nobody on record speaks to it\n");
  }

  @Test
  void coloursStances() throws IOException {
    StringWriter out = new StringWriter();
    try (AnswerWriter writer =
        AnswerWriter.to(Format.TABLE, out, new TableLook(70, true), Readings.none())) {
      writer.write(DISPUTED);
    }
    assertThat(out.toString())
        .contains("\033[32maffirms\033[0m", "\033[1;31mdenies\033[0m", "\033[33mdisputed\033[0m");
  }

  @Test
  void writesTheObjectOfTheInterface() throws IOException {
    assertThat(written(Format.JSONL, Optional.of("q1"), DISPUTED))
        .startsWith(
            "{\"id\":\"q1\",\"claim\":\"The Lagos Waterworks will be"
                + " sold\",\"verdict\":\"disputed\",\"positions\":[{\"speaker\":{\"name\":\"Chidi"
                + " Eze\",\"kind\":\"person\",\"role\":\"leads the Union of Water"
                + " Workers\"},\"stance\":\"affirms\","
                + "\"confidence\":0.61,\"saidOn\":{\"from\":\"2025-03-03\",\"to\":\"2025-03-03\"},"
                + "\"evidence\":[{\"article\":\"waterworks-17\",\"statement\":\"s2\",\"text\":\"that"
                + " buyers had already been shown around the pumping stations\",")
        .contains("\"role\":\"Officials familiar with the talks\"", "\"confidence\":0.8765")
        .contains(
            "\"articles\":[{\"article\":\"waterworks-17\",\"stance\":\"discusses\","
                + "\"confidence\":0.75}],\"changes\":[{\"speaker\":\"Amina Okoro\","
                + "\"from\":\"affirms\",\"to\":\"denies\",\"evidence\":[{\"article\":")
        .endsWith("}]}\n");
  }

  @Test
  void writesAClaimThatNobodySpeaksTo() throws IOException {
    assertThat(written(Format.JSON, NOBODY))
        .isEqualTo(
            """
            {
              "claim": "The Lagos Waterworks will be sold",
              "verdict": "not-addressed",
              "positions": [],
              "articles": [],
              "changes": []
            }
            """);
    assertThat(written(Format.JSONL)).isEmpty();
  }

  @Test
  void writesARowForEachStatement() throws IOException {
    assertThat(written(Format.CSV, Optional.of("=q"), DISPUTED, NOBODY).lines())
        .hasSize(7)
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith(
                        "'=q,The Lagos Waterworks will be sold,disputed,Amina Okoro,person,")
                    .contains(",Daily Gleaner,2025-03-03,2025-03-03,act and subject fit,false,,"))
        .last()
        .isEqualTo("'=q,The Lagos Waterworks will be sold,not-addressed" + ",".repeat(17));
  }

  @Test
  void marksInARowWhatAPersonPutRightBesideWhatTheMachineRead() throws IOException {
    Readings readings =
        (article, statement) ->
            Optional.of(new Named("@Chidi Eze", SpeakerKind.PERSON))
                .filter(who -> article.equals("waterworks-17") && statement.equals("s1"))
                .map(who -> new io.github.onrecord.correction.Answer(true, Act.ASSERTS, who));
    StringWriter out = new StringWriter();
    try (AnswerWriter writer = AnswerWriter.to(Format.CSV, out, TableLook.plain(), readings)) {
      writer.write(DISPUTED);
    }
    List<String> rows = out.toString().lines().toList();
    assertThat(rows.get(0)).endsWith(",reason,corrected,read_speaker,read_act");
    assertThat(rows.stream().filter(row -> row.endsWith(",true,'@Chidi Eze,asserts")))
        .singleElement()
        .asString()
        .contains(",waterworks-17,Harbour Courier,2025-03-04,s1,");
    assertThat(rows.stream().filter(row -> row.endsWith(",false,,"))).hasSize(4);
  }

  @Test
  void writesLinkedDataThatAProcessorExpands() throws IOException, JsonLdError {
    String json = written(Format.JSONLD, DISPUTED);
    String expanded = JsonLd.expand(JsonDocument.of(new StringReader(json))).get().toString();
    assertThat(expanded)
        .contains("https://onrecord.github.io/ns#disputed", "https://onrecord.github.io/ns#Change")
        .contains("urn:onrecord:claim:The%20Lagos%20Waterworks%20will%20be%20sold#position2")
        .contains("http://www.w3.org/ns/oa#TextQuoteSelector");
    assertThat(json.split("\"NewsArticle\"", -1)).as("context and one article").hasSize(3);
  }

  @Test
  void replacesAFileOnceTheNewOneIsWhole(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("answer.json");
    try (AnswerWriter writer = AnswerWriter.to(Format.JSON, file, Readings.none())) {
      writer.write(NOBODY);
      assertThat(file).doesNotExist();
    }
    assertThat(Files.readString(file)).startsWith("{\n  \"claim\"");
  }

  @Test
  void refusesFormatsThatHoldArticles() {
    assertThatThrownBy(() -> written(Format.BRAT, NOBODY)).hasMessage("BRAT holds articles");
  }
}
