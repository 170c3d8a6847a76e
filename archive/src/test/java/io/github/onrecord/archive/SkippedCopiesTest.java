package io.github.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.extract.ModelSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Agency copy that several outlets print. */
class SkippedCopiesTest extends LocalSpark {
  private static final Settings ALL = Settings.of(ModelSize.FAST);

  private Totals run(Settings settings, Path input) throws IOException {
    return new ArchiveJob(spark, settings).run(List.of(input.toString()), out.toString());
  }

  private List<String> ids() throws IOException {
    return records().stream().map(record -> record.article().id()).toList();
  }

  @Test
  void readsAReportOnceAFile() throws Exception {
    Path several = News.lines(news, "a.jsonl", News.HARBOUR, News.PRINTED, News.BRIDGE);
    Path one = News.lines(news, "b.jsonl", News.PRINTED);
    Totals totals = run(ALL.withoutCopies(), news);
    assertThat(ids())
        .as("files stand alone")
        .containsExactlyInAnyOrder("harbour", "bridge", "printed");
    assertThat(stored()).isEqualTo(read(true, several, one));
    assertThat(totals.skipped()).isEqualTo(1);
    assertThat(totals.failures()).isZero();
  }

  @Test
  void comesToTheSameAgainAndReadsAnewWhenAskedOtherwise() throws Exception {
    Path lines = News.lines(news, "a.jsonl", News.HARBOUR, News.PRINTED);
    Totals first = run(ALL.withoutCopies(), lines);
    assertThat(run(ALL.withoutCopies(), lines)).isEqualTo(first);
    assertThat(ids()).containsExactly("harbour");
    assertThat(run(ALL, lines).articles()).isEqualTo(2);
    assertThat(ids()).containsExactlyInAnyOrder("harbour", "printed");
  }

  @Test
  void readsAReportOnceAFileOfParquet() throws Exception {
    Path lines = News.lines(news, "a.jsonl", News.HARBOUR, News.BRIDGE, News.PRINTED);
    Path rows = folder.resolve("rows");
    spark.read().json(lines.toString()).coalesce(1).write().parquet(rows.toString());
    assertThat(run(ALL.withoutCopies(), rows).skipped()).isEqualTo(1);
    assertThat(ids()).containsExactlyInAnyOrder("harbour", "bridge");
    assertThat(stored()).isEqualTo(read(true, lines));
  }
}
