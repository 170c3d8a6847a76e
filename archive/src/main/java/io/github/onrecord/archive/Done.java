package io.github.onrecord.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Remembers which inputs are done, beside the tables. */
final class Done {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final FileSystem system;

  /**
   * @throws IOException if there is no such file system
   */
  Done(String out, Configuration hadoop) throws IOException {
    this.folder = new Path(out, "_done");
    this.system = folder.getFileSystem(hadoop);
  }

  /**
   * What is known of an input that is done.
   *
   * @param tables the version of the tables
   * @param signature tells the input as it was, and with what it was read
   * @param totals what came of it
   */
  record Note(int tables, String signature, Totals totals) {}

  /** Where the note is, under whose name the input's rows stand. */
  Optional<Note> find(InputFile input) throws IOException {
    Path file = file(input);
    if (!system.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = system.open(file)) {
      return Optional.of(JSON.readValue(in, Note.class));
    }
  }

  void note(InputFile input, Note note) throws IOException {
    try (OutputStream out = system.create(file(input), true)) {
      out.write(JSON.writeValueAsBytes(note));
    }
  }

  /** Takes away the rows of an input, whole or half written, and the note of it. */
  void clear(InputFile input) throws IOException {
    system.delete(file(input), false);
    for (String table :
        new String[] {Tables.ARTICLES, Tables.SPEAKERS, Tables.STATEMENTS, Tables.FAILURES}) {
      Path partition = new Path(folder.getParent(), table + "/input=" + input.partition());
      system.delete(partition, true);
    }
  }

  private Path file(InputFile input) {
    return new Path(folder, input.partition() + ".json");
  }
}
