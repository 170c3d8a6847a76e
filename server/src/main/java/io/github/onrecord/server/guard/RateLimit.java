package io.github.onrecord.server.guard;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts the requests of each address in each minute. */
final class RateLimit {
  private static final long MINUTE = 60_000;
  private static final int ADDRESSES = 10_000;

  private static final class Count {
    private long minute;
    private int requests;
  }

  private final int perMinute;
  private final Clock clock;
  private final Map<String, Count> counts =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > ADDRESSES;
        }
      };

  RateLimit(int perMinute, Clock clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  /** Whether one more is let in. */
  synchronized boolean allows(String address) {
    long minute = clock.millis() / MINUTE;
    Count count = counts.computeIfAbsent(address, a -> new Count());
    if (count.minute != minute) {
      count.minute = minute;
      count.requests = 0;
    }
    count.requests++;
    return count.requests <= perMinute;
  }
}
