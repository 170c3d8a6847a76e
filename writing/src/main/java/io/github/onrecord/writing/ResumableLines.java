package io.github.onrecord.writing;

import io.github.onrecord.statement.ArticleRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * JSON Lines in a file that a later run goes on with. Until it is closed it is called {@code
 * NAME.part}; it holds whole lines, but for the last one of a run that was stopped, which the next
 * run writes anew.
 */
public final class ResumableLines implements RecordWriter {
  private final Path target;
  private final Path part;
  private final FileChannel file;
  private final long done;
  private final Optional<String> last;

  private ResumableLines(Path target, Path part) throws IOException {
    this.target = target;
    this.part = part;
    Lines lines = Files.exists(part) ? Lines.of(part) : new Lines(0, 0, 0);
    this.done = lines.count();
    this.last = done == 0 ? Optional.empty() : Optional.of(id(lines.last(part)));
    this.file =
        FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
            .truncate(lines.end());
    file.position(lines.end());
  }

  /**
   * Opens what a run left behind, or else a new file.
   *
   * @throws IOException if it cannot be written there, or what is there was written otherwise
   */
  public static ResumableLines open(Path target) throws IOException {
    return new ResumableLines(target, Path.of(target + ".part"));
  }

  /** How many articles are in the file already. */
  public long done() {
    return done;
  }

  /** The id of the last article that was in the file when it was opened. */
  public Optional<String> last() {
    return last;
  }

  /** The file as it is called until it is closed. */
  public Path part() {
    return part;
  }

  @Override
  public void write(ArticleRecord record) throws IOException {
    Writer json = new StringWriter();
    try (RecordWriter writer = Writers.to(Format.JSONL, json)) {
      writer.write(record);
    }
    ByteBuffer line = StandardCharsets.UTF_8.encode(json.toString());
    while (line.hasRemaining()) {
      file.write(line);
    }
  }

  /** Gives the file its name. */
  @Override
  public void close() throws IOException {
    if (file.isOpen()) {
      file.close();
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private String id(String line) throws IOException {
    return RecordReader.line(part.toString(), line).record().article().id();
  }

  /**
   * Whole lines of a file.
   *
   * @param count how many there are
   * @param start where the last one begins, in bytes
   * @param end where it ends
   */
  private record Lines(long count, long start, long end) {

    static Lines of(Path path) throws IOException {
      Lines lines = new Lines(0, 0, 0);
      try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
        long position = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
          position++;
          if (b == '\n') {
            lines = new Lines(lines.count + 1, lines.end, position);
          }
        }
      }
      return lines;
    }

    String last(Path path) throws IOException {
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(end - start));
      try (FileChannel channel = FileChannel.open(path)) {
        while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) >= 0) {}
      }
      return new String(bytes.array(), StandardCharsets.UTF_8);
    }
  }
}
