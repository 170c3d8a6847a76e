package io.github.onrecord.archive;

import io.github.onrecord.extract.ModelSize;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Spec private CommandSpec command = CommandSpec.create();

  private Main() {}

  /** Runs the job and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(printer(System.out), printer(System.err), args));
  }

  private static PrintWriter printer(PrintStream to) {
    return new PrintWriter(to, true, Charset.defaultCharset());
  }

  /** Runs the job and returns its exit code: 0 done, 1 stopped, 2 wrong usage. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler((e, all) -> wrongUsage(e, err))
        .setExecutionExceptionHandler((e, line, parsed) -> stopped(e, err))
        .execute(args);
  }

  private static int wrongUsage(ParameterException e, PrintWriter err) {
    err.println("onrecord-archive: " + firstLine(e) + "; try --help");
    return CommandLine.ExitCode.USAGE;
  }

  /** What stops the job in spite of itself is told whole. */
  private static int stopped(Exception e, PrintWriter err) {
    if (e instanceof IOException) {
      err.println("onrecord-archive: " + firstLine(e));
    } else {
      e.printStackTrace(err);
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString());
  }

  @Override
  public Integer call() throws IOException {
    if (wave < 1) {
      throw new ParameterException(
          command.commandLine(), "--wave must be 1 or more, but is " + wave);
    }
    Settings settings =
        new Settings(
            model, published.map(LocalDate::toString).orElse(""), outlet, wave, skipsCopies);
    try (SparkSession spark = SparkSession.builder().appName("onrecord").getOrCreate()) {
      Totals totals = new ArchiveJob(spark, settings).run(inputs, out);
      command.commandLine().getOut().println(totals + " in " + out);
    }
    return CommandLine.ExitCode.OK;
  }
}
