package io.github.onrecord.server.desk;

import io.github.onrecord.claim.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Keeps the answers asked for last, as long as nothing on record changes. Who asks what is being
 * worked out already waits for that: one question of many readers is one piece of work.
 */
final class KeptAnswers {
  private static final int MOST = 64;

  private record Kept(String revision, CompletableFuture<Answer> answer) {
    boolean isOf(String state) {
      return revision.equals(state) && !answer.isCompletedExceptionally();
    }
  }

  private final Map<String, Kept> answers =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > MOST;
        }
      };

  /**
   * The answer to a claim, which may not be there yet.
   *
   * @param revision names the state of what is on record
   * @param begin begins to work it out where nobody did
   */
  synchronized CompletableFuture<Answer> of(
      String claim, String revision, Supplier<CompletableFuture<Answer>> begin) {
    Optional<Kept> kept =
        Optional.ofNullable(answers.get(claim)).filter(each -> each.isOf(revision));
    if (kept.isEmpty()) {
      kept = Optional.of(new Kept(revision, begin.get()));
      answers.put(claim, kept.get());
    }
    return kept.get().answer();
  }
}
