package io.github.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.extract.ModelSize;
import io.github.onrecord.writing.ParquetRecords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Agency copy that several outlets print. */
class SkippedCopiesTest extends LocalSpark {
  private static final String PRINTED =
      News.HARBOUR
          .replace("\"harbour\"", "\"printed\"")
          .replace("Volta Post\", \"pub", "Keta Sun\", \"pub")
          .replace(" 🚢", " Read more on the port.");
  private static final Settings ALL = Settings.of(ModelSize.FAST);

  private Totals run(Settings settings, Path input) throws IOException {
    return new ArchiveJob(spark, settings).run(List.of(input.toString()), out.toString());
  }

  private List<String> stored() throws IOException {
    List<String> ids = new ArrayList<>();
    ParquetRecords.in(out).forEach(record -> ids.add(record.article().id()));
    return ids;
  }

  @Test
  void readsAReportOnceAFile() throws Exception {
    News.lines(news, "a.jsonl", News.HARBOUR, PRINTED, News.BRIDGE);
    News.lines(news, "b.jsonl", PRINTED);
    Totals totals = run(ALL.withoutCopies(), news);
    assertThat(stored())
        .as("files stand alone")
        .containsExactlyInAnyOrder("harbour", "bridge", "printed");
    assertThat(totals.skipped()).isEqualTo(1);
    assertThat(totals.failures()).isZero();
  }

  @Test
  void comesToTheSameAgainAndReadsAnewWhenAskedOtherwise() throws Exception {
    Path lines = News.lines(news, "a.jsonl", News.HARBOUR, PRINTED);
    Totals first = run(ALL.withoutCopies(), lines);
    assertThat(run(ALL.withoutCopies(), lines)).isEqualTo(first);
    assertThat(stored()).containsExactly("harbour");
    assertThat(run(ALL, lines).articles()).isEqualTo(2);
    assertThat(stored()).containsExactlyInAnyOrder("harbour", "printed");
  }

  @Test
  void readsAReportOnceAFileOfParquet() throws Exception {
    Path lines = News.lines(news, "a.jsonl", News.HARBOUR, News.BRIDGE, PRINTED);
    Path rows = folder.resolve("rows");
    spark.read().json(lines.toString()).coalesce(1).write().parquet(rows.toString());
    assertThat(run(ALL.withoutCopies(), rows).skipped()).isEqualTo(1);
    assertThat(stored()).containsExactlyInAnyOrder("harbour", "bridge");
  }
}
