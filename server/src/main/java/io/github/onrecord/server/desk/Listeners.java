package io.github.onrecord.server.desk;

import io.github.onrecord.statement.ArticleRecord;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Those who want to know what is added. */
final class Listeners {
  private final Set<Consumer<ArticleRecord>> all = ConcurrentHashMap.newKeySet();

  Runnable add(Consumer<ArticleRecord> listener) {
    all.add(listener);
    return () -> all.remove(listener);
  }

  void tell(ArticleRecord record) {
    all.forEach(listener -> listener.accept(record));
  }
}
