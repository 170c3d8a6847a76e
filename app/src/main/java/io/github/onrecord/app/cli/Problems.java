package io.github.onrecord.app.cli;

import io.github.onrecord.reading.Reading;
import io.github.onrecord.text.Article;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Reports what could not be read, while the rest goes on. */
final class Problems {
  private final Messages messages;
  private final AtomicInteger failures = new AtomicInteger();
  private final Map<Reading.Why, Integer> skipped = new EnumMap<>(Reading.Why.class);

  Problems(Messages messages) {
    this.messages = messages;
  }

  void failure(String line) {
    failures.incrementAndGet();
    messages.line(line);
  }

  /** Tells of an article of which reading failed. */
  void unread(Article article, RuntimeException why) {
    failure(article.id() + ": left out, reading it failed (" + why + "); please report it");
  }

  void warning(String line) {
    messages.line("warning: " + line);
  }

  /** Counts what is passed over, with nothing wrong about it. */
  synchronized void skipped(Reading.Why why) {
    skipped.merge(why, 1, Integer::sum);
  }

  /** Says in one line how much was passed over, and what it was. */
  synchronized void tellSkipped() {
    if (!skipped.isEmpty()) {
      String all =
          skipped.entrySet().stream()
              .map(e -> String.format(Locale.ROOT, "%,d %s", e.getValue(), words(e.getKey())))
              .collect(Collectors.joining(", "));
      messages.line("passed over: " + all);
      skipped.clear();
    }
  }

  private static String words(Reading.Why why) {
    return switch (why) {
      case OTHER_LANGUAGE -> "not in English";
      case NO_ARTICLE -> "without an article";
      case NO_PAGE -> "no web pages";
      case COPY -> "near copies";
    };
  }

  int exitCode() {
    return failures.get() == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }
}
