package io.github.onrecord.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.claim.Change;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Position;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JoiningTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

  @Test
  void joinsAllThatOneSpeakerSaysOnOneSide() {
    Joining joining =
        new Joining(
            List.of(
                judged("okoro", Stance.DENIES, 0.9, MONDAY.plusDays(1)),
                judged("okoro", Stance.DENIES, 0.7, MONDAY)));
    assertThat(joining.positions()).hasSize(1);
    Position position = joining.positions().get(0);
    assertThat(position.confidence()).isEqualTo(0.9);
    assertThat(position.evidence())
        .extracting(e -> e.article().published().orElseThrow())
        .containsExactly(MONDAY, MONDAY.plusDays(1));
    assertThat(joining.changes()).isEmpty();
  }

  @Test
  void putsSidesFirstAndTheSurestOfEachFirst() {
    Joining joining =
        new Joining(
            List.of(
                judged("a", Stance.DECLINES, 0.99, MONDAY),
                judged("b", Stance.DENIES, 0.6, MONDAY),
                judged("c", Stance.DENIES, 0.8, MONDAY),
                judged("d", Stance.AFFIRMS, 0.5, MONDAY)));
    assertThat(joining.positions()).extracting(Position::key).containsExactly("d", "c", "b", "a");
  }

  @Test
  void putsWhoIsOnRecordInMoreArticlesBeforeWhoIsSurerInOne() {
    Joining joining =
        new Joining(
            List.of(
                judged("a", Stance.DENIES, 0.9, MONDAY),
                judged("b", Stance.DENIES, 0.6, MONDAY),
                judged("b", Stance.DENIES, 0.6, MONDAY.plusDays(1))));
    assertThat(joining.positions()).extracting(Position::key).containsExactly("b", "a");
  }

  @Test
  void tellsWhoStandsElsewhereThanBefore() {
    Joining joining =
        new Joining(
            List.of(
                judged("okoro", Stance.DENIES, 0.9, MONDAY.plusDays(3)),
                judged("okoro", Stance.AFFIRMS, 0.9, MONDAY)));
    assertThat(joining.positions()).hasSize(2);
    assertThat(joining.changes()).hasSize(1);
    Change change = joining.changes().get(0);
    assertThat(change.from()).isEqualTo(Stance.AFFIRMS);
    assertThat(change.to()).isEqualTo(Stance.DENIES);
    assertThat(change.after().article().published()).contains(MONDAY.plusDays(3));
  }

  @Test
  void doesNotTakeADoubtfulSecondStanceForAChange() {
    Joining joining =
        new Joining(
            List.of(
                judged("okoro", Stance.AFFIRMS, 0.4, MONDAY),
                judged("okoro", Stance.DENIES, 0.9, MONDAY.plusDays(3))));
    assertThat(joining.positions()).extracting(Position::stance).containsExactly(Stance.DENIES);
    assertThat(joining.changes()).isEmpty();
  }

  @Test
  void aDeclineBetweenIsNoChangeOfSide() {
    Joining joining =
        new Joining(
            List.of(
                judged("okoro", Stance.DENIES, 0.9, MONDAY),
                judged("okoro", Stance.DECLINES, 0.9, MONDAY.plusDays(1)),
                judged("okoro", Stance.DENIES, 0.9, MONDAY.plusDays(2))));
    assertThat(joining.changes()).isEmpty();
  }

  @Test
  void whatNobodyDatedIsNoChangeBetweenArticles() {
    Judged here = judged("okoro", Stance.AFFIRMS, 0.9, Article.of("here", "No, said Okoro."));
    Judged there = judged("okoro", Stance.DENIES, 0.9, Article.of("there", "No, said Okoro."));
    assertThat(new Joining(List.of(here, there)).changes()).isEmpty();
    assertThat(new Joining(List.of(here, there)).positions()).hasSize(2);
  }

  @Test
  void laterInTheSameArticleIsLater() {
    Article article = Article.of("here", "No, said Okoro.");
    Joining joining =
        new Joining(
            List.of(
                judged("okoro", Stance.AFFIRMS, 0.9, article),
                judged("okoro", Stance.DENIES, 0.9, article)));
    assertThat(joining.changes()).extracting(Change::to).containsExactly(Stance.DENIES);
  }

  @Test
  void aRetractionComesAfterWhatItTakesBackThoughNobodyDatedIt() {
    Judged said = judged("okoro", Stance.AFFIRMS, 0.9, Article.of("said", "No, said Okoro."));
    Judged surer = judged("okoro", Stance.AFFIRMS, 0.95, Article.of("more", "No, said Okoro."));
    Judged other = judged("berg", Stance.AFFIRMS, 0.9, Article.of("berg", "No, said Okoro."));
    for (String cue : List.of("retracted", "has taken back", "walked back", "withdrew")) {
      Judged back =
          judged("okoro", Stance.DENIES, 0.9, Article.of("back", "No, " + cue + " Okoro."));
      for (List<Judged> all :
          List.of(List.of(said, surer, back, other), List.of(back, surer, said))) {
        assertThat(new Joining(all).changes())
            .extracting(Change::before, Change::after)
            .containsExactly(tuple(surer.evidence(), back.evidence()));
      }
    }
  }

  @Test
  void aRetractionStandsBesideTheSurerClaimThatItTakesBack() {
    Judged said = judged("okoro", Stance.AFFIRMS, 0.95, Article.of("said", "No, said Okoro."));
    Judged back = judged("okoro", Stance.DENIES, 0.6, Article.of("back", "No, retracted Okoro."));
    Joining joining = new Joining(List.of(said, back));
    assertThat(joining.positions())
        .extracting(Position::stance, Position::confidence)
        .containsExactly(tuple(Stance.AFFIRMS, 0.95), tuple(Stance.DENIES, 0.6));
    assertThat(joining.changes())
        .extracting(Change::before, Change::after)
        .containsExactly(tuple(said.evidence(), back.evidence()));
  }

  @Test
  void aRetractionTakesNothingBackThatWasSaidLater() {
    Article article = Article.of("a", "Post", MONDAY, "No, retracted Okoro.");
    Judged back = judged("okoro", Stance.DENIES, 0.9, article);
    Judged later = judged("okoro", Stance.AFFIRMS, 0.9, MONDAY.plusDays(1));
    assertThat(new Joining(List.of(back, later)).changes())
        .extracting(Change::to)
        .containsExactly(Stance.AFFIRMS);
  }

  private static Judged judged(String who, Stance stance, double confidence, LocalDate day) {
    return judged(
        who,
        stance,
        confidence,
        Article.of("https://example.org/" + day, "Volta Post", day, "No, said Okoro."));
  }

  private static Judged judged(String who, Stance stance, double confidence, Article article) {
    Speaker speaker =
        new Speaker("p1", who, SpeakerKind.PERSON, Optional.empty(), Optional.empty(), List.of());
    Attribution attribution =
        new Attribution(
            article.text().passage(List.of(new Span(cueEnd(article) + 1, cueEnd(article) + 6))),
            Optional.of(article.text().fragment(new Span(4, cueEnd(article)))),
            article.text().passage(List.of(new Span(0, 2))),
            0.9);
    Statement statement =
        new Statement(
            "s1",
            attribution,
            speaker,
            List.of(),
            Kind.INDIRECT,
            Act.DENIES,
            ActBasis.CONTENT,
            Optional.empty());
    return new Judged(who, stance, new Evidence(article, statement, confidence, "said so"));
  }

  private static int cueEnd(Article article) {
    return article.text().toString().indexOf(" Okoro");
  }
}
