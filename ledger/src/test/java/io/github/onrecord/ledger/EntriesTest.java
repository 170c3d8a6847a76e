package io.github.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.onrecord.correction.Amendment;
import io.github.onrecord.correction.Correction;
import io.github.onrecord.correction.Named;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.Statement;
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
                  .map(p -> tuple(p.entity().key(), p.articles()))
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

  /** The same story in three outlets; one of them is corrected. */
  private static void correct(Ledger ledger) {
    for (String id : List.of("a", "b", "c")) {
      ledger.add(
          Records.article(id)
              .outlet(id)
              .says("Ole Berg", "hive seven had swarmed before the frost came in")
              .says("Siri Dahl", "nobody had counted the bees since the autumn fair")
              .says("Ole Berg", "the honey will be sold in town all the same")
              .build());
    }
    Corrections corrections = ledger.corrections();
    corrections.make("b", "s1", Amendment.act(Act.CONFIRMS), "Ed Itor");
    corrections.make("b", "s1", Amendment.act(Act.DENIES), "Ed Itor");
    corrections.make("b", "s2", Amendment.notStated(), "Ed Itor");
    Named nilsen = new Named("Arne Nilsen", SpeakerKind.PERSON);
    corrections.make("b", "s3", Amendment.speaker(nilsen), "Ann Other");
  }

  @Test
  void takesCorrectionsAlong() {
    try (Ledger ledger = Ledger.open(folder.resolve("a.db"), new WordBag());
        Ledger copy = Ledger.open(folder.resolve("b.db"), new WordBag())) {
      correct(ledger);
      ledger.entries().forEach(copy::add);

      assertThat(copy.entries().toList()).isEqualTo(ledger.entries().toList()).hasSize(3);
      assertThat(copy.corrections().all().toList())
          .isEqualTo(ledger.corrections().all().toList())
          .hasSize(4);
      assertThat(copy.record("c").orElseThrow().statements())
          .extracting(Statement::act, each -> each.speaker().name())
          .containsExactly(tuple(Act.DENIES, "Ole Berg"), tuple(Act.ASSERTS, "Arne Nilsen"));
      assertThat(copy.corrections().read("c").keySet()).containsExactlyInAnyOrder("s1", "s3");
    }
  }

  @Test
  void takesCorrectionsBackInTheCopy() {
    try (Ledger untouched = Ledger.open(folder.resolve("u.db"), new WordBag());
        Ledger ledger = Ledger.open(folder.resolve("a.db"), new WordBag());
        Ledger copy = Ledger.open(folder.resolve("b.db"), new WordBag())) {
      correct(untouched);
      for (Correction each : untouched.corrections().all().toList()) {
        untouched.corrections().undo(each.number());
      }
      correct(ledger);
      ledger.entries().forEach(copy::add);
      for (Correction each : copy.corrections().all().toList()) {
        copy.corrections().undo(each.number());
      }
      for (String id : List.of("a", "b", "c")) {
        assertThat(copy.record(id)).isEqualTo(untouched.record(id));
      }
    }
  }

  @Test
  void numbersACorrectionAnewWhereItsNumberIsTaken() {
    try (Ledger ledger = Ledger.open(folder.resolve("a.db"), new WordBag());
        Ledger other = Ledger.open(folder.resolve("b.db"), new WordBag())) {
      correct(ledger);
      other.add(Records.article("z").says("Liv Moe", "it snows on the pass").build());
      other.corrections().make("z", "s1", Amendment.act(Act.ASKS), "Ed Itor");
      ledger.entries().forEach(other::add);
      assertThat(other.corrections().all().toList()).hasSize(5);
      assertThat(other.record("b").orElseThrow().statements().get(0).act()).isEqualTo(Act.DENIES);
    }
  }
}
