package io.github.onrecord.archive;

import static org.apache.spark.sql.functions.spark_partition_id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.extract.ModelSize;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Inputs of very different sizes. */
class SharesTest extends LocalSpark {
  private static final int MANY = 120;

  private static String line(int number) {
    return "{\"id\": \"%1$d\", \"text\": \"Kofi Mensah said that pier number %1$d is safe.\"}"
        .formatted(number);
  }

  @Test
  void dealsOutTheArticlesOfAHugeFileAmongSmallOnes() throws Exception {
    News.lines(
        news,
        "huge.jsonl",
        IntStream.range(0, MANY).mapToObj(SharesTest::line).toArray(String[]::new));
    for (int i = 0; i < 4; i++) {
      News.lines(news, "small" + i + ".jsonl", line(i));
    }
    List<InputFile> files =
        new InputFiles(spark.sparkContext().hadoopConfiguration()).of(List.of(news.toString()));
    try (Wave wave =
        new Wave(files, Settings.of(ModelSize.FAST), new Extract(ModelSize.FAST), spark)) {
      List<Row> shares = wave.extracted().groupBy(spark_partition_id()).count().collectAsList();
      assertThat(shares).extracting(share -> share.getLong(1)).allMatch(count -> count <= MANY / 8);
      assertThat(wave.totals().values())
          .extracting(Totals::articles)
          .containsExactlyInAnyOrder((long) MANY, 1L, 1L, 1L, 1L);
    }
  }
}
