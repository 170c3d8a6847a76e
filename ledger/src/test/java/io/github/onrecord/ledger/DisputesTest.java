package io.github.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.Change;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Position;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.correction.Amendment;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisputesTest {
  private static final LocalDate FIRST = LocalDate.parse("2024-05-01");
  private static final LocalDate LAST = LocalDate.parse("2024-05-07");
  private static final ArticleRecord BRIDGE =
      Records.article("bridge")
          .outlet("Delta Post")
          .published("2024-05-03")
          .says("Ruth Hale", "the bridge will close in June")
          .build();

  @TempDir private Path folder;
  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = Ledger.open(folder.resolve("a.db"), new WordBag());
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static Position position(String key, Stance stance) {
    return new Position(
        BRIDGE.speakers().get(0),
        key,
        stance,
        0.9,
        List.of(new Evidence(BRIDGE.article(), BRIDGE.statements().get(0), 0.9, "its words")));
  }

  private static Answer answer(String claim, Position... positions) {
    return new Answer(claim, List.of(positions), List.of(), List.of());
  }

  private List<String> disputed(LocalDate from, LocalDate to) {
    return ledger.disputes().between(from, to, 5).stream().map(Dispute::claim).toList();
  }

  @Test
  void keepsClaimsOnWhichBothSidesAreTakenThoseMostDividedFirst() {
    Position yes = position("a", Stance.AFFIRMS);
    Position no = position("b", Stance.DENIES);
    ledger.disputes().note(answer("it rains", yes, no, position("c", Stance.SIDESTEPS)));
    ledger
        .disputes()
        .note(
            answer(
                "it  snows ",
                yes,
                no,
                position("d", Stance.AFFIRMS),
                position("e", Stance.DENIES)));
    ledger.disputes().note(answer("it hails", yes, position("d", Stance.AFFIRMS)));

    assertThat(ledger.disputes().between(FIRST, LAST, 5))
        .containsExactly(
            new Dispute("it snows", 2, 2, LocalDate.parse("2024-05-03")),
            new Dispute("it rains", 1, 1, LocalDate.parse("2024-05-03")));
    assertThat(disputed(LAST, LAST)).isEmpty();
  }

  @Test
  void forgetsAClaimThatIsDisputedNoMore() {
    Position yes = position("a", Stance.AFFIRMS);
    ledger.disputes().note(answer("it rains", yes, position("b", Stance.DENIES)));
    ledger.disputes().note(answer("It rains", yes));
    assertThat(disputed(FIRST, LAST)).isEmpty();
  }

  @Test
  void remembersWhoChangedPosition() {
    ledger.add(BRIDGE);
    Entity hale = ledger.speakers().called("Ruth Hale", 1).get(0).entity();
    Position no = position(hale.key(), Stance.DENIES);
    Position yes = position(hale.key(), Stance.AFFIRMS);
    Change change =
        new Change(
            BRIDGE.speakers().get(0),
            Stance.DENIES,
            Stance.AFFIRMS,
            no.evidence().get(0),
            yes.evidence().get(0));
    ledger.disputes().note(new Answer("it rains", List.of(yes, no), List.of(), List.of(change)));
    assertThat(ledger.disputes().turns(hale, 5))
        .containsExactly(
            new Turn(
                "it rains",
                Stance.DENIES,
                Stance.AFFIRMS,
                Optional.of(LocalDate.parse("2024-05-03"))));
    ledger.disputes().note(answer("it rains", yes));
    assertThat(ledger.disputes().turns(hale, 5)).isEmpty();
  }

  @Test
  void isNoChangeOfWhatIsOnRecord() {
    ledger.add(BRIDGE);
    String before = ledger.revision();
    ledger
        .disputes()
        .note(answer("it rains", position("a", Stance.AFFIRMS), position("b", Stance.DENIES)));
    assertThat(ledger.revision()).isEqualTo(before);
    ledger.corrections().make("bridge", "s1", Amendment.act(Act.PLEDGES), "Ed Itor");
    assertThat(ledger.revision()).isNotEqualTo(before);
  }

  @Test
  void groupsDenialsByTheirWords() {
    ledger.add(
        Records.article("one")
            .outlet("Delta Post")
            .published("2024-05-02")
            .states("Ruth Hale", "denied", Act.DENIES, "that the old bridge will close in June")
            .states("Omar Diallo", "denied", Act.DENIES, "that anybody took money from a builder")
            .build());
    ledger.add(
        Records.article("two")
            .outlet("Volta Radio")
            .published("2024-05-06")
            .states("Abena Sarpong", "denied", Act.DENIES, "the old bridge would be closed")
            .states("Kofi Boadu", "denied", Act.DENIES, "it")
            .build());

    List<Denial> denials = ledger.disputes().denials(FIRST, LAST, 5);

    assertThat(denials).hasSize(2);
    assertThat(denials.get(0).found().statement().content().text()).contains("old bridge");
    assertThat(denials.get(0).speakers()).isEqualTo(2);
    assertThat(denials.get(0).outlets()).isEqualTo(2);
    assertThat(denials.get(1).found().statement().speaker().name()).isEqualTo("Omar Diallo");
    assertThat(ledger.disputes().denials(LAST, LAST, 5)).isEmpty();
  }

  @Test
  void leavesOutWhatAPersonFoundToBeNoDenial() {
    ledger.add(
        Records.article("one")
            .published("2024-05-02")
            .states("Ruth Hale", "denied", Act.DENIES, "that the old bridge will close in June")
            .build());
    ledger.corrections().make("one", "s1", Amendment.act(Act.ASSERTS), "Ed Itor");
    assertThat(ledger.disputes().denials(FIRST, LAST, 5)).isEmpty();
  }
}
