package io.github.onrecord.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.lib.output.FileOutputCommitter;

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
  record Note(int tables, String signature, Totals totals) {
    /** Refuses null, which a note that lacks something would have. */
    Note {
      Objects.requireNonNull(signature, "signature");
      Objects.requireNonNull(totals, "totals");
    }
  }

  /** The note of an input; none where it is torn, as the input is not known to be done then. */
  Optional<Note> find(InputFile input) throws IOException {
    Path file = file(input);
    if (!system.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = system.open(file)) {
      return Optional.ofNullable(JSON.readValue(in, Note.class));
    } catch (JsonProcessingException | ChecksumException e) {
      return Optional.empty();
    }
  }

  /**
   * Notes that an input is done, whole or not at all: whatever stops this leaves no half of a note.
   *
   * @throws IOException if that cannot be written
   */
  void note(InputFile input, Note note) throws IOException {
    Path file = file(input);
    Path hidden = new Path(folder, "." + file.getName() + ".new");
    try (OutputStream out = system.create(hidden, true)) {
      out.write(JSON.writeValueAsBytes(note));
    }
    if (!system.rename(hidden, file)) {
      throw new IOException(file + ": cannot be written; check the folder and run the job again");
    }
  }

  /** Takes away the rows of an input, whole or half written, and the note of it. */
  void clear(InputFile input) throws IOException {
    system.delete(file(input), false);
    deleteFromTables("input=" + input.partition());
  }

  /**
   * Takes away what a run that was killed had written, but not moved to its place yet. The next
   * write to a table would move it there too, beside its own rows.
   */
  void clearUnfinished() throws IOException {
    deleteFromTables(FileOutputCommitter.PENDING_DIR_NAME);
  }

  private void deleteFromTables(String name) throws IOException {
    for (String table : Tables.ALL) {
      system.delete(new Path(folder.getParent(), table + "/" + name), true);
    }
  }

  private Path file(InputFile input) {
    return new Path(folder, input.partition() + ".json");
  }
}
