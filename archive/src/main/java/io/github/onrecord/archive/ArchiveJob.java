package io.github.onrecord.archive;

import io.github.onrecord.archive.Done.Note;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reads archives of articles into Parquet: the tables {@code articles}, {@code speakers}, {@code
 * statements} and {@code failures}, each with a partition an input file. An input that is done is
 * passed over, and one that changed or was left half written is written anew.
 */
public final class ArchiveJob {
  private final SparkSession spark;
  private final Settings settings;
  private final MapFunction<Row, Row> extract;

  /** A job that runs where the session does. */
  public ArchiveJob(SparkSession spark, Settings settings) {
    this(spark, settings, new Extract(settings.model()));
  }

  /**
   * A job that extracts otherwise, as tests need it.
   *
   * @param extract makes rows as {@link Extract} does
   */
  ArchiveJob(SparkSession spark, Settings settings, MapFunction<Row, Row> extract) {
    this.spark = spark;
    this.settings = settings;
    this.extract = extract;
  }

  /**
   * Reads what is not done yet.
   *
   * @param inputs files, folders or patterns in any Hadoop file system: WARC, JSON Lines and all
   *     else that the command line reads, and Parquet of articles
   * @param out the folder of the tables
   * @return what came of all inputs, those that were done before too
   * @throws IOException if an input is not there, or the folder cannot be written to
   */
  public Totals run(List<String> inputs, String out) throws IOException {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    Done done = new Done(out, hadoop);
    String reader = reader();
    done.clearUnfinished();
    Totals totals = Totals.NONE;
    List<InputFile> waiting = new ArrayList<>();
    for (InputFile file : new InputFiles(hadoop).of(inputs)) {
      Optional<Note> note =
          done.find(file).filter(n -> n.signature().equals(signature(file, reader)));
      totals = totals.plus(note.map(Note::totals).orElse(Totals.NONE));
      if (note.isEmpty()) {
        waiting.add(file);
      }
    }
    for (int from = 0; from < waiting.size(); from += settings.wave()) {
      int to = Math.min(waiting.size(), from + settings.wave());
      totals = totals.plus(run(waiting.subList(from, to), out, done, reader));
    }
    return totals;
  }

  /** What the executors read with; the driver needs no model of its own to know it. */
  private String reader() {
    return JavaSparkContext.fromSparkContext(spark.sparkContext())
        .parallelize(List.of(settings.model()), 1)
        .map(size -> SharedModel.of(size).model())
        .first();
  }

  private Totals run(List<InputFile> files, String out, Done done, String reader)
      throws IOException {
    for (InputFile file : files) {
      done.clear(file);
    }
    Totals all = Totals.NONE;
    try (Wave wave = new Wave(List.copyOf(files), settings, extract, spark)) {
      wave.write(out);
      Map<String, Totals> totals = wave.totals();
      for (InputFile file : files) {
        Totals its = totals.getOrDefault(file.partition(), Totals.NONE);
        done.note(file, new Note(Tables.VERSION, signature(file, reader), its));
        all = all.plus(its);
      }
    }
    return all;
  }

  private String signature(InputFile file, String reader) {
    return String.join(
        "; ",
        "tables " + Tables.VERSION,
        reader,
        "published " + settings.published(),
        "outlet " + settings.outlet(),
        file.uri(),
        file.length() + " bytes",
        "of " + file.modified() + (settings.skipsCopies() ? "; without copies" : ""));
  }
}
