package io.github.onrecord.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.posexplode;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The tables that come of archives. Their columns are those of the JSON contract, besides {@code
 * input} (the file, and partition), {@code article_number} (the article within it, from 0) and
 * {@code position} (from 0 within the article), which put rows together and in order.
 */
final class Tables {
  /** Raised with every change of a column's name, type or meaning. */
  static final int VERSION = 2;

  static final String ARTICLES = "articles";
  static final String SPEAKERS = "speakers";
  static final String STATEMENTS = "statements";
  static final String FAILURES = "failures";
  static final List<String> ALL = List.of(ARTICLES, SPEAKERS, STATEMENTS, FAILURES);

  private static final String FRAGMENT = "STRUCT<`start`: INT, `end`: INT, text: STRING>";
  private static final String FRAGMENTS = "ARRAY<" + FRAGMENT + ">";

  /** As the enum's words, each null where the page did not tell it. */
  private static final String ORIGINS =
      "STRUCT<title: STRING, outlet: STRING, author: STRING, published: STRING>";

  private static final String RECORD =
      "article STRUCT<id: STRING, url: STRING, outlet: STRING, title: STRING, published: DATE,"
          + " text: STRING, author: STRING, origins: "
          + ORIGINS
          + ">,"
          + " speakers ARRAY<STRUCT<id: STRING, name: STRING, kind: STRING, role: STRING,"
          + " affiliation: STRING, mentions: "
          + FRAGMENTS
          + ">>, statements ARRAY<STRUCT<id: STRING, kind: STRING, act: STRING, actBasis: STRING,"
          + " source: STRUCT<spans: "
          + FRAGMENTS
          + ", speaker: STRING>, cue: "
          + FRAGMENT
          + ", content: "
          + FRAGMENTS
          + ", via: ARRAY<STRING>, saidOn: STRUCT<`from`: DATE, `to`: DATE>, confidence: DOUBLE>>,"
          + " model STRING";

  /** So many articles go into a file, so that one large input is not one writer's work. */
  private static final int ARTICLES_A_FILE = 10_000;

  private Tables() {}

  /** The records among what {@link Extract} made, parsed. */
  static Dataset<Row> records(Dataset<Row> extracted) {
    Map<String, String> strict = Map.of("mode", "FAILFAST", "dateFormat", "yyyy-MM-dd");
    return extracted
        .filter(col("record").isNotNull())
        .select(
            col("input"),
            col("article_number"),
            from_json(col("record"), RECORD, strict).as("record"));
  }

  static Dataset<Row> articles(Dataset<Row> records) {
    return records.select(
        col("input"), col("article_number"), col("record.article.*"), col("record.model"));
  }

  static Dataset<Row> speakers(Dataset<Row> records) {
    return exploded(records, "record.speakers");
  }

  static Dataset<Row> statements(Dataset<Row> records) {
    return exploded(records, "record.statements");
  }

  private static Dataset<Row> exploded(Dataset<Row> records, String field) {
    return records
        .select(
            col("input"),
            col("article_number"),
            col("record.article.id").as("article"),
            posexplode(col(field)).as(new String[] {"position", "each"}))
        .select(
            col("input"), col("article_number"), col("article"), col("position"), col("each.*"));
  }

  /** Adds rows to a table, in few files and in order within them. */
  static void append(Dataset<Row> rows, String folder) {
    rows.repartition(col("input"), floor(col("article_number").divide(ARTICLES_A_FILE)))
        .sortWithinPartitions("input", "article_number")
        .write()
        .mode("append")
        .option("compression", "zstd")
        .partitionBy("input")
        .parquet(folder);
  }
}
