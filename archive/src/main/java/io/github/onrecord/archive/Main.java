package io.github.onrecord.archive;

import io.github.onrecord.extract.ModelSize;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts the job; for {@code spark-submit}. */
@Command(
    name = "onrecord-archive",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Reads archives of news into Parquet; what is done already is passed over.")
public final class Main implements Callable<Integer> {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files, folders or patterns, such as hdfs:///news/2024/*.warc.gz.")
  private List<String> inputs = List.of();

  @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "The tables.")
  private String out = "";

  @Option(names = "--model", paramLabel = "FAST|PRECISE", description = "By default FAST.")
  private ModelSize model = ModelSize.FAST;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication of articles that do not tell it.")
  private Optional<LocalDate> published = Optional.empty();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published the articles that do not tell it.")
  private String outlet = "";

  @Option(
      names = "--wave",
      paramLabel = "N",
      description = "So many files are read before they are written and done; by default 64.")
  private int wave = 64;

  @Option(
      names = "--skip-copies",
      description =
          "Passes over articles that are nearly the same as one before in the same file, as 'onrecord"
              + " read' does; copies in different files are kept. Looks back over the latest 65,536"
              + " articles.")
  private boolean skipsCopies;

  private Main() {}

  /** Runs the job and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    Settings settings =
        new Settings(
            model, published.map(LocalDate::toString).orElse(""), outlet, wave, skipsCopies);
    try (SparkSession spark = SparkSession.builder().appName("onrecord").getOrCreate()) {
      System.out.println(new ArchiveJob(spark, settings).run(inputs, out) + " in " + out);
    }
    return 0;
  }
}
