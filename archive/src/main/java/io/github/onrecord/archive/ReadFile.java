package io.github.onrecord.archive;

import io.github.onrecord.reading.ArticleReader;
import io.github.onrecord.reading.Reading;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/** Reads the articles of a file, as the executors do it. */
final class ReadFile implements FlatMapFunction<InputFile, Row> {
  private final Settings settings;
  private final SerializableConfiguration hadoop;

  ReadFile(Settings settings, Configuration hadoop) {
    this.settings = settings;
    this.hadoop = new SerializableConfiguration(hadoop);
  }

  /**
   * @throws IOException if the file cannot be fetched; the engine tries again then
   */
  @Override
  public Iterator<Row> call(InputFile input) throws IOException {
    Path copy = fetch(input);
    ArticleReader reader = settings.reader();
    @SuppressWarnings("resource") // closed with the task, as the rows are read until then
    Stream<Reading> readings = reader.read(copy);
    atEnd(readings::close);
    Iterator<Reading> each = readings.iterator();
    Copied copied = new Copied(settings);
    return new Iterator<>() {
      private long number;

      @Override
      public boolean hasNext() {
        return each.hasNext();
      }

      @Override
      public Row next() {
        Reading reading = copied.orSkipped(each.next());
        // By the name of the input, and not of the copy that was read.
        String place = reading.place().replace(copy.toString(), input.place());
        return Found.row(input, number++, reading, place);
      }
    };
  }

  /** An archive is read from a file, because only there a broken record can be passed over. */
  private Path fetch(InputFile input) throws IOException {
    URI uri = URI.create(new org.apache.hadoop.fs.Path(input.uri()).toUri().toString());
    if ("file".equals(uri.getScheme())) {
      return Path.of(uri.getPath());
    }
    Path folder = Files.createTempDirectory("onrecord");
    Path copy = folder.resolve(input.name());
    atEnd(
        () -> {
          Files.deleteIfExists(copy);
          Files.delete(folder);
        });
    org.apache.hadoop.fs.Path from = new org.apache.hadoop.fs.Path(input.uri());
    FileSystem system = from.getFileSystem(hadoop.value());
    system.copyToLocalFile(false, from, new org.apache.hadoop.fs.Path(copy.toUri()), true);
    return copy;
  }

  private interface Cleaning {
    void run() throws IOException;
  }

  private static void atEnd(Cleaning cleaning) {
    TaskContext.get()
        .addTaskCompletionListener(
            context -> {
              try {
                cleaning.run();
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
  }
}
