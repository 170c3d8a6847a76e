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

  /**
   * An answer that may not be there yet.
   *
   * @param revision the state of what is on record of which it is
   */
  record Begun(String revision, CompletableFuture<Answer> answer) {
    private boolean isOf(String state) {
      return revision.equals(state) && !answer.isCompletedExceptionally();
    }
  }

  private final Map<String, Begun> answers =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Begun> eldest) {
          return size() > MOST;
        }
      };

  /**
   * The answer to a claim, which may not be there yet.
   *
   * @param revision names the state of what is on record
   * @param before a state of which an answer is good enough too, if it was begun
   * @param begin begins to work it out where nobody did
   */
  synchronized Begun of(
      String claim, String revision, String before, Supplier<CompletableFuture<Answer>> begin) {
    Optional<Begun> kept =
        Optional.ofNullable(answers.get(claim))
            .filter(each -> each.isOf(revision) || each.isOf(before));
    if (kept.isEmpty()) {
      kept = Optional.of(new Begun(revision, begin.get()));
      answers.put(claim, kept.get());
    }
    return kept.get();
  }
}
