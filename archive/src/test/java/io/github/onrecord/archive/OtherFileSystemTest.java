package io.github.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.extract.ModelSize;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Inputs and tables that are, by what they are called, not on this machine. */
class OtherFileSystemTest extends LocalSpark {
  private static final String ROOT = "viewfs://elsewhere/all";

  private String there(Path path) {
    return ROOT + "/" + folder.relativize(path);
  }

  @Test
  void readsFromAnyFileSystemOfHadoopAndWritesToIt() throws Exception {
    spark
        .sparkContext()
        .hadoopConfiguration()
        .set("fs.viewfs.mounttable.elsewhere.link./all", folder.toUri().toString());
    Path archive = News.archive(news, "b.warc", News.BROKEN_RECORD);
    Path lines = News.lines(news, "c.jsonl", News.HARBOUR);
    ArchiveJob job = new ArchiveJob(spark, Settings.of(ModelSize.FAST));
    Totals totals = job.run(List.of(there(news)), there(out));
    assertThat(stored()).isEqualTo(read(false, archive, lines));
    assertThat(ask("SELECT place FROM read_parquet('$/failures/*/*.parquet')"))
        .as("not by the name of the copy that was read")
        .containsExactly(there(archive) + ", offset " + News.offset(archive, News.BROKEN_RECORD));
    assertThat(job.run(List.of(there(news)), there(out))).isEqualTo(totals);
  }
}
