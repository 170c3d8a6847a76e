package io.github.onrecord.app.cli;

import java.util.concurrent.atomic.AtomicInteger;

/** Reports what could not be read, while the rest goes on. */
final class Problems {
  private final Messages messages;
  private final AtomicInteger failures = new AtomicInteger();

  Problems(Messages messages) {
    this.messages = messages;
  }

  void failure(String line) {
    failures.incrementAndGet();
    messages.line(line);
  }

  void warning(String line) {
    messages.line("warning: " + line);
  }

  int exitCode() {
    return failures.get() == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }
}
