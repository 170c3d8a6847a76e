package io.github.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.statement.ArticleRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilledLedgerTest {
  private static final ArticleRecord BRIDGE =
      Records.article("bridge")
          .person("Ines Duarte", "engineer", "")
          .says("Ines Duarte", "lorries would cross the northern bridge before winter")
          .build();
  private static final ArticleRecord MARKET =
      Records.article("market")
          .published("2024-05-01")
          .says("Paul Weber", "traders should believe what engineers tell them")
          .build();

  @TempDir private Path folder;

  @Test
  void repeatsAndVariesTheArticlesUntilThereAreEnough() {
    List<Long> told = new ArrayList<>();
    FilledLedger.fill(file(), List.of(BRIDGE, MARKET), 7, told::add, new WordBag());

    assertThat(told).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    try (Ledger ledger = Ledger.open(file(), new WordBag())) {
      assertThat(ledger.overview().articles()).isEqualTo(7);
      assertThat(ledger.overview().statements()).isEqualTo(7);
      assertThat(ledger.entries())
          .allSatisfy(
              entry -> {
                assertThat(entry.record().article().outlet()).isPresent();
                assertThat(entry.record().article().published()).isPresent();
              });
    }
  }

  @Test
  void goesOnWhereItWasStopped() {
    FilledLedger.fill(file(), List.of(BRIDGE, MARKET), 3, done -> {}, new WordBag());
    FilledLedger.fill(file(), List.of(BRIDGE, MARKET), 8, done -> {}, new WordBag());
    try (Ledger ledger = Ledger.open(file(), new WordBag())) {
      assertThat(ledger.overview().articles()).isEqualTo(8);
      assertThat(ledger.entries().map(entry -> entry.record().article().text()))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void isAnsweredFromLikeAnyOther() {
    FilledLedger.fill(file(), List.of(BRIDGE, MARKET), 30, done -> {}, new WordBag());
    List<String> asked = new ArrayList<>();
    LedgerBenchmark.Figures figures =
        LedgerBenchmark.run(file(), 5, (ledger, claim) -> asked.add(claim), new WordBag());

    assertThat(figures.articles()).isEqualTo(30);
    assertThat(figures.ledgerBytes()).isPositive();
    assertThat(figures.indexBytes()).isPositive();
    assertThat(asked).hasSize(5).allMatch(claim -> claim.split(" ").length > 4);
  }

  private Path file() {
    return folder.resolve("made.db");
  }
}
