package io.github.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.ledger.Addition.Outcome;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.Origin;
import io.github.onrecord.text.Origins;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  @TempDir private Path folder;

  private static Records dam() {
    return Records.article("dam")
        .outlet("Valley Herald")
        .published("2024-05-02")
        .person("Ines Duarte", "engineer", "the River Board")
        .body("Valley Herald")
        .says("Ines Duarte", "the dam would hold until the autumn 🌧 rains")
        .states("Ines Duarte", "denied", Act.DENIES, "that anybody had warned her", "Valley Herald")
        .tells("The village slept badly all the same, and nobody could say how long it would.");
  }

  @Test
  void givesBackWhatWasAdded() {
    ArticleRecord record = dam().build();
    try (Ledger ledger = Ledger.open(folder.resolve("a.db"))) {
      assertThat(ledger.add(record).outcome()).isEqualTo(Outcome.ADDED);
      assertThat(ledger.record("dam")).contains(record);
      assertThat(ledger.record("weir")).isEmpty();
    }
  }

  @Test
  void keepsWhoWroteAnArticleAndWhereItsPageToldSo() {
    Article dam = dam().build().article();
    Origins origins =
        new Origins(
            Optional.empty(),
            Optional.of(Origin.URL),
            Optional.of(Origin.JSON_LD),
            Optional.of(Origin.META));
    Article signed =
        new Article(
            dam.id(),
            dam.url(),
            dam.outlet(),
            dam.title(),
            dam.published(),
            dam.text(),
            Optional.of("Ada Quist"),
            origins);
    try (Ledger ledger = Ledger.open(folder.resolve("a.db"))) {
      ledger.add(new ArticleRecord(signed, List.of(), List.of(), "test"));
      assertThat(ledger.record("dam").orElseThrow().article()).isEqualTo(signed);
    }
  }

  @Test
  void keepsWhatWasAddedWhenClosed() {
    try (Ledger ledger = Ledger.open(folder.resolve("a.db"))) {
      ledger.add(dam().build());
    }
    try (Ledger ledger = Ledger.openExisting(folder.resolve("a.db"))) {
      assertThat(ledger.record("dam")).contains(dam().build());
    }
  }

  @Test
  void changesNothingWhenTheSameIsAddedAgain() {
    try (Ledger ledger = Ledger.open(folder.resolve("a.db"))) {
      ledger.add(dam().build());
      Addition again = ledger.add(dam().build());
      assertThat(again.outcome()).isEqualTo(Outcome.ALREADY_THERE);
      assertThat(again.article()).isEqualTo("dam");
      assertThat(again.copyOf()).isEmpty();
      assertThat(ledger.record("dam-2")).isEmpty();
    }
  }

  @Test
  void numbersAnotherArticleOfTheSameId() {
    try (Ledger ledger = Ledger.open(folder.resolve("a.db"))) {
      ledger.add(dam().build());
      Addition other = ledger.add(dam().says("Ines Duarte", "she was sure").build());
      assertThat(other.article()).isEqualTo("dam-2");
      assertThat(ledger.record("dam-2").orElseThrow().article().id()).isEqualTo("dam-2");
    }
  }

  @Test
  void keepsAChangedTextOfOneUrlAsAVersion() {
    try (Ledger ledger = Ledger.open(folder.resolve("a.db"))) {
      ledger.add(Records.article("a").url("https://x.example/1").tells("It rains.").build());
      Addition changed =
          ledger.add(
              Records.article("a").url("https://x.example/1").tells("The sun is out.").build());
      assertThat(changed)
          .isEqualTo(new Addition("a-2", Outcome.NEW_VERSION, java.util.Optional.of("a")));
      assertThat(ledger.record("a")).isPresent();
    }
  }

  @Test
  void knowsACopyOfAStory() {
    try (Ledger ledger = Ledger.open(folder.resolve("a.db"))) {
      ledger.add(dam().build());
      ArticleRecord copy =
          Records.article("copy")
              .outlet("Hill Gazette")
              .tells("From our wires:")
              .says("Ines Duarte", "the dam would hold until the autumn 🌧 rains")
              .states("Ines Duarte", "denied", Act.DENIES, "that anybody had warned her")
              .tells(
                  "The village slept badly all the same, and nobody could say how long it would.")
              .build();
      assertThat(ledger.add(copy).copyOf()).contains("dam");
      assertThat(copy.statements()).hasSize(2);
      for (ArticleRecord each : List.of(copy, dam().build())) {
        assertThat(each.statements())
            .allMatch(statement -> ledger.isRepeated(each.article().id(), statement.id()));
      }
      ArticleRecord more =
          Records.article("more")
              .outlet("Lakes Wire")
              .says("Ines Duarte", "the dam would hold until the autumn 🌧 rains")
              .states("Ines Duarte", "confirmed", Act.CONFIRMS, "that anybody had warned her")
              .tells(
                  "The village slept badly all the same, and nobody could say how long it would.")
              .build();
      assertThat(ledger.add(more).copyOf()).contains("dam");
      assertThat(more.statements())
          .extracting(statement -> ledger.isRepeated("more", statement.id()))
          .as("the other act is no repetition")
          .containsExactly(true, false);
      assertThat(ledger.add(Records.article("x").tells("Other news.").build()).copyOf()).isEmpty();
    }
  }
}
