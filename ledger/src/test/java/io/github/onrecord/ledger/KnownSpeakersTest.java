package io.github.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownSpeakersTest {
  @TempDir private Path folder;
  private Ledger ledger;

  @BeforeEach
  void addArticles() {
    ledger = Ledger.open(folder.resolve("a.db"), new WordBag());
    ledger.add(
        Records.article("late")
            .published("2024-06-09")
            .person("Amina Okoro", "water minister", "")
            .body("Lagoon News")
            .states("Amina Okoro", "said", Act.ASSERTS, "the sale was off", "Lagoon News")
            .build());
    for (String copy : List.of("early", "copy of early")) {
      ledger.add(
          Records.article(copy)
              .outlet(copy)
              .published("2024-03-04")
              .person("Amina Okoro", "", "the water ministry")
              .tells("Buyers from three countries have visited the pumping stations since January.")
              .tells("They were seen again last week with engineers of the city, neighbours say.")
              .states("Amina Okoro", "denied", Act.DENIES, "that anything would be sold")
              .build());
    }
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private Profile okoro() {
    return ledger.speakers().called("Okoro", 5).get(0);
  }

  private List<String> words(int limit) {
    return ledger
        .speakers()
        .statements(okoro().entity(), limit)
        .map(found -> found.statement().content().text())
        .toList();
  }

  @Test
  void tellsWhoASpeakerIsCountingCopiesOnce() {
    Profile okoro = okoro();
    assertThat(okoro.names()).containsExactly("Amina Okoro");
    assertThat(okoro.roles()).containsExactly("water minister");
    assertThat(okoro.affiliations()).containsExactly("the water ministry");
    assertThat(okoro.articles()).isEqualTo(3);
    assertThat(okoro.statements()).isEqualTo(2);
    assertThat(okoro.first()).contains(LocalDate.parse("2024-03-04"));
    assertThat(okoro.last()).contains(LocalDate.parse("2024-06-09"));
  }

  @Test
  void listsStatementsByTheDayEachOnceForAllCopies() {
    assertThat(words(10)).containsExactly("that anything would be sold", "the sale was off");
    assertThat(words(1)).containsExactly("the sale was off");
    Found first = ledger.speakers().statements(okoro().entity(), 10).findFirst().orElseThrow();
    assertThat(first.alsoIn()).containsExactly("copy of early");
    assertThat(first.entity()).contains(okoro().entity());
  }

  @Test
  void listsWhatARelayPassedOn() {
    Entity relay = ledger.speakers().called("lagoon news", 1).get(0).entity();
    assertThat(ledger.speakers().statements(relay, 10)).isEmpty();
    assertThat(ledger.speakers().relayed(relay, 10))
        .extracting(found -> found.statement().speaker().name())
        .containsExactly("Amina Okoro");
  }

  @Test
  void tellsWhenArticlesCallASpeakerWhatAndWhoPassesItOn() {
    LocalDate day = LocalDate.parse("2024-06-09");
    Entity relay = ledger.speakers().called("lagoon news", 1).get(0).entity();
    assertThat(ledger.speakers().offices(okoro().entity(), 5))
        .containsExactly(new Office("water minister", Optional.of(day), Optional.of(day)));
    assertThat(ledger.speakers().relayers(okoro().entity(), 5))
        .containsExactly(new Relayer("Lagoon News", Optional.of(relay.key()), 1));
  }

  @Test
  void findsByAnyWordOfTheNameAndByTheKey() {
    assertThat(ledger.speakers().called("amina", 5)).containsExactly(okoro());
    assertThat(ledger.speakers().called(okoro().entity().key(), 5)).containsExactly(okoro());
    assertThat(ledger.speakers().keyed(okoro().entity().key().substring(0, 8)))
        .isEqualTo(okoro().entity());
    assertThat(ledger.speakers().called("min", 5)).isEmpty();
    assertThat(ledger.speakers().called("?!", 5)).isEmpty();
  }

  @Test
  void keepsASearchToASpeaker() {
    Question question =
        new Question(
            "sale",
            Optional.of("Lagoon News"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            5);
    assertThat(ledger.search(question)).isEmpty();
    Question okoros =
        new Question(
            "sale",
            Optional.of("okoro"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            5);
    assertThat(ledger.search(okoros)).hasSize(2);
  }

  @Test
  void showsTheLedgerAtAGlance() {
    Overview overview = ledger.overview();
    assertThat(overview.articles()).isEqualTo(3);
    assertThat(overview.statements()).isEqualTo(3);
    assertThat(overview.latest(2))
        .extracting(Overview.Summary::article)
        .containsExactly("late", "copy of early");
    assertThat(overview.mostQuoted(LocalDate.parse("2024-03-01"), LocalDate.parse("2024-03-07"), 5))
        .containsExactly(new Overview.Quoted(okoro(), 1));
  }

  @Test
  void takesAWholeKeyForItsOwnThoughOthersBeginSo() {
    try (Database database = Databases.open(folder.resolve("keys.db"))) {
      Entities entities = new Entities(database);
      long first = entities.create("abc", "Ana Silva", SpeakerKind.PERSON);
      long second = entities.create("abc", "Ana Silva", SpeakerKind.PERSON);
      KnownSpeakers known = new KnownSpeakers(database, Clock.systemUTC());
      assertThat(known.keyed("abc").number()).isEqualTo(first);
      assertThat(known.keyed("abc-2").number()).isEqualTo(second);
      assertThatThrownBy(() -> known.keyed("ab")).hasMessageContaining("several speakers");
    }
  }
}
