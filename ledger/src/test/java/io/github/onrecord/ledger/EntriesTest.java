package io.github.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.statement.Act;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntriesTest {
  @TempDir private Path folder;

  private static void fill(Ledger ledger) {
    for (String id : List.of("a", "b", "c")) {
      ledger.add(
          Records.article("x")
              .url("https://x.example/" + (id.equals("c") ? "b" : id))
              .person("Ole Berg", "beekeeper", "")
              .body("Fjord Times")
              .states(
                  "Ole Berg", "denied", Act.DENIES, "that hive " + id + " was lost", "Fjord Times")
              .build());
    }
    Entity berg = ledger.speakers().called("Ole Berg", 1).get(0).entity();
    Relinking split = ledger.speakers().split(berg, List.of("x-2", "x-3"));
    ledger.speakers().split(split.entity(), List.of("x-3"));
    ledger.speakers().merge(split.entity(), berg);
  }

  @Test
  void makesAnEqualLedgerFromTheEntriesOfAnother() {
    try (Ledger ledger = Ledger.open(folder.resolve("a.db"), new WordBag());
        Ledger copy = Ledger.open(folder.resolve("b.db"), new WordBag())) {
      fill(ledger);
      ledger.entries().forEach(copy::add);

      assertThat(copy.entries().toList()).isEqualTo(ledger.entries().toList()).hasSize(3);
      assertThat(copy.speakers().called("Ole Berg", 9))
          .extracting(profile -> profile.entity().key(), Profile::articles)
          .isEqualTo(
              ledger.speakers().called("Ole Berg", 9).stream()
                  .map(p -> org.assertj.core.groups.Tuple.tuple(p.entity().key(), p.articles()))
                  .toList());
      assertThat(copy.entries().map(copy::add))
          .allMatch(again -> again.outcome() == Addition.Outcome.ALREADY_THERE);
    }
  }

  @Test
  void undoesInTheCopyWhatWasChangedInTheOriginal() {
    try (Ledger ledger = Ledger.open(folder.resolve("a.db"), new WordBag());
        Ledger copy = Ledger.open(folder.resolve("b.db"), new WordBag())) {
      fill(ledger);
      ledger.entries().forEach(copy::add);

      for (Ledger each : List.of(ledger, copy)) {
        each.speakers().relinkings().forEach(change -> each.speakers().undo(change.number()));
        assertThat(each.speakers().called("Ole Berg", 9))
            .singleElement()
            .extracting(Profile::articles)
            .isEqualTo(3);
      }
    }
  }
}
