package io.github.onrecord.reading;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** Names articles that have no id after their files, no two alike. */
final class Ids {
  private final Set<String> taken = new HashSet<>();

  /**
   * The file's name without folder and extension; where another file took that, the path from the
   * folder that was asked for.
   *
   * @param relative the path below the folder that was asked for
   */
  Supplier<String> of(Path file, Path relative) {
    String name = String.valueOf(file.getFileName());
    String path = relative.toString().replace('\\', '/').replaceFirst("^(?:\\.{0,2}/)+", "");
    return once(() -> first(withoutExtension(name), withoutExtension(path), path));
  }

  /** The id of what came from standard input. */
  Supplier<String> ofStandardInput() {
    return once(() -> first("stdin"));
  }

  private String first(String... wanted) {
    for (String id : wanted) {
      if (taken.add(id)) {
        return id;
      }
    }
    return numbered(wanted[wanted.length - 1]);
  }

  private String numbered(String id) {
    int number = 2;
    while (!taken.add(id + "-" + number)) {
      number++;
    }
    return id + "-" + number;
  }

  private static Supplier<String> once(Supplier<String> supplier) {
    return new Supplier<>() {
      private String value = "";

      @Override
      public String get() {
        if (value.isEmpty()) {
          value = supplier.get();
        }
        return value;
      }
    };
  }

  private static String withoutExtension(String name) {
    String unzipped = name.replaceFirst("(?i)\\.gz$", "");
    int dot = unzipped.lastIndexOf('.');
    boolean extension = dot > unzipped.lastIndexOf('/') + 1;
    String stem = extension ? unzipped.substring(0, dot) : unzipped;
    return stem.isBlank() ? "untitled" : stem;
  }
}
