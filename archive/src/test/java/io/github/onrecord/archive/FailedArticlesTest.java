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
import org.junit.jupiter.api.Test;

/** Articles that are read, but of which the extraction fails. */
class FailedArticlesTest extends LocalSpark {
  private static final Settings SETTINGS = Settings.of(ModelSize.FAST);

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
}
