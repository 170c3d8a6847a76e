package io.github.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VariationTest {
  private static final ArticleRecord BRIDGE =
      Records.article("bridge")
          .published("2024-05-01")
          .person("Ines Duarte", "engineer", "")
          .says("Ines Duarte", "lorries would cross the northern bridge before winter")
          .says("Paul Weber", "nobody should believe engineers about bridges")
          .build();

  private final Variation variation = new Variation(List.of(BRIDGE));

  @Test
  void keepsEveryPlaceAndChangesTheWordsThere() {
    ArticleRecord copy = variation.of(BRIDGE, 3);
    assertThat(copy.article().text().length()).isEqualTo(BRIDGE.article().text().length());
    assertThat(copy.article().text()).isNotEqualTo(BRIDGE.article().text());
    for (int i = 0; i < copy.statements().size(); i++) {
      Statement varied = copy.statements().get(i);
      Statement original = BRIDGE.statements().get(i);
      assertThat(varied.content().fragments().get(0).span())
          .isEqualTo(original.content().fragments().get(0).span());
      assertThat(copy.article().text().toString()).contains(varied.content().text());
      assertThat(copy.speakers()).contains(varied.speaker());
    }
  }

  @Test
  void makesTheSameArticleOfTheSameNumber() {
    assertThat(variation.of(BRIDGE, 7)).isEqualTo(variation.of(BRIDGE, 7));
    assertThat(variation.of(BRIDGE, 7)).isNotEqualTo(variation.of(BRIDGE, 8));
  }

  @Test
  void drawsOutletsAndDays() {
    List<ArticleRecord> copies =
        IntStream.range(0, 30).mapToObj(number -> variation.of(BRIDGE, number)).toList();
    assertThat(copies.stream().map(copy -> copy.article().outlet().orElseThrow()).distinct())
        .hasSizeGreaterThan(5);
    assertThat(copies.stream().map(copy -> copy.article().published().orElseThrow()).distinct())
        .hasSizeGreaterThan(10)
        .allMatch(day -> !day.isBefore(LocalDate.of(2024, 5, 1)));
  }
}
