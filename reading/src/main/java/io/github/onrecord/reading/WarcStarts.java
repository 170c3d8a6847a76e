package io.github.onrecord.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;

/** Finds where records of a web archive start, compressed or not, without reading them. */
final class WarcStarts {
  private static final int BLOCK = 1 << 20;
  private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] GZIP = {0x1F, (byte) 0x8B, 8};

  private final FileChannel channel;

  WarcStarts(FileChannel channel) {
    this.channel = channel;
  }

  /** The first start after an offset, if there is one. */
  OptionalLong after(long offset) throws IOException {
    // Blocks overlap, so that no start lies across the end of one.
    for (long from = offset + 1; from < channel.size(); from += BLOCK - PLAIN.length) {
      byte[] block = read(from);
      for (int i = 0; i < block.length; i++) {
        boolean starts =
            has(block, i, PLAIN) ? startsLine(block, i) : has(block, i, GZIP) && zipped(from + i);
        if (starts) {
          return OptionalLong.of(from + i);
        }
      }
    }
    return OptionalLong.empty();
  }

  private byte[] read(long from) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BLOCK);
    int read = 0;
    while (buffer.hasRemaining() && read >= 0) {
      read = channel.read(buffer, from + buffer.position());
    }
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  private static boolean has(byte[] block, int at, byte[] start) {
    return at + start.length <= block.length
        && Arrays.equals(block, at, at + start.length, start, 0, start.length);
  }

  /** A page may speak of the format, but hardly at the start of a line. */
  private static boolean startsLine(byte[] block, int at) {
    return at == 0 || block[at - 1] == '\n';
  }

  /** Whether the compressed data that seems to start here does, with a record in it. */
  private boolean zipped(long at) throws IOException {
    channel.position(at);
    // Closing the stream would close the channel.
    InputStream raw = Channels.newInputStream(channel);
    try {
      byte[] head = new GZIPInputStream(raw).readNBytes(PLAIN.length);
      return Arrays.equals(head, PLAIN);
    } catch (IOException e) {
      // These bytes only look like a start, as any three can.
      return false;
    }
  }
}
