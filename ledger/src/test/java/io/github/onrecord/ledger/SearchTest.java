package io.github.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.statement.Act;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void addArticles() {
    file = folder.resolve("a.db");
    try (Ledger ledger = ledger()) {
      ledger.add(
          Records.article("water")
              .outlet("Harbour Courier")
              .published("2024-03-04")
              .states("Amina Okoro", "denied", Act.DENIES, "that the waterworks would be sold")
              .says("Chidi Eze", "buyers had walked around the pumping stations")
              .build());
      ledger.add(
          Records.article("football")
              .outlet("Evening Post")
              .published("2024-05-01")
              .says("Rui Costa", "the goalkeeper would play again in August")
              .build());
    }
  }

  private Ledger ledger() {
    return Ledger.open(file, new WordBag());
  }

  private List<String> words(Question question) {
    try (Ledger ledger = ledger()) {
      return ledger.search(question).stream()
          .map(found -> found.statement().content().text())
          .toList();
    }
  }

  private static Question question(
      Optional<Act> act,
      Optional<String> outlet,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {
    return new Question("they said it", Optional.empty(), act, outlet, from, to, 10);
  }

  @Test
  void findsTheStatementAboutTheClaimFirst() {
    try (Ledger ledger = ledger()) {
      Found best = ledger.candidates("The waterworks will be sold", 10).get(0);
      assertThat(best.statement().speaker().name()).isEqualTo("Amina Okoro");
      assertThat(best.record()).isEqualTo(ledger.record("water").orElseThrow());
      assertThat(best.story()).isEqualTo("water");
    }
  }

  @Test
  void findsStatementsByTheNameOfTheirSpeaker() {
    assertThat(words(Question.about("chidi eze", 1)))
        .containsExactly("buyers had walked around the pumping stations");
  }

  @Test
  void keepsToActOutletAndDays() {
    assertThat(words(question(Optional.of(Act.DENIES), Optional.empty(), day(""), day(""))))
        .containsExactly("that the waterworks would be sold");
    assertThat(words(question(Optional.empty(), Optional.of("evening post"), day(""), day(""))))
        .containsExactly("the goalkeeper would play again in August");
    assertThat(words(question(Optional.empty(), Optional.empty(), day("2024-04-30"), day(""))))
        .containsExactly("the goalkeeper would play again in August");
    assertThat(words(question(Optional.empty(), Optional.empty(), day(""), day("2024-03-04"))))
        .hasSize(2);
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse);
  }

  @Test
  void makesADeletedIndexAnew() throws IOException {
    deleteIndex(path -> true);
    assertThat(words(Question.about("waterworks", 1))).hasSize(1);
    deleteIndex(path -> path.toString().endsWith(".si") || path.toString().endsWith(".cfs"));
    assertThat(words(Question.about("waterworks", 1))).hasSize(1);
  }

  @Test
  void findsAgainAfterTheIndexWasDeletedUnderTheProgram() throws IOException {
    try (Ledger ledger = ledger()) {
      ledger.candidates("waterworks", 1);
      deleteIndex(path -> true);
      ledger.add(Records.article("late").says("Eva Moreau", "the tram was late").build());
      assertThat(ledger.candidates("tram", 1).get(0).record().article().id()).isEqualTo("late");
    }
  }

  @Test
  void takesNoOtherLedgersIndex() throws IOException {
    Path other = folder.resolve("b.db");
    try (Ledger ledger = Ledger.open(other, new WordBag())) {
      ledger.add(Records.article("bees").says("Ole Berg", "the bees had come back").build());
      ledger.candidates("bees", 1);
    }
    Files.delete(file);
    Files.move(other, file);
    assertThat(words(Question.about("bees", 10))).containsExactly("the bees had come back");
  }

  @Test
  void showsAStatementOnceForAllCopiesOfAStory() {
    try (Ledger ledger = ledger()) {
      for (String outlet : List.of("Hill Gazette", "Valley Herald", "Coast Times")) {
        ledger.add(
            Records.article(outlet)
                .outlet(outlet)
                .tells("A new bridge over the northern river will be opened to traffic in June.")
                .tells("It took the builders four years, two more than the council had planned.")
                .says("Ines Duarte", "the bridge would carry lorries")
                .build());
      }
      List<Found> found = ledger.candidates("bridge lorries", 1);
      assertThat(found).hasSize(1);
      assertThat(found.get(0).record().article().id()).isEqualTo("Hill Gazette");
      assertThat(found.get(0).alsoIn()).containsExactly("Valley Herald", "Coast Times");
    }
  }

  @Test
  void pairsWhatASpeakerSaidAgainOnALaterDay() {
    try (Ledger ledger = ledger()) {
      ledger.add(
          Records.article("retraction")
              .outlet("Harbour Courier")
              .published("2024-06-07")
              .states(
                  "Amina Okoro", "confirmed", Act.CONFIRMS, "that the waterworks would be sold off")
              .says("Amina Okoro", "Rui Costa had scored twice on a wet evening")
              .build());
      Entity okoro = ledger.speakers().called("Amina Okoro", 1).get(0).entity();
      Entity eze = ledger.speakers().called("Chidi Eze", 1).get(0).entity();

      assertThat(ledger.alike(okoro, 10))
          .singleElement()
          .satisfies(
              pair -> {
                assertThat(pair.earlier().record().article().id()).isEqualTo("water");
                assertThat(pair.later().statement().content().text()).endsWith("sold off");
                assertThat(pair.likeness()).isBetween(0.5, 1.0);
              });
      assertThat(ledger.alike(eze, 10)).isEmpty();
    }
  }

  private void deleteIndex(java.util.function.Predicate<Path> which) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("a.db.index"))) {
      for (Path path : files.sorted(Comparator.reverseOrder()).filter(which).toList()) {
        Files.delete(path);
      }
    }
  }
}
