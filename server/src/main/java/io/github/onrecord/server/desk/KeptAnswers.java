package io.github.onrecord.server.desk;

import io.github.onrecord.claim.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps the answers asked for last, as long as nothing on record changes. */
final class KeptAnswers {
  private static final int MOST = 64;

  private record Kept(String revision, Answer answer) {}

  private final Map<String, Kept> answers =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > MOST;
        }
      };

  /**
   * The answer to a claim.
   *
   * @param revision names the state of what is on record
   */
  synchronized Optional<Answer> of(String claim, String revision) {
    return Optional.ofNullable(answers.get(claim))
        .filter(kept -> kept.revision().equals(revision))
        .map(Kept::answer);
  }

  synchronized void keep(String claim, String revision, Answer answer) {
    answers.put(claim, new Kept(revision, answer));
  }
}
