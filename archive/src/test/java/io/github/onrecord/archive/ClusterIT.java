package io.github.onrecord.archive;

import static io.github.onrecord.archive.Program.onrecord;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.extract.ModelSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

/** The job on executors that are processes of their own, held against the program itself. */
class ClusterIT extends Tabled {
  private static final Settings ALL = Settings.of(ModelSize.FAST);

  private static SparkSession spark;

  @BeforeAll
  static void start() throws IOException {
    // Executors look for a distribution, and have all that they need on the tests' class path.
    Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
    spark =
        SparkSession.builder()
            .master("local-cluster[2,1,1024]")
            .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
            .config("spark.scheduler.minRegisteredResourcesRatio", 1)
            // Neither executor waits for the other to be free, so that both take part.
            .config("spark.locality.wait", 0)
            .config("spark.ui.enabled", false)
            .config("spark.sql.warehouse.dir", "target/spark-warehouse")
            .config("spark.sql.shuffle.partitions", 2)
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  private Totals run(Settings settings) throws IOException {
    return new ArchiveJob(spark, settings).run(List.of(news.toString()), out.toString());
  }

  @Test
  void comesToTheBytesThatReadPrintsAndToTheLedgerThatAddMakes() throws Exception {
    News.lines(news, "a.jsonl", News.HARBOUR, "{\"id\": \"torn\", \"te", News.BRIDGE);
    News.archive(news, "b.warc", News.BROKEN_RECORD);
    Files.writeString(news.resolve("c.txt"), "“It will rain,” Kofi Mensah said on Monday.");
    assertThat(run(ALL).failures()).isEqualTo(2);
    String read = onrecord(1, "read", "--format", "jsonl", news);
    assertThat(read.lines()).hasSize(5);
    assertThat(stored()).isEqualTo(read);

    Path fromTables = folder.resolve("tables.db");
    Path fromNews = folder.resolve("news.db");
    assertThat(onrecord(0, "add", "--parquet", out, "--ledger", fromTables))
        .startsWith("added 5 articles (1 copy of a story), ");
    onrecord(1, "add", news, "--ledger", fromNews);
    assertThat(exported(fromTables)).isEqualTo(exported(fromNews)).hasSize(5);
    assertThat(onrecord(0, "add", "--parquet", out, "--ledger", fromTables))
        .startsWith("added 0 articles, 0 statements; 5 there already; ");
  }

  @Test
  void passesOverTheCopiesThatReadPassesOver() throws Exception {
    News.lines(news, "a.jsonl", News.HARBOUR, News.PRINTED, News.BRIDGE);
    assertThat(run(ALL.withoutCopies()).skipped()).isEqualTo(1);
    assertThat(stored()).isEqualTo(onrecord(0, "read", "--skip-copies", news));
  }

  /** All that a ledger holds, but for the time when it was stored. */
  private static List<String> exported(Path ledger) throws Exception {
    return onrecord(0, "export", "--ledger", ledger)
        .lines()
        .map(line -> line.replaceAll("\"added\":\"[^\"]*\"", ""))
        .toList();
  }

  @Test
  void opensOneModelAnExecutorForAllArticlesAndNoneHere() throws Exception {
    for (int file = 0; file < 2; file++) {
      News.lines(
          news, file + ".jsonl", Collections.nCopies(64, News.BRIDGE).toArray(String[]::new));
    }
    assertThat(run(ALL).articles()).isEqualTo(128);
    assertThat(opens())
        .hasSize(2)
        .doesNotContainKey(process())
        .allSatisfy((id, n) -> assertThat(n).isEqualTo(1));
    assertThat(SharedModel.opens()).isZero();
  }

  /** How often each executor has opened a model by now, by its process. */
  private static Map<String, Integer> opens() {
    return JavaSparkContext.fromSparkContext(spark.sparkContext())
        .parallelize(IntStream.range(0, 8).boxed().collect(Collectors.toList()), 8)
        .mapToPair(each -> new Tuple2<>(process(), SharedModel.opens()))
        .collectAsMap();
  }

  private static String process() {
    return Long.toString(ProcessHandle.current().pid());
  }
}
