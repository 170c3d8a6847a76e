package io.github.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.extract.ModelSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is left where a run was killed, and what the next run makes of it. */
class UnfinishedRunsTest extends LocalSpark {
  private Path lines;
  private Totals whole;

  @BeforeEach
  void runOnce() throws IOException {
    lines = News.lines(news, "a.jsonl", News.HARBOUR, News.BRIDGE);
    whole = run();
  }

  private Totals run() throws IOException {
    return new ArchiveJob(spark, Settings.of(ModelSize.FAST))
        .run(List.of(news.toString()), out.toString());
  }

  private void assertWholeAfterTheNextRun() throws Exception {
    assertThat(run()).isEqualTo(whole);
    assertThat(stored()).isEqualTo(read(false, lines));
    assertThat(ask("SELECT id FROM read_parquet('$/articles/*/*.parquet') ORDER BY id"))
        .containsExactly("bridge", "harbour");
    assertThat(ask("SELECT count(*) FROM read_parquet('$/statements/*/*.parquet')"))
        .containsExactly(Long.toString(whole.statements()));
  }

  private Path only(Path parent, String suffix) throws IOException {
    try (Stream<Path> all = Files.list(parent)) {
      List<Path> found =
          all.filter(each -> !each.getFileName().toString().startsWith("."))
              .filter(each -> each.toString().endsWith(suffix))
              .toList();
      assertThat(found).hasSize(1);
      return found.get(0);
    }
  }

  private Path note() throws IOException {
    return only(out.resolve("_done"), ".json");
  }

  private static void delete(Path tree) throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  @Test
  void replacesTheRowsOfARunThatWroteOneTableOnly() throws Exception {
    Files.delete(note());
    delete(out.resolve(Tables.SPEAKERS));
    delete(out.resolve(Tables.STATEMENTS));
    delete(out.resolve(Tables.FAILURES));
    assertThat(stored()).as("of an input that is not done").isEmpty();
    assertWholeAfterTheNextRun();
  }

  @Test
  void takesNoRowsThatWereWrittenButNotMovedToTheirPlace() throws Exception {
    Path articles = out.resolve(Tables.ARTICLES);
    Path partition = only(articles, note().getFileName().toString().replaceFirst("\\.json$", ""));
    Path part = only(partition, ".parquet");
    // As the engine's tasks leave it: one that had ended, and one that had not.
    for (String task : List.of("task_1_0001_m_000000", "_temporary/attempt_1_0001_m_000001_1")) {
      Path pending =
          articles.resolve("_temporary/0").resolve(task).resolve(partition.getFileName());
      Files.copy(part, Files.createDirectories(pending).resolve("part-of-the-killed-run.parquet"));
    }
    Files.delete(note());
    delete(partition);
    assertWholeAfterTheNextRun();
    assertThat(articles.resolve("_temporary")).doesNotExist();
  }

  @Test
  void readsAnewWhatHasAnEmptyNote() throws Exception {
    Files.writeString(note(), "");
    assertWholeAfterTheNextRun();
  }

  @Test
  void readsAnewWhatHasATornNote() throws Exception {
    String all = Files.readString(note());
    Files.writeString(note(), all.substring(0, all.length() / 2));
    assertWholeAfterTheNextRun();
    assertThat(note()).hasContent(all);
  }

  @Test
  void readsAnewWhatHasATornNoteAlsoWhereThatHasNoChecksum() throws Exception {
    String all = Files.readString(note());
    Files.delete(note().resolveSibling("." + note().getFileName() + ".crc"));
    for (String torn : List.of("", "null", "{}", all.substring(0, all.length() - 1))) {
      Files.writeString(note(), torn);
      Files.deleteIfExists(note().resolveSibling("." + note().getFileName() + ".crc"));
      assertWholeAfterTheNextRun();
    }
  }

  @Test
  void replacesTheHiddenBeginningOfANote() throws Exception {
    Path hidden = note().resolveSibling("." + note().getFileName() + ".new");
    Files.move(note(), hidden);
    Files.writeString(hidden, "{\"tab");
    assertWholeAfterTheNextRun();
    assertThat(hidden).doesNotExist();
  }
}
