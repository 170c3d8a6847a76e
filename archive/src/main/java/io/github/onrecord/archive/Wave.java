package io.github.onrecord.archive;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** Files that are read and written together. */
final class Wave implements AutoCloseable {
  /** Small shares of the articles, so that no core waits long for another's last. */
  private static final int SHARES_A_CORE = 8;

  private final Dataset<Row> found;
  private final Dataset<Row> extracted;
  private final Dataset<Row> records;

  /**
   * @param extract makes of each row of {@link Found} one of {@link Extract}
   */
  Wave(
      List<InputFile> files, Settings settings, MapFunction<Row, Row> extract, SparkSession spark) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    int shares = context.defaultParallelism() * SHARES_A_CORE;
    // Kept on disk: each is used several times, and costs too much to make again.
    found =
        spark
            .createDataFrame(readings(files, settings, spark, context), Found.SCHEMA)
            .persist(StorageLevel.DISK_ONLY());
    // Files differ in size a thousandfold, so their articles are dealt out anew.
    extracted =
        found
            .filter(col("outcome").equalTo(Found.READ))
            .repartition(shares)
            .map(extract, Encoders.row(Extract.SCHEMA))
            .persist(StorageLevel.DISK_ONLY());
    records = Tables.records(extracted);
  }

  private static JavaRDD<Row> readings(
      List<InputFile> files, Settings settings, SparkSession spark, JavaSparkContext context) {
    List<InputFile> others = files.stream().filter(file -> !file.isParquet()).toList();
    JavaRDD<Row> rows =
        context
            .parallelize(others, Math.max(1, others.size()))
            .flatMap(new ReadFile(settings, context.hadoopConfiguration()));
    for (InputFile file : files) {
      if (file.isParquet()) {
        rows = rows.union(ReadParquet.of(file, settings, spark));
      }
    }
    return rows;
  }

  /** What came of the articles, in the shares in which they are dealt out. */
  Dataset<Row> extracted() {
    return extracted;
  }

  void write(String out) {
    Tables.append(Tables.articles(records), out + "/" + Tables.ARTICLES);
    Tables.append(Tables.speakers(records), out + "/" + Tables.SPEAKERS);
    Tables.append(Tables.statements(records), out + "/" + Tables.STATEMENTS);
    Tables.append(failures(), out + "/" + Tables.FAILURES);
  }

  private Dataset<Row> failures() {
    Column[] columns = {col("input"), col("article_number"), col("place"), col("message")};
    return found
        .filter(col("outcome").equalTo(Found.FAILED))
        .select(columns)
        .union(extracted.filter(col("record").isNull()).select(columns));
  }

  /** What came of each input, by its partition. */
  Map<String, Totals> totals() {
    Column read = col("outcome").equalTo(Found.READ);
    Column failed = col("outcome").equalTo(Found.FAILED);
    Map<String, Totals> totals = new HashMap<>();
    add(totals, found, lit(0), lit(0), count(failed), count(not(read.or(failed))));
    add(totals, extracted, lit(0), lit(0), count(col("record").isNull()), lit(0));
    add(totals, records, lit(1), size(col("record.statements")), lit(0), lit(0));
    return totals;
  }

  private static Column count(Column condition) {
    return when(condition, 1).otherwise(0);
  }

  private static void add(Map<String, Totals> totals, Dataset<Row> rows, Column... counts) {
    Column[] sums = new Column[counts.length];
    for (int i = 0; i < counts.length; i++) {
      sums[i] = coalesce(sum(counts[i].cast("bigint")), lit(0L));
    }
    Dataset<Row> all = rows.groupBy("input").agg(sums[0], sums[1], sums[2], sums[3]);
    for (Row row : all.collectAsList()) {
      Totals more = new Totals(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
      totals.merge(row.getString(0), more, Totals::plus);
    }
  }

  @Override
  public void close() {
    extracted.unpersist();
    found.unpersist();
  }
}
