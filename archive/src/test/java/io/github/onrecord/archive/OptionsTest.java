package io.github.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.extract.ModelSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the job can be told to read, and what. */
class OptionsTest extends LocalSpark {
  private Totals run(Settings settings, String input) throws IOException {
    return new ArchiveJob(spark, settings).run(List.of(input), out.toString());
  }

  @Test
  void readsAllFilesInWavesOfOne() throws Exception {
    Path harbour = News.lines(news, "a.jsonl", News.HARBOUR);
    Path bridge = News.lines(news, "b.jsonl", News.BRIDGE);
    Path pages = News.archive(news, "c.warc", News.BROKEN_RECORD);
    Settings single = new Settings(ModelSize.FAST, "", "", 1, false);
    Totals totals = run(single, news.toString());
    assertThat(totals).isEqualTo(new Totals(4, totals.statements(), 1, 1));
    assertThat(stored()).isEqualTo(read(false, harbour, bridge, pages));
    assertThat(run(single, news.toString())).isEqualTo(totals);
  }

  @Test
  void completesArticlesThatDoNotTellTheirDayOrOutlet() throws Exception {
    News.lines(news, "a.jsonl", News.HARBOUR, News.BRIDGE);
    run(new Settings(ModelSize.FAST, "2024-05-06", "Kelso Echo", 64, false), news.toString());
    assertThat(
            ask(
                "SELECT concat_ws(' ', id, published, outlet)"
                    + " FROM read_parquet('$/articles/*/*.parquet') ORDER BY id"))
        .containsExactly("bridge 2024-05-06 Kelso Echo", "harbour 2024-03-05 Volta Post");
  }

  @Test
  void readsAnewWhatIsToBeCompletedOtherwise() throws Exception {
    News.lines(news, "a.jsonl", News.BRIDGE);
    run(new Settings(ModelSize.FAST, "", "Kelso Echo", 64, false), news.toString());
    run(new Settings(ModelSize.FAST, "", "Kelso Times", 64, false), news.toString());
    assertThat(ask("SELECT outlet FROM read_parquet('$/articles/*/*.parquet')"))
        .containsExactly("Kelso Times");
  }

  @Test
  void readsTheFilesOfAPattern() throws Exception {
    Path harbour = News.lines(news, "a.jsonl", News.HARBOUR);
    News.lines(news, "b.json", News.BRIDGE);
    News.archive(news, "c.warc");
    run(Settings.of(ModelSize.FAST), news + "/*.jsonl");
    assertThat(stored()).isEqualTo(read(false, harbour));
  }

  @Test
  void readsCompressedArchives() throws Exception {
    Path pages = News.compressedArchive(news, "b.warc.gz");
    Totals totals = run(Settings.of(ModelSize.FAST), pages.toString());
    assertThat(totals).isEqualTo(new Totals(2, totals.statements(), 0, 1));
    assertThat(stored()).isEqualTo(read(false, pages)).contains("“None of them has moved.”");
  }
}
