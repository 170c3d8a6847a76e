package io.github.onrecord.archive;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.extract.ModelSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

/** Articles that are read, but of which the extraction fails. */
class FailedArticlesTest extends LocalSpark {
  private static final Settings SETTINGS = Settings.of(ModelSize.FAST);
  private static final int ID = Found.SCHEMA.fieldIndex("id");

  /** What became of a file's articles, as the executors pass it on. */
  private static Dataset<Row> found(Path file) throws IOException {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    List<InputFile> inputs = new InputFiles(hadoop).of(List.of(file.toString()));
    JavaRDD<Row> rows =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(inputs)
            .flatMap(new ReadFile(SETTINGS, hadoop));
    return spark.createDataFrame(rows, Found.SCHEMA);
  }

  private static Row extracted(Dataset<Row> found, int number) throws IOException {
    return new Extract(ModelSize.FAST).call(found.collectAsList().get(number));
  }

  /** Rows that make no articles, as they have no ids. */
  private static Dataset<Row> broken(Dataset<Row> found) {
    return found.withColumn("id", lit(null).cast("string"));
  }

  private static String field(Row extracted, String name) {
    return extracted.getString(Extract.SCHEMA.fieldIndex(name));
  }

  @Test
  void areKeptAsideWithTheRecordOfTheArchiveTheyAreIn() throws Exception {
    Path archive = News.archive(news, "b.warc", News.BROKEN_RECORD);
    Row kept = extracted(broken(found(archive)), 3);
    assertThat(field(kept, "place"))
        .isEqualTo(archive + ", offset " + News.offset(archive, News.LAST_RECORD));
    assertThat(field(kept, "message")).startsWith("cannot be extracted: java.lang.NullPointer");
    assertThat(field(kept, "record")).isNull();
    assertThat(field(extracted(found(archive), 3), "record")).contains("the quay at Keta was safe");
  }

  @Test
  void areKeptAsideWithTheirLine() throws Exception {
    Path lines = News.lines(news, "a.jsonl", News.HARBOUR, News.BRIDGE);
    assertThat(field(extracted(broken(found(lines)), 1), "place")).isEqualTo(lines + ", line 2");
  }

  @Test
  void areAmongTheFailuresOfTheJobAndInItsTotals() throws Exception {
    Path lines = News.lines(news, "a.jsonl", News.HARBOUR, News.BRIDGE);
    Extract extract = new Extract(ModelSize.FAST);
    ArchiveJob job =
        new ArchiveJob(spark, SETTINGS, row -> extract.call(isBridge(row) ? withoutId(row) : row));
    Totals totals = job.run(List.of(news.toString()), out.toString());
    assertThat(totals).isEqualTo(new Totals(1, totals.statements(), 1, 0));
    assertThat(stored()).isEqualTo(read(false, News.lines(folder, "b.jsonl", News.HARBOUR)));
    assertThat(ask("SELECT place || ': ' || message FROM '$/failures/*/*.parquet'"))
        .singleElement()
        .asString()
        .startsWith(lines + ", line 2: cannot be extracted: ");
    assertThat(job.run(List.of(news.toString()), out.toString())).isEqualTo(totals);
  }

  private static boolean isBridge(Row found) {
    return found.getString(ID).equals("bridge");
  }

  private static Row withoutId(Row found) {
    Object[] values = new Object[found.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = i == ID ? null : found.get(i);
    }
    return RowFactory.create(values);
  }
}
