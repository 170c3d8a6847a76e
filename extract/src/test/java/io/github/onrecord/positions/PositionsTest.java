package io.github.onrecord.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.ArticleAnswer;
import io.github.onrecord.claim.ArticleStance;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.claim.Verdict;
import io.github.onrecord.extract.Onrecord;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PositionsTest {
  private static final Article FERRY =
      Article.of(
          "https://example.org/ferry",
          "Volta Post",
          LocalDate.of(2024, 3, 6),
          """
          The Kalo ferry has been sold to a foreign firm, union leader Kwesi Mensah said on Monday.

          Transport Minister Ama Owusu denied that the Kalo ferry had been sold to a foreign firm.

          A spokesman for the harbour authority declined to comment on the reported sale.
          """);
  private static final Article COCOA =
      Article.of(
          "https://example.org/cocoa",
          "Volta Post",
          LocalDate.of(2024, 3, 7),
          """
          Cocoa farmers will be paid more from October, Agriculture Minister Yaw Addo said.

          "The new price is fair," said Efua Sarpong, who farms near Kumasi.
          """);

  private static Onrecord onrecord;
  private static Asking positions;

  @BeforeAll
  static void open() {
    onrecord = Onrecord.open();
    positions = Positions.open(2);
  }

  @AfterAll
  static void close() {
    onrecord.close();
    positions.close();
  }

  @Test
  void tellsWhoAffirmsAndWhoDenies() {
    Answer answer = ask("The Kalo ferry was sold to a foreign firm.");
    assertThat(answer.verdict()).isEqualTo(Verdict.DISPUTED);
    assertThat(speakers(answer, Stance.AFFIRMS)).containsExactly("Kwesi Mensah");
    assertThat(speakers(answer, Stance.DENIES)).containsExactly("Ama Owusu");
  }

  @Test
  void everyPositionIsShownInExactWords() {
    Answer answer = ask("The Kalo ferry was sold to a foreign firm.");
    assertThat(answer.positions())
        .allSatisfy(
            position ->
                assertThat(position.evidence())
                    .allSatisfy(
                        e -> {
                          assertThat(e.article().text().toString()).contains(e.text());
                          assertThat(e.reason()).isNotBlank();
                        }));
  }

  @Test
  void answersAQuestionAsTheSentenceItAsksAbout() {
    Answer answer = ask("Was the Kalo ferry sold to a foreign firm?");
    assertThat(speakers(answer, Stance.DENIES)).containsExactly("Ama Owusu");
  }

  @Test
  void saysThatNobodySpeaksToSomethingElse() {
    assertThat(ask("A new hospital will open in Tamale next year.").verdict())
        .isEqualTo(Verdict.NOT_ADDRESSED);
  }

  @Test
  void tellsWhichArticlesAreAboutSomethingElse() {
    Answer answer = ask("The Kalo ferry was sold to a foreign firm.");
    assertThat(answer.articles()).extracting(ArticleAnswer::article).containsExactly(FERRY, COCOA);
    assertThat(answer.articles().get(0).stance()).isNotEqualTo(ArticleStance.UNRELATED);
    assertThat(answer.articles().get(1).stance()).isEqualTo(ArticleStance.UNRELATED);
  }

  @Test
  void asksOfStatementsThatWereFoundOnlyThoseThatMaySpeakToTheClaim() {
    String claim = "The Kalo ferry was sold to a foreign firm.";
    Answer answer = positions.ask(claim, List.of(found(FERRY), found(COCOA)));
    assertThat(speakers(answer, Stance.AFFIRMS)).containsExactly("Kwesi Mensah");
    assertThat(speakers(answer, Stance.DENIES)).containsExactly("Ama Owusu");
    assertThat(answer.articles()).extracting(ArticleAnswer::article).containsExactly(FERRY);
  }

  @Test
  void answersManyClaimsAsIfEachWereAskedAlone() {
    List<String> claims =
        List.of(
            "The Kalo ferry was sold to a foreign firm.",
            "Was the price of cocoa raised?",
            "A new hospital will open in Tamale next year.");
    List<Asked> articles =
        List.of(Asked.of(onrecord.read(FERRY)), Asked.of(onrecord.read(COCOA)), found(COCOA));
    assertThat(positions.ask(claims, articles))
        .isEqualTo(claims.stream().map(claim -> positions.ask(claim, articles)).toList());
  }

  @Test
  void answersFromNothing() {
    Answer answer = positions.ask("The ferry was sold.", List.of());
    assertThat(answer.verdict()).isEqualTo(Verdict.NOT_ADDRESSED);
    assertThat(answer.articles()).isEmpty();
  }

  @Test
  void answersWhatWasAskedBeforeItIsClosed() throws InterruptedException {
    CountDownLatch underWay = new CountDownLatch(1);
    ArticleRecord ferry = onrecord.read(FERRY);
    Asked asked =
        new Asked(
            ferry,
            ferry.statements(),
            true,
            speaker -> {
              underWay.countDown();
              return SpeakerKeys.of(ferry, speaker);
            });
    Asking closing = Positions.open(2);
    CompletableFuture<Answer> answer =
        CompletableFuture.supplyAsync(
            () ->
                closing.ask(
                    "The Kalo ferry was sold to a foreign firm.", Collections.nCopies(40, asked)));
    underWay.await();
    closing.close();
    assertThat(answer.join().verdict()).isEqualTo(Verdict.DISPUTED);
  }

  @Test
  void refusesAClaimWithoutWords() {
    assertThatThrownBy(() -> positions.ask("  ", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> speakers(Answer answer, Stance stance) {
    return answer.positions().stream()
        .filter(p -> p.stance() == stance)
        .map(p -> p.speaker().name())
        .toList();
  }

  private static Asked found(Article article) {
    ArticleRecord record = onrecord.read(article);
    return Asked.found(record, record.statements(), speaker -> SpeakerKeys.of(record, speaker));
  }

  private static Answer ask(String claim) {
    return positions.ask(
        claim, List.of(Asked.of(onrecord.read(FERRY)), Asked.of(onrecord.read(COCOA))));
  }
}
