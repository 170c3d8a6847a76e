package io.github.onrecord.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.statement.Days;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
  private static final Article ARTICLE =
      Article.of("https://example.org/1", "Volta Post", MONDAY, "No ferry was sold, she said.");

  @Test
  void isAffirmedOrDeniedWhereAllSidesAreTheSame() {
    assertEquals(Verdict.AFFIRMED, verdict(Stance.AFFIRMS, Stance.REPORTS, Stance.AFFIRMS));
    assertEquals(Verdict.DENIED, verdict(Stance.DENIES, Stance.DECLINES));
  }

  @Test
  void isDisputedWhereBothSidesAreTaken() {
    assertEquals(Verdict.DISPUTED, verdict(Stance.AFFIRMS, Stance.DENIES));
  }

  @Test
  void isReportedWhereItIsSpokenOfWithoutASide() {
    assertEquals(Verdict.REPORTED, verdict(Stance.REPORTS));
    assertEquals(Verdict.REPORTED, verdict(Stance.SIDESTEPS, Stance.DECLINES));
  }

  @Test
  void isNotAddressedWhereNobodySpeaksToIt() {
    assertEquals(Verdict.NOT_ADDRESSED, verdict());
  }

  @Test
  void evidenceIsOfTheDayOnWhichItWasSaidOrElsePublished() {
    LocalDate said = MONDAY.minusDays(2);
    assertEquals(Optional.of(said), evidence(Optional.of(new Days(said, said))).day());
    assertEquals(Optional.of(MONDAY), evidence(Optional.empty()).day());
    assertEquals("No ferry was sold", evidence(Optional.empty()).text());
  }

  @Test
  void refusesWhatCannotBe() {
    Evidence shown = evidence(Optional.empty());
    assertThrows(
        IllegalArgumentException.class,
        () -> new Position(Speaker.unknown(), "k", Stance.DENIES, 0.5, List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Position(Speaker.unknown(), "k", Stance.DENIES, Double.NaN, List.of(shown)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Change(Speaker.unknown(), Stance.DENIES, Stance.DENIES, shown, shown));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ArticleAnswer(ARTICLE, ArticleStance.AGREES, 1.1));
    assertThrows(
        IllegalArgumentException.class, () -> new Answer(" ", List.of(), List.of(), List.of()));
  }

  @Test
  void keepsItsListsAsTheyWere() {
    List<Position> positions = new ArrayList<>();
    Answer answer = new Answer("The ferry was sold.", positions, List.of(), List.of());
    positions.add(position(Stance.DENIES));
    assertTrue(answer.positions().isEmpty());
  }

  @Test
  void staysDisputedWhereOneSideAloneIsShown() {
    Position affirmed = position(Stance.AFFIRMS);
    List<Position> both = List.of(affirmed, position(Stance.DENIES));
    Answer shown =
        new Answer("The ferry was sold.", both, List.of(), List.of()).showing(List.of(affirmed));
    assertEquals(List.of(affirmed), shown.positions());
    assertEquals(Verdict.DISPUTED, shown.verdict());
  }

  private static Verdict verdict(Stance... stances) {
    List<Position> positions = List.of(stances).stream().map(AnswerTest::position).toList();
    return new Answer("The ferry was sold.", positions, List.of(), List.of()).verdict();
  }

  private static Position position(Stance stance) {
    return new Position(Speaker.unknown(), "k", stance, 0.8, List.of(evidence(Optional.empty())));
  }

  private static Evidence evidence(Optional<Days> saidOn) {
    Passage content = new Passage(List.of(new Fragment(new Span(0, 17), "No ferry was sold")));
    Attribution attribution = new Attribution(Passage.none(), Optional.empty(), content, 0.9);
    Statement statement =
        new Statement(
            "s1",
            attribution,
            Speaker.unknown(),
            List.of(),
            Kind.INDIRECT,
            Act.DENIES,
            ActBasis.CONTENT,
            saidOn);
    return new Evidence(ARTICLE, statement, 0.8, "says the opposite");
  }
}
