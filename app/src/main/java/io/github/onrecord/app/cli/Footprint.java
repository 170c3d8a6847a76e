package io.github.onrecord.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What the process has taken of the machine.
 *
 * @param peakBytes the most memory it had resident; none where the system does not tell
 * @param heapBytes what its heap holds now
 */
record Footprint(OptionalLong peakBytes, long heapBytes) {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";

  /**
   * @throws IOException if the system tells of its processes but not of this one
   */
  static Footprint now() throws IOException {
    OptionalLong peak =
        Files.isReadable(STATUS) ? peak(Files.readAllLines(STATUS)) : OptionalLong.empty();
    return new Footprint(peak, heap());
  }

  /** What the heap holds now, in bytes. */
  static long heap() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** From lines such as "VmHWM: 12345 kB". */
  static OptionalLong peak(List<String> status) {
    return status.stream()
        .filter(line -> line.startsWith(PEAK))
        .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst();
  }

  /**
   * @param firstMillis how long after the launch the first article was read
   */
  String table(long firstMillis) {
    String peak = peakBytes.isPresent() ? megabytes(peakBytes.getAsLong()) : "         -\n";
    return "peak memory         "
        + peak
        + "heap used           "
        + megabytes(heapBytes)
        + String.format(Locale.ROOT, "launch to first     %10.2f s\n", firstMillis / 1000.0);
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%10d MB\n", Math.round(bytes / 1e6));
  }
}
