package io.github.onrecord.archive;

import io.github.onrecord.extract.ModelSize;
import io.github.onrecord.extract.Onrecord;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.SparkEnv;

/**
 * The models of this executor. The weights come once to each executor, in the program's jar, which
 * the engine hands around; they are unpacked once and shared by all tasks until the process ends.
 */
final class SharedModel {
  private static final Map<ModelSize, Onrecord> OPEN = new ConcurrentHashMap<>();

  private SharedModel() {}

  static Onrecord of(ModelSize size) {
    return OPEN.computeIfAbsent(size, each -> Onrecord.open(each, cores()));
  }

  /** The models that this process has opened. */
  static Set<ModelSize> opened() {
    return Set.copyOf(OPEN.keySet());
  }

  private static int cores() {
    return SparkEnv.get()
        .conf()
        .getInt("spark.executor.cores", Runtime.getRuntime().availableProcessors());
  }
}
