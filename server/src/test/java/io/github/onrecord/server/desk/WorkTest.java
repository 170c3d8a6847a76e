package io.github.onrecord.server.desk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WorkTest {
  private static final Duration SHORT = Duration.ofMillis(50);
  private static final Duration LONG = Duration.ofSeconds(30);

  @Test
  void givesUpWhatTakesTooLongAndFinishesIt() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    AtomicBoolean interrupted = new AtomicBoolean();
    try (Work work = new Work(1, 1, SHORT)) {
      assertThatThrownBy(
              () ->
                  work.within(
                      () -> {
                        try {
                          return end.await(30, SECONDS);
                        } catch (InterruptedException e) {
                          interrupted.set(true);
                          throw e;
                        }
                      }))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("took longer than");
      end.countDown();
      assertThat(work.begin(() -> "next").get()).isEqualTo("next");
      assertThat(interrupted).isFalse();
    }
  }

  @Test
  void doesNotBeginWhatNobodyWaitsForAnyMore() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    AtomicBoolean begun = new AtomicBoolean();
    try (Work work = new Work(1, 2, SHORT)) {
      CompletableFuture<Boolean> first = work.begin(() -> end.await(30, SECONDS));
      assertThatThrownBy(() -> work.within(() -> begun.getAndSet(true)))
          .isInstanceOf(RefusedException.class);
      end.countDown();
      assertThat(first.get()).isTrue();
      assertThat(work.begin(() -> "next").get()).isEqualTo("next");
      assertThat(begun).isFalse();
    }
  }

  @Test
  void refusesMoreThanMayWait() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    try (Work work = new Work(1, 1, LONG)) {
      CompletableFuture<Boolean> running = work.begin(() -> end.await(30, SECONDS));
      CompletableFuture<String> waiting = work.begin(() -> "waited");
      assertThatThrownBy(() -> work.begin(() -> "too many"))
          .hasMessageContaining("others are waiting already");
      end.countDown();
      assertThat(running.get()).isTrue();
      assertThat(waiting.get()).isEqualTo("waited");
    }
  }

  @Test
  void finishesWhatWasAcceptedAndTakesNoMore() {
    Work work = new Work(1, 4, LONG);
    CompletableFuture<String> first = work.begin(() -> "first");
    CompletableFuture<String> second = work.begin(() -> "second");
    work.close();
    assertThat(first).isCompletedWithValue("first");
    assertThat(second).isCompletedWithValue("second");
    assertThatThrownBy(() -> work.begin(() -> "third")).hasMessageContaining("is stopping");
  }
}
