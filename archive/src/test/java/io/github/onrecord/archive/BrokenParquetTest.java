package io.github.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.extract.ModelSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of Parquet that cannot be read, beside one that can. */
class BrokenParquetTest extends LocalSpark {
  private Totals run() throws IOException {
    return new ArchiveJob(spark, Settings.of(ModelSize.FAST))
        .run(List.of(news.toString()), out.toString());
  }

  /** A file of rows of Parquet; each line is a row of JSON. */
  private Path parquet(String name, String... lines) throws IOException {
    Path rows = folder.resolve("rows-" + name);
    Path json = News.lines(folder, name + ".jsonl", lines);
    spark.read().json(json.toString()).coalesce(1).write().parquet(rows.toString());
    Files.createDirectories(news);
    try (Stream<Path> files = Files.list(rows)) {
      Path part =
          files.filter(each -> each.toString().endsWith(".parquet")).findFirst().orElseThrow();
      return Files.copy(part, news.resolve(name));
    }
  }

  /** Asserts that the good file is read, and a run again comes to the same. */
  private void assertTheRestIsRead(Totals totals) throws Exception {
    assertThat(stored()).isEqualTo(read(false, folder.resolve("good.parquet.jsonl")));
    assertThat(totals).isEqualTo(new Totals(1, totals.statements(), 1, 0));
    assertThat(run()).isEqualTo(totals);
  }

  private List<String> failures() throws Exception {
    return ask("SELECT place || ': ' || message FROM '$/failures/*/*.parquet'");
  }

  @Test
  void keepsAsideAFileThatIsTorn() throws Exception {
    parquet("good.parquet", News.HARBOUR);
    Path torn = parquet("torn.parquet", News.BRIDGE);
    byte[] whole = Files.readAllBytes(torn);
    Files.write(torn, Arrays.copyOf(whole, whole.length / 2));
    assertTheRestIsRead(run());
    assertThat(failures())
        .singleElement()
        .asString()
        .startsWith(torn + ": cannot be read as Parquet (")
        .contains("not a Parquet file")
        .endsWith("); write or copy the file anew")
        .doesNotContain("\n");
  }

  @Test
  void keepsAsideAFileWithoutAByte() throws Exception {
    parquet("good.parquet", News.HARBOUR);
    Path empty = Files.createFile(news.resolve("empty.parquet"));
    assertTheRestIsRead(run());
    assertThat(failures())
        .singleElement()
        .asString()
        .startsWith(empty + ": cannot be read as Parquet (");
  }

  @Test
  void keepsAsideAFileWhoseRowsAreBroken() throws Exception {
    parquet("good.parquet", News.HARBOUR);
    Path broken = parquet("broken.parquet", News.BRIDGE);
    byte[] bytes = Files.readAllBytes(broken);
    Arrays.fill(bytes, 4, bytes.length / 4, (byte) 0);
    Files.write(broken, bytes);
    assertTheRestIsRead(run());
    assertThat(failures())
        .singleElement()
        .asString()
        .startsWith(broken + ": cannot be read as Parquet (");
  }

  @Test
  void keepsAsideAFileWithoutTheColumnOfTheText() throws Exception {
    parquet("good.parquet", News.HARBOUR);
    Path other = parquet("other.parquet", "{\"id\": \"a\", \"body\": \"Rain is likely.\"}");
    assertTheRestIsRead(run());
    assertThat(failures())
        .containsExactly(
            other
                + ": needs the columns text and id (or url), but has [body, id];"
                + " name its columns so, or leave the file out");
  }
}
