package io.github.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The job as {@code spark-submit} starts it. */
class MainTest extends Tabled {
  private static final Map<String, String> SUBMITTED =
      Map.of(
          "spark.master", "local[2]",
          "spark.ui.enabled", "false",
          "spark.sql.warehouse.dir", "target/spark-warehouse",
          "spark.sql.shuffle.partitions", "2");

  private final StringWriter printed = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @BeforeAll
  static void submit() {
    SUBMITTED.forEach(System::setProperty);
  }

  @AfterAll
  static void forget() {
    SUBMITTED.keySet().forEach(System::clearProperty);
  }

  private int run(Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    return Main.run(new PrintWriter(printed, true), new PrintWriter(errors, true), words);
  }

  @Test
  void readsAsItsOptionsSayAndTellsWhatCameOfIt() throws Exception {
    Path lines = News.lines(news, "a.jsonl", News.BRIDGE, News.HARBOUR, News.PRINTED);
    Path more = News.lines(news, "b.jsonl", "{\"id\": \"torn\", \"te");
    int exit =
        run(
            "--model",
            "fast",
            "--published",
            "2024-05-06",
            "--outlet",
            "Kelso Echo",
            "--wave",
            1,
            "--skip-copies",
            "--out",
            out,
            lines,
            more);
    assertThat(errors.toString()).isEmpty();
    assertThat(exit).isZero();
    assertThat(printed.toString())
        .matches("2 articles, \\d statements, 1 failures, 1 skipped in " + out + "\\R");
    assertThat(
            ask(
                "SELECT concat_ws(' ', id, published, outlet)"
                    + " FROM read_parquet('$/articles/*/*.parquet') ORDER BY id"))
        .containsExactly("bridge 2024-05-06 Kelso Echo", "harbour 2024-03-05 Volta Post");
  }

  @Test
  void saysInOneLineWhichInputIsNotThere() {
    assertThat(run("--out", out, news)).isEqualTo(1);
    assertThat(errors.toString().lines())
        .containsExactly("onrecord-archive: " + news + ": no such file or folder; check the path");
  }

  @Test
  void saysInOneLineWhatIsMissing() {
    assertThat(run(news)).isEqualTo(2);
    assertThat(errors.toString().lines())
        .containsExactly("onrecord-archive: Missing required option: '--out=FOLDER'; try --help");
  }

  @Test
  void refusesADayThatIsNone() {
    assertThat(run("--out", out, "--published", "yesterday", news)).isEqualTo(2);
    assertThat(errors.toString().lines())
        .singleElement()
        .asString()
        .startsWith("onrecord-archive: Invalid value for option '--published'")
        .endsWith("; try --help");
  }

  @Test
  void refusesWavesWithoutAFile() {
    assertThat(run("--out", out, "--wave", 0, news)).isEqualTo(2);
    assertThat(errors.toString().lines())
        .containsExactly("onrecord-archive: --wave must be 1 or more, but is 0; try --help");
  }
}
