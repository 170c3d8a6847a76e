package io.github.onrecord.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.claim.Answer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {
  private final KeptAnswers kept = new KeptAnswers();
  private int begun;

  private CompletableFuture<Answer> begin() {
    begun++;
    return new CompletableFuture<>();
  }

  private static Answer answer(String claim) {
    return new Answer(claim, List.of(), List.of(), List.of());
  }

  @Test
  void workOutAQuestionOfManyOnce() {
    CompletableFuture<Answer> first = kept.of("it rains", "1", "", this::begin).answer();
    CompletableFuture<Answer> second = kept.of("it rains", "1", "", this::begin).answer();
    first.complete(answer("it rains"));
    assertThat(second).isCompletedWithValue(answer("it rains"));
    assertThat(begun).isEqualTo(1);
  }

  @Test
  void keepNothingOfAnOlderRecord() {
    kept.of("it rains", "1", "", this::begin).answer().complete(answer("it rains"));
    assertThat(kept.of("it rains", "2", "", this::begin).answer()).isNotDone();
    assertThat(begun).isEqualTo(2);
  }

  @Test
  void tryAgainWhatFailed() {
    kept.of("it rains", "1", "", this::begin)
        .answer()
        .completeExceptionally(new IllegalStateException("x"));
    assertThat(kept.of("it rains", "1", "", this::begin).answer()).isNotDone();
    assertThat(begun).isEqualTo(2);
  }

  @Test
  void forgetTheQuestionsAskedLongestAgo() {
    for (int i = 0; i < 100; i++) {
      kept.of("claim " + i, "1", "", this::begin).answer().complete(answer("claim " + i));
    }
    assertThat(kept.of("claim 99", "1", "", this::begin).answer()).isDone();
    assertThat(begun).isEqualTo(100);
    assertThat(kept.of("claim 0", "1", "", this::begin).answer()).isNotDone();
    assertThat(begun).isEqualTo(101);
  }

  @Test
  void letWhoAskedBeforeHaveWhatWasBegunThen() {
    CompletableFuture<Answer> first = kept.of("it rains", "1", "", this::begin).answer();
    KeptAnswers.Begun again = kept.of("it rains", "2", "1", this::begin);
    assertThat(again.answer()).isSameAs(first);
    assertThat(again.revision()).isEqualTo("1");
    assertThat(begun).isEqualTo(1);
  }
}
