package io.github.onrecord.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** The records of a web archive; in a file, those after a broken one too. */
final class WarcRecords implements Closeable {
  private final Optional<Path> file;
  private WarcReader reader;
  private boolean ended;
  private boolean begun;
  private long latest = -1;
  private int sameOffset;

  private WarcRecords(Optional<Path> file, WarcReader reader) {
    this.file = file;
    this.reader = reader;
  }

  static WarcRecords of(Path file) throws IOException {
    return new WarcRecords(Optional.of(file), at(file, 0));
  }

  /** The records of a stream, in which nothing can be looked for after a broken one. */
  static WarcRecords of(InputStream in) throws IOException {
    return new WarcRecords(Optional.empty(), new WarcReader(in));
  }

  private static WarcReader at(Path file, long offset) throws IOException {
    FileChannel channel = FileChannel.open(file);
    try {
      return new WarcReader(channel.position(offset));
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  boolean ended() {
    return ended;
  }

  /**
   * The next record; empty at the end.
   *
   * @throws IOException if it is broken; {@link #recover()} finds the one after it
   * @throws IllegalArgumentException if its headers make no sense
   */
  Optional<WarcRecord> next() throws IOException {
    begun = false;
    Optional<WarcRecord> record = reader.next();
    begun = true;
    ended = record.isEmpty();
    sameOffset = reader.position() == latest ? sameOffset + 1 : 1;
    latest = reader.position();
    return record;
  }

  /** Where the latest record starts, in bytes of the archive as it lies there. */
  long offset() {
    return reader.position();
  }

  /**
   * How many records since the last of another offset: more than one only where several are
   * compressed together, as then their offsets are known no better.
   */
  int sameOffset() {
    return sameOffset;
  }

  /** Goes to the next record after a broken one; tells whether there is any. */
  boolean recover() throws IOException {
    OptionalLong next = file.isPresent() ? next(file.get()) : OptionalLong.empty();
    ended = next.isEmpty();
    if (!ended) {
      reader.close();
      reader = at(file.orElseThrow(), next.getAsLong());
    }
    return !ended;
  }

  private OptionalLong next(Path path) throws IOException {
    // What a record has left over, as it tells too small a length, is taken for the next one's
    // head.
    if (!begun && reads(path, offset())) {
      return OptionalLong.of(offset());
    }
    try (FileChannel channel = FileChannel.open(path)) {
      return new WarcStarts(channel).after(offset());
    }
  }

  private static boolean reads(Path path, long offset) {
    try (WarcReader probe = at(path, offset)) {
      return probe.next().isPresent();
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
