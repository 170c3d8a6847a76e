package io.github.onrecord.archive;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that run the job on this machine, each in a folder of its own. */
abstract class LocalSpark {
  static SparkSession spark;

  @TempDir Path folder;
  Path news;
  Path out;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.warehouse.dir", "target/spark-warehouse")
            .config("spark.sql.shuffle.partitions", 2)
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  @BeforeEach
  void nameFolders() {
    news = folder.resolve("news");
    out = folder.resolve("tables");
  }
}
