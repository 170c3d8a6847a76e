package io.github.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttemptTest {
  private final Map<String, String> failures = new ConcurrentHashMap<>();

  private Function<String, Optional<Integer>> reading() {
    return Attempt.of(Integer::parseInt, (item, e) -> failures.put(item, e.getMessage()));
  }

  @Test
  void leavesOutWhatFailsAndGoesOnInOrder() {
    try (Workers workers = new Workers(2)) {
      List<Integer> read =
          workers
              .map(Stream.of("1", "two", "3", "four", "5"), reading())
              .flatMap(Optional::stream)
              .toList();

      assertThat(read).containsExactly(1, 3, 5);
    }
    assertThat(failures).containsOnlyKeys("two", "four");
    assertThat(failures.get("two")).contains("two");
  }

  @Test
  void takesNoBreakingOffForAFailureOfTheItem() {
    Function<String, Optional<Integer>> broken =
        Attempt.of(
            item -> {
              throw new CancellationException("closed");
            },
            (item, e) -> failures.put(item, "failed"));

    assertThatThrownBy(() -> broken.apply("1")).isInstanceOf(CancellationException.class);
    assertThat(failures).isEmpty();
  }
}
