package io.github.onrecord.inference;

import java.util.List;
import java.util.function.Consumer;

/** Does a number of independent things, one after another or at once. */
@FunctionalInterface
public interface Work {
  /** Does it to each, and returns when all are done. */
  <T> void all(List<T> each, Consumer<T> job);
}
