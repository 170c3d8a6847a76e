package io.github.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that are larger than the memory there is for them. */
class LargeArchiveTest {
  private static final int PAGES = 300;
  private static final int CONSTANT = 8_000_000;

  /** What a page carries besides its article, as pages do. */
  private static final String SCRIPT =
      "<script>" + "var quay = 'safe';\n".repeat(15_000) + "</script>";

  @TempDir Path folder;

  @Test
  void readsThemInConstantMemory() throws IOException {
    Path archive = folder.resolve("large.warc.gz");
    byte[] page =
        WebArchive.zipped()
            .response("https://a.example/1", WebArchive.page("Tema").replace("</body>", SCRIPT))
            .bytes();
    Files.createFile(archive);
    for (int i = 0; i < PAGES; i++) {
      Files.write(archive, page, StandardOpenOption.APPEND);
    }
    ArticleReader reader = ArticleReader.withDefaults(Optional.empty(), Optional.empty());
    try (Stream<Reading> readings = reader.read(archive)) {
      Iterator<Reading> each = readings.iterator();
      read(each, PAGES / 10);
      long early = held();
      read(each, PAGES - PAGES / 10 - 1);
      assertThat(held() - early).as("85 MB of pages").isLessThan(CONSTANT);
      assertThat(each.next()).isInstanceOf(Reading.Read.class);
    }
  }

  private static void read(Iterator<Reading> readings, int count) {
    for (int i = 0; i < count; i++) {
      readings.next();
    }
  }

  /** What is in use, in bytes, but for what could be collected. */
  private static long held() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
