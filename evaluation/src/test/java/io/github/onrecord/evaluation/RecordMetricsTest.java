package io.github.onrecord.evaluation;

import static io.github.onrecord.evaluation.Texts.attribution;
import static io.github.onrecord.evaluation.Texts.passage;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.statement.Days;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordMetricsTest {
  private static final String TEXT =
      "Grace Mwale denied on Monday taking any money, the Herald reported. "
          + "Prosecutors said they had asked for her bank statements twice.";
  private static final String DENIAL = "taking any money";
  private static final String REQUEST = "they had asked for her bank statements twice";
  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

  private static final GoldSpeaker MWALE = gold("p1", "Grace Mwale");
  private static final GoldSpeaker HERALD = gold("p2", "Herald");
  private static final GoldSpeaker PROSECUTORS =
      new GoldSpeaker(
          "p3", Optional.empty(), Optional.of("prosecutors"), List.of(), SpeakerKind.UNNAMED);

  private static GoldSpeaker gold(String id, String name) {
    return new GoldSpeaker(id, Optional.of(name), Optional.empty(), List.of(), SpeakerKind.PERSON);
  }

  private static GoldRecord gold() {
    GoldStatement denial =
        new GoldStatement(
            passage(TEXT, DENIAL),
            MWALE,
            List.of(HERALD),
            Kind.INDIRECT,
            Act.DENIES,
            Optional.of(MONDAY));
    GoldStatement request =
        new GoldStatement(
            passage(TEXT, REQUEST),
            PROSECUTORS,
            List.of(),
            Kind.INDIRECT,
            Act.ASSERTS,
            Optional.empty());
    return new GoldRecord(Article.of("a", TEXT), List.of(denial, request), List.of(), List.of());
  }

  private static Speaker speaker(String name) {
    return new Speaker(
        name, name, SpeakerKind.PERSON, Optional.empty(), Optional.empty(), List.of());
  }

  private static Statement found(
      String content, String speaker, List<Speaker> via, Act act, Optional<Days> saidOn) {
    return new Statement(
        "s",
        attribution(TEXT, "", "", content, 0.9),
        speaker(speaker),
        via,
        Kind.INDIRECT,
        act,
        ActBasis.CUE,
        saidOn);
  }

  private static RecordMetrics metrics(Statement... found) {
    return RecordMetrics.of(Stream.of(new RecordComparison(gold(), List.of(found))));
  }

  @Test
  void scoresTheRightRecordAsPerfect() {
    RecordMetrics metrics =
        metrics(
            found(REQUEST, "Prosecutors", List.of(), Act.ASSERTS, Optional.empty()),
            found(
                DENIAL,
                "Mwale, Grace",
                List.of(speaker("the Herald")),
                Act.DENIES,
                Optional.of(new Days(MONDAY, MONDAY))));

    assertThat(metrics)
        .isEqualTo(
            new RecordMetrics(
                new Score(2, 2, 2),
                new Tally(2, 2),
                new Tally(2, 2),
                new Score(1, 1, 1),
                new Tally(2, 2),
                new Tally(1, 1),
                new Tally(1, 1)));
  }

  @Test
  void asksForFourTenthsOfTheWords() {
    Statement enough = found("her bank statements twice", "x", List.of(), Act.ASSERTS, none());
    Statement tooLittle = found("bank statements twice", "x", List.of(), Act.ASSERTS, none());

    assertThat(metrics(enough).statements().hits()).isEqualTo(1);
    assertThat(metrics(tooLittle).statements().hits()).isZero();
  }

  @Test
  void countsARelayOnEitherSideAndDaysOfTheGoldOnly() {
    RecordMetrics metrics =
        metrics(
            found(
                DENIAL,
                "Grace Mwale",
                List.of(),
                Act.ASSERTS,
                Optional.of(new Days(MONDAY.minusDays(7), MONDAY))),
            found(
                REQUEST,
                "Grace Mwale",
                List.of(speaker("the Herald")),
                Act.DENIES,
                Optional.of(new Days(MONDAY, MONDAY))));

    assertThat(metrics.speaker()).isEqualTo(new Tally(1, 2));
    assertThat(metrics.act()).isEqualTo(new Tally(0, 2));
    assertThat(metrics.denials()).isEqualTo(new Score(0, 1, 1));
    assertThat(metrics.via()).isEqualTo(new Tally(0, 2));
    assertThat(metrics.saidOn()).isEqualTo(new Tally(0, 1));
  }

  @Test
  void printsNullForAShareOfNothing() {
    RecordMetrics metrics = metrics();

    assertThat(metrics.json(Map.of()))
        .contains("\"speaker\" : null", "\"denies F1\" : 0.0", "\"n via/date\" : [ 0, 0 ]")
        .contains("\"gold\" : 2");
    assertThat(metrics.table())
        .contains("statements    0.0 P   0.0 R   0.0 F1, 2 in gold\n")
        .contains("speaker         - % of 0\n");
  }

  private static Optional<Days> none() {
    return Optional.empty();
  }
}
