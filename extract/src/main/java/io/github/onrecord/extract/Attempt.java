package io.github.onrecord.extract;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A job on one item of many, which may fail while the others go on. */
final class Attempt {
  private Attempt() {}

  /**
   * A job that gives nothing for an item on which it fails.
   *
   * @param failed told of each such item and why; what is broken off is no failure of an item
   */
  static <T, R> Function<T, Optional<R>> of(
      Function<T, R> job, BiConsumer<T, RuntimeException> failed) {
    return item -> {
      try {
        return Optional.of(job.apply(item));
      } catch (CancellationException e) {
        throw e;
      } catch (RuntimeException e) {
        failed.accept(item, e);
        return Optional.empty();
      }
    };
  }
}
