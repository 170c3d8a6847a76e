package io.github.onrecord.feeds;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.regex.Pattern;

/** How long a server says that its answer stays good. */
final class MaxAge {
  private static final Pattern SECONDS =
      Pattern.compile("(?i)(?<![\\w-])max-age\\s*=\\s*\"?(\\d{1,9})");

  private MaxAge() {}

  /** By {@code Cache-Control}; zero where it tells nothing. */
  static Duration of(HttpHeaders headers) {
    return headers.allValues("Cache-Control").stream()
        .flatMap(value -> SECONDS.matcher(value).results())
        .map(found -> Duration.ofSeconds(Long.parseLong(found.group(1))))
        .findFirst()
        .orElse(Duration.ZERO);
  }
}
