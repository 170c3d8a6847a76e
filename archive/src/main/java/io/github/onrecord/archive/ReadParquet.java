package io.github.onrecord.archive;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import io.github.onrecord.reading.Reading;
import io.github.onrecord.reading.Reading.Failure;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/** Reads articles that are rows of Parquet, by the rules for JSON Lines. */
final class ReadParquet implements FlatMapFunction<Iterator<Tuple2<Row, Long>>, Row> {
  private static final List<String> FIELDS =
      List.of("url", "outlet", "title", "author", "published", "text");

  private final InputFile input;
  private final Settings settings;

  private ReadParquet(InputFile input, Settings settings) {
    this.input = input;
    this.settings = settings;
  }

  /**
   * The articles of a file with the columns {@code text} and {@code id} or {@code url}, and any of
   * {@code outlet}, {@code title} and {@code published}. A file without these columns, or that is
   * no whole Parquet, is one failure: the other files must not wait for it.
   */
  static JavaRDD<Row> of(InputFile input, Settings settings, SparkSession spark) {
    try {
      Dataset<Row> rows = spark.read().parquet(input.uri());
      List<String> there = Arrays.asList(rows.columns());
      List<String> keys = Stream.of("id", "url").filter(there::contains).toList();
      return keys.isEmpty() || !there.contains("text")
          ? failed(input, needsColumns(there), spark)
          : articles(rows, keys, input, settings);
    } catch (Exception e) {
      // The engine throws also what it does not declare.
      return failed(input, BrokenParquet.message(e), spark);
    }
  }

  private static String needsColumns(List<String> there) {
    return "needs the columns text and id (or url), but has "
        + there
        + "; name its columns so, or leave the file out";
  }

  private static JavaRDD<Row> failed(InputFile input, String message, SparkSession spark) {
    Failure failure = new Failure(input.place(), message);
    return JavaSparkContext.fromSparkContext(spark.sparkContext())
        .parallelize(List.of(Found.row(input, 0, failure, failure.place())), 1);
  }

  private static JavaRDD<Row> articles(
      Dataset<Row> rows, List<String> keys, InputFile input, Settings settings) {
    List<String> there = Arrays.asList(rows.columns());
    Column id = coalesce(keys.stream().map(key -> col(key)).toArray(Column[]::new));
    Column[] fields =
        Stream.concat(
                Stream.of(id.as("id")),
                FIELDS.stream().filter(there::contains).map(name -> col(name)))
            .toArray(Column[]::new);
    JavaPairRDD<Row, Long> numbered =
        rows.select(id.isNull().or(col("text").isNull()).as("bad"), to_json(struct(fields)))
            .toJavaRDD()
            .zipWithIndex();
    // What is a copy depends on all rows before.
    JavaPairRDD<Row, Long> ordered = settings.skipsCopies() ? numbered.coalesce(1) : numbered;
    return ordered.mapPartitions(new ReadParquet(input, settings));
  }

  @Override
  public Iterator<Row> call(Iterator<Tuple2<Row, Long>> rows) {
    Copied copied = new Copied(settings);
    return new BrokenParquet(
        input,
        StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
            .map(row -> row(row, copied))
            .iterator());
  }

  private Row row(Tuple2<Row, Long> numbered, Copied copied) {
    String place = input.place() + ", row " + (numbered._2() + 1);
    Reading reading = copied.orSkipped(reading(numbered._1(), place));
    return Found.row(input, numbered._2(), reading, place);
  }

  private Reading reading(Row row, String place) {
    if (row.getBoolean(0)) {
      return new Failure(place, "has no text, or neither id nor url; complete the row");
    }
    byte[] json = row.getString(1).getBytes(StandardCharsets.UTF_8);
    try (Stream<Reading> readings =
        settings.reader().read(List.of("-"), new ByteArrayInputStream(json))) {
      return readings.findFirst().orElseThrow();
    }
  }
}
