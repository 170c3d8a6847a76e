package io.github.onrecord.evaluation;

import static io.github.onrecord.evaluation.Texts.attribution;
import static io.github.onrecord.evaluation.Texts.comparison;
import static io.github.onrecord.evaluation.Texts.gold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttributionMetricsTest {
  private static final String TEXT =
      "Mayor Ruth Okello said the bridge would open in May. "
          + "Contractors doubt it, she admitted: “Steel is late.”";
  private static final Attribution OPENING =
      attribution(TEXT, "Mayor Ruth Okello", "said", "the bridge would open in May");
  private static final Attribution DOUBT = attribution(TEXT, "Contractors", "doubt", "it");
  private static final Attribution STEEL =
      attribution(TEXT, "she", "admitted", "Contractors doubt it|“Steel is late.”");

  private static AttributionMetrics metrics(Comparison... corpus) {
    return AttributionMetrics.of(Stream.of(corpus));
  }

  @Test
  void scoresTheGoldItselfAsPerfect() {
    AttributionMetrics metrics =
        metrics(comparison(gold(TEXT, OPENING, DOUBT, STEEL), STEEL, OPENING, DOUBT));

    assertThat(metrics.exact().get(Role.ALL)).isEqualTo(new Score(3, 3, 3));
    assertThat(metrics.overlap().get(Role.ALL)).isEqualTo(new Score(24, 24, 24));
    assertThat(metrics.spans()).containsEntry(Role.CONTENT, new Score(4, 4, 4));
    assertThat(metrics.spans()).doesNotContainKey(Role.ALL);
  }

  @Test
  void ignoresPunctuationAndSpaceAtTheEndsWhenExact() {
    Attribution withStop =
        attribution(TEXT, "Mayor Ruth Okello ", "said", "the bridge would open in May.");

    AttributionMetrics metrics = metrics(comparison(gold(TEXT, OPENING), withStop));

    assertThat(metrics.exact().get(Role.ALL)).isEqualTo(new Score(1, 1, 1));
    assertThat(metrics.overlap().get(Role.CONTENT)).isEqualTo(new Score(6, 7, 6));
  }

  @Test
  void countsAWrongSourceAgainstSourceAndWholeAlone() {
    Attribution shorter = attribution(TEXT, "Ruth Okello", "said", "the bridge would open in May");

    AttributionMetrics metrics = metrics(comparison(gold(TEXT, OPENING), shorter));

    assertThat(metrics.exact())
        .containsEntry(Role.SOURCE, new Score(0, 1, 1))
        .containsEntry(Role.CUE, new Score(1, 1, 1))
        .containsEntry(Role.CONTENT, new Score(1, 1, 1))
        .containsEntry(Role.ALL, new Score(0, 1, 1));
    assertThat(metrics.overlap()).containsEntry(Role.SOURCE, new Score(2, 2, 3));
  }

  @Test
  void takesAPartMissingOnBothSidesForEqual() {
    Attribution sourceless = attribution(TEXT, "", "said", "the bridge would open in May");

    AttributionMetrics metrics = metrics(comparison(gold(TEXT, sourceless), sourceless));

    assertThat(metrics.exact())
        .containsEntry(Role.SOURCE, new Score(0, 0, 0))
        .containsEntry(Role.ALL, new Score(1, 1, 1));
  }

  @Test
  void countsASpanOfADiscontinuousPartByItself() {
    Attribution half = attribution(TEXT, "she", "admitted", "“Steel is late.”");

    AttributionMetrics metrics = metrics(comparison(gold(TEXT, STEEL), half));

    assertThat(metrics.exact()).containsEntry(Role.CONTENT, new Score(0, 1, 1));
    assertThat(metrics.spans()).containsEntry(Role.CONTENT, new Score(1, 1, 2));
  }

  @Test
  void matchesOneToOneByMostSharedContentThenCue() {
    Attribution itAlone = attribution(TEXT, "Contractors", "doubt", "it");
    Attribution otherCue = attribution(TEXT, "she", "admitted", "it");

    AttributionMetrics metrics = metrics(comparison(gold(TEXT, itAlone), otherCue, itAlone));

    assertThat(metrics.exact()).containsEntry(Role.ALL, new Score(1, 2, 1));
  }

  @Test
  void countsArticlesWithoutPredictionsAgainstRecall() {
    AttributionMetrics metrics =
        metrics(comparison(gold(TEXT, OPENING)), comparison(gold(TEXT, OPENING), OPENING));

    assertThat(metrics.exact()).containsEntry(Role.ALL, new Score(1, 1, 2));
    assertThat(metrics.articles()).isEqualTo(2);
  }

  @Test
  void refusesARecordOfAnotherText() {
    ArticleRecord other =
        new ArticleRecord(Article.of("a", "Another text"), List.of(), List.of(), "m");

    assertThatThrownBy(() -> Comparison.of(gold(TEXT, OPENING), other))
        .hasMessageContaining("a was read with another text");
  }

  @Test
  void printsTheFiguresUnderTheirNames() {
    AttributionMetrics metrics = metrics(comparison(gold(TEXT, OPENING, DOUBT), OPENING));

    assertThat(metrics.json(Map.of("articles a second", 12.5)))
        .containsIgnoringWhitespaces("\"exact All\" : {\"P\":100.0,\"R\":50.0,\"F1\":66.7}")
        .contains("\"overlap Cue\"", "\"spans Content\"", "\"ECE\" : 0.0")
        .contains("\"direct from 0.9 with right source\" : null", "\"articles a second\" : 12.5")
        .doesNotContain("spans All");
    assertThat(metrics.table())
        .contains("All        100.0  50.0  66.7")
        .endsWith("1 articles, 1 statements, expected calibration error 0.000\n");
  }
}
