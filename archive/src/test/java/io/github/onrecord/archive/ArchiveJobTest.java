package io.github.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.extract.ModelSize;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchiveJobTest extends LocalSpark {
  private static final Pattern QUERY = Pattern.compile("```sql\n([^;]+);");

  private Totals run(String... inputs) throws IOException {
    return new ArchiveJob(spark, Settings.of(ModelSize.FAST)).run(List.of(inputs), out.toString());
  }

  /** The tables' files and when they were written. */
  private Map<String, Long> files() throws IOException {
    Map<String, Long> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(each -> each.toString().endsWith(".parquet")).toList()) {
        files.put(out.relativize(file).toString(), Files.getLastModifiedTime(file).toMillis());
      }
    }
    return files;
  }

  @Test
  void putsOnRecordWhatReadDoesToTheByte() throws Exception {
    Path lines = News.lines(news, "a.jsonl", News.HARBOUR, News.BRIDGE);
    Path pages = News.archive(news, "b.warc");
    Totals totals = run(news.toString());
    assertThat(totals.articles()).isEqualTo(4);
    assertThat(totals.failures()).isZero();
    assertThat(totals.skipped()).isEqualTo(1);
    assertThat(stored()).isEqualTo(read(false, lines, pages)).contains("“None of them has moved.”");
    assertThat(ask("SELECT DISTINCT origins.author FROM '$/articles/*/*.parquet' WHERE url <> ''"))
        .containsExactlyInAnyOrder("meta", null);
  }

  @Test
  void canBeAskedByOthers() throws Exception {
    News.lines(news, "a.jsonl", News.HARBOUR);
    Totals totals = run(news.toString());
    assertThat(
            ask(
                "SELECT sp.name FROM read_parquet('$/statements/*/*.parquet') st"
                    + " JOIN read_parquet('$/speakers/*/*.parquet') sp"
                    + " ON st.input = sp.input AND st.article_number = sp.article_number"
                    + " AND st.source.speaker = sp.id"
                    + " WHERE st.content[1].text LIKE '%an offer%'"))
        .containsExactly("Ama Boateng");
    assertThat(ask("SELECT count(*) FROM read_parquet('$/statements/*/*.parquet')"))
        .containsExactly(Long.toString(totals.statements()));
    assertThat(ask("SELECT count(*) FROM glob('$/failures/*/*.parquet')"))
        .as("files of failures, of which there are none")
        .containsExactly("0");
  }

  /** What the documentation says of the tables, of which the tests run in a module's folder. */
  private static String documentation() throws IOException {
    return Files.readString(Path.of("../docs/parquet.md"));
  }

  @Test
  void answersTheQuestionInTheDocumentation() throws Exception {
    News.lines(news, "a.jsonl", News.HARBOUR);
    run(news.toString());
    Matcher query = QUERY.matcher(documentation());
    assertThat(query.find()).isTrue();
    assertThat(ask(query.group(1).replace("'tables/", "'$/")))
        .containsExactly("that the company had asked");
  }

  @Test
  void documentsItsColumnsAndTheirVersion() throws Exception {
    News.lines(news, "a.jsonl", News.HARBOUR, "{\"id\": \"torn\", \"te");
    run(news.toString());
    assertThat(documentation()).contains("## Tables, version " + Tables.VERSION + "\n");
    for (String table : Tables.ALL) {
      String all = row("all") + row(table);
      assertThat(
              ask(
                  "SELECT column_name FROM (DESCRIBE SELECT * FROM"
                      + (" read_parquet('$/"
                          + table
                          + "/*/*.parquet', hive_partitioning = true))")))
          .as(table)
          .allSatisfy(column -> assertThat(all).contains("`" + column + "`"));
    }
  }

  /** A change of these is a new version: raise it, and give the new one a file. */
  @Test
  void keepsTheSchemaOfItsVersion() throws Exception {
    News.lines(news, "a.jsonl", News.HARBOUR, "{\"id\": \"torn\", \"te");
    run(news.toString());
    StringBuilder schema = new StringBuilder();
    for (String table : Tables.ALL) {
      schema.append(table).append('\n');
      ask("SELECT '  ' || column_name || ' ' || column_type FROM (DESCRIBE SELECT * FROM"
              + (" read_parquet('$/" + table + "/*/*.parquet', hive_partitioning = true))"))
          .forEach(column -> schema.append(column).append('\n'));
    }
    assertThat(schema)
        .hasToString(
            Files.readString(Path.of("src/test/resources/tables-v" + Tables.VERSION + ".txt")));
  }

  private static String row(String table) throws IOException {
    return documentation()
        .lines()
        .filter(line -> line.matches("\\| `?" + table + "`? \\|.*"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keepsAsideWhatCannotBeReadWithItsPlace() throws Exception {
    Path lines = News.lines(news, "a.jsonl", News.HARBOUR, "{\"id\": \"torn\", \"te", News.BRIDGE);
    Totals totals = run(news.toString());
    assertThat(totals.articles()).isEqualTo(2);
    assertThat(totals.failures()).isEqualTo(1);
    assertThat(ask("SELECT place || ' ' || message FROM read_parquet('$/failures/*/*.parquet')"))
        .singleElement()
        .asString()
        .startsWith(lines + ", line 2 malformed JSON");
  }

  @Test
  void keepsAsideABrokenRecordOfAnArchiveAndReadsTheRest() throws Exception {
    Path archive = News.archive(news, "b.warc", News.BROKEN_RECORD);
    Totals totals = run(news.toString());
    assertThat(totals).isEqualTo(new Totals(2, totals.statements(), 1, 1));
    assertThat(ask("SELECT place || ': ' || message FROM read_parquet('$/failures/*/*.parquet')"))
        .singleElement()
        .asString()
        .startsWith(archive + ", offset " + News.offset(archive, News.BROKEN_RECORD) + ": broken");
    assertThat(stored()).isEqualTo(read(false, archive));
  }

  @Test
  void leavesAloneWhatIsDoneAndWritesAnewWhatChanged() throws Exception {
    News.lines(news, "a.jsonl", News.HARBOUR);
    News.lines(news, "b.jsonl", News.BRIDGE);
    Totals first = run(news.toString());
    Map<String, Long> before = files();
    assertThat(run(news.toString())).isEqualTo(first);
    assertThat(files()).isEqualTo(before);

    Path changed = News.lines(news, "b.jsonl", News.HARBOUR, News.BRIDGE);
    assertThat(run(news.toString()).articles()).isEqualTo(3);
    assertThat(stored()).isEqualTo(read(false, news.resolve("a.jsonl"), changed));
    assertThat(files().entrySet())
        .containsAll(
            before.entrySet().stream().filter(e -> e.getKey().contains("a.jsonl")).toList());
  }

  @Test
  void readsParquetOfArticles() throws Exception {
    Path lines = News.lines(news, "a.jsonl", News.HARBOUR, News.BRIDGE, "{\"text\": \"No id.\"}");
    Path rows = folder.resolve("rows");
    spark.read().json(lines.toString()).coalesce(1).write().parquet(rows.toString());
    Totals totals = run(rows.toString());
    assertThat(totals.failures()).isEqualTo(1);
    assertThat(stored())
        .isEqualTo(read(false, News.lines(news, "b.jsonl", News.HARBOUR, News.BRIDGE)));
    assertThat(ask("SELECT place FROM read_parquet('$/failures/*/*.parquet')"))
        .singleElement()
        .asString()
        .endsWith(".parquet, row 3");
  }

  @Test
  void saysWhichInputIsNotThere() {
    assertThatThrownBy(() -> run(folder.resolve("nothing").toString()))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageEndingWith("nothing: no such file or folder; check the path");
  }
}
