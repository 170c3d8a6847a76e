package io.github.onrecord.archive;

import io.github.onrecord.extract.ModelSize;
import io.github.onrecord.extract.Onrecord;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkEnv;

/**
 * The models of this executor. The weights come once to each executor, in the program's jar, which
 * the engine hands around; they are unpacked once and shared by all tasks until the process ends.
 */
final class SharedModel {
  private static final Map<ModelSize, Onrecord> OPEN = new ConcurrentHashMap<>();
  private static final AtomicInteger OPENS = new AtomicInteger();

  private SharedModel() {}

  static Onrecord of(ModelSize size) {
    return OPEN.computeIfAbsent(size, SharedModel::open);
  }

  /** How often this process has opened a model. */
  static int opens() {
    return OPENS.get();
  }

  private static Onrecord open(ModelSize size) {
    OPENS.incrementAndGet();
    return Onrecord.open(size, cores());
  }

  private static int cores() {
    return SparkEnv.get()
        .conf()
        .getInt("spark.executor.cores", Runtime.getRuntime().availableProcessors());
  }
}
