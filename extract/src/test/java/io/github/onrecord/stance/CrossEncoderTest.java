package io.github.onrecord.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CrossEncoderTest {
  private static CrossEncoder model;

  @BeforeAll
  static void open() {
    model = CrossEncoder.open();
  }

  @AfterAll
  static void close() {
    model.close();
  }

  @Test
  void tellsWhatSaysTheSameFromWhatSaysTheOpposite() {
    String claim = "The ferry was sold.";
    PairScores same = read(claim, "The ferry was sold to a firm from Accra last week.");
    PairScores opposite = read(claim, "The ferry was not sold.");
    assertThat(same.entails()).isGreaterThan(same.contradicts());
    assertThat(opposite.contradicts()).isGreaterThan(opposite.entails());
  }

  @Test
  void tellsAReportOnTheClaimFromOneOnSomethingElse() {
    String claim = "A tiger escaped from the zoo in Durban";
    PairScores other = read(claim, "The central bank left its interest rate unchanged on Monday.");
    PairScores about =
        read(claim, "A tiger has escaped from the zoo in Durban, police said on Monday.");
    assertThat(other.unrelated()).isGreaterThan(0.5);
    assertThat(about.unrelated()).isLessThan(other.unrelated());
  }

  @Test
  void givesProbabilities() {
    PairScores scores = read("Rain fell.", "It was dry.");
    assertThat(scores.entails() + scores.neutral() + scores.contradicts())
        .isCloseTo(1, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(scores.agrees() + scores.disagrees() + scores.discusses() + scores.unrelated())
        .isCloseTo(1, org.assertj.core.api.Assertions.within(1e-9));
  }

  @Test
  void readsNothingAsWellAsTooMuch() {
    assertThat(read("", "").entails()).isBetween(0.0, 1.0);
    assertThat(read("word ".repeat(5_000), "word ".repeat(5_000)).entails()).isBetween(0.0, 1.0);
  }

  @Test
  void cutsAClaimAndASentenceThatAreTooLong() {
    PairCutter cutter = model.cutter();
    assertThat(cutter.claim("word ".repeat(500))).hasSize(PairCutter.LONGEST_CLAIM);
    assertThat(cutter.sentence("word ".repeat(500))).hasSize(PairCutter.LONGEST_SENTENCE);
  }

  @Test
  void aDigestKeepsTheFirstSentenceAndWhatSharesMostWithTheClaim() {
    PairCutter cutter = model.cutter();
    String filler = "Rain fell on the hills and the road was wet again. ".repeat(20);
    Digestible article =
        cutter.article("The port was busy. " + filler + "The minister sold the old ferry. ");
    int[] digest = article.digest(cutter.claim("The ferry was sold."), 24);
    assertThat(digest).hasSizeLessThanOrEqualTo(24);
    assertThat(contains(digest, cutter.sentence("The port was busy."))).isTrue();
    assertThat(contains(digest, cutter.sentence("The minister sold the old ferry."))).isTrue();
  }

  @Test
  void aDigestOfNothingIsEmpty() {
    assertThat(model.cutter().article("").digest(new int[] {5}, 10)).isEmpty();
  }

  @Test
  void refusesWhatIsNoModel() {
    assertThatThrownBy(
            () -> CrossEncoder.load(new byte[] {1}, List.of("[UNK]", "[CLS]", "[SEP]", "the")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a model");
  }

  private static boolean contains(int[] all, int[] part) {
    for (int i = 0; i + part.length <= all.length; i++) {
      if (Arrays.equals(Arrays.copyOfRange(all, i, i + part.length), part)) {
        return true;
      }
    }
    return false;
  }

  private static PairScores read(String claim, String text) {
    PairCutter cutter = model.cutter();
    return model.read(cutter.pair(cutter.claim(claim), cutter.sentence(text)));
  }
}
