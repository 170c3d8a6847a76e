package io.github.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkersTest {
  @Test
  void keepsTheOrderWhateverEndsFirst() {
    try (Workers workers = new Workers(3)) {
      List<Integer> items = IntStream.range(0, 200).boxed().toList();
      assertThat(workers.map(items.stream(), i -> spin(i, i % 7)).toList()).isEqualTo(items);
    }
  }

  @Test
  void readsOnlyALittleAhead() {
    AtomicInteger taken = new AtomicInteger();
    try (Workers workers = new Workers(2)) {
      Stream<Integer> endless = Stream.generate(taken::incrementAndGet);
      assertThat(workers.map(endless, i -> i).limit(5).toList()).containsExactly(1, 2, 3, 4, 5);
    }
    assertThat(taken.get()).isLessThan(40);
  }

  @Test
  void doesEverythingBeforeItReturns() {
    Queue<Integer> done = new ConcurrentLinkedQueue<>();
    try (Workers workers = new Workers(2)) {
      workers.all(List.of(1, 2, 3, 4, 5), done::add);
    }
    assertThat(done).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
  }

  @Test
  void passesAFailureOn() {
    try (Workers workers = new Workers(1)) {
      assertThatThrownBy(
              () ->
                  workers
                      .map(
                          Stream.of(1),
                          i -> {
                            throw new IllegalArgumentException("broken");
                          })
                      .toList())
          .hasMessageContaining("broken");
    }
  }

  @Test
  void letsWhatRunsEndBeforeItIsClosed() {
    AtomicInteger running = new AtomicInteger();
    Workers workers = new Workers(2);
    Stream<Integer> endless = Stream.iterate(0, i -> i + 1);
    workers.map(endless, i -> counted(running, i)).iterator().next();

    workers.close();

    assertThat(running).hasValue(0);
  }

  @Test
  void refusesToWorkWithoutThreads() {
    assertThatThrownBy(() -> new Workers(0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static int counted(AtomicInteger running, int value) {
    running.incrementAndGet();
    int same = spin(value, value == 0 ? 0 : 10_000);
    running.decrementAndGet();
    return same;
  }

  private static int spin(int value, int rounds) {
    for (int i = 0; i < rounds * 10_000; i++) {
      Thread.onSpinWait();
    }
    return value;
  }
}
