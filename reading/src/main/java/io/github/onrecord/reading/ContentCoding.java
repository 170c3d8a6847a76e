package io.github.onrecord.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes the compression of a page by its server. */
final class ContentCoding {
  private ContentCoding() {}

  /**
   * A page as it was before the server compressed it. Many archives keep a page decoded and the
   * header all the same: what cannot be decoded, but reads as text, is taken as it is.
   *
   * @param headers the values of Content-Encoding, each a list with commas
   * @return no more than one byte over {@link Limits#BYTES}
   * @throws IOException if it is data that cannot be decoded
   */
  static byte[] undo(List<String> headers, byte[] body) throws IOException {
    List<String> codings = new ArrayList<>();
    headers.forEach(header -> codings.addAll(Arrays.asList(header.split(","))));
    // The server applied them in their order.
    Collections.reverse(codings);
    byte[] bytes = body;
    for (String coding : codings) {
      bytes = decodedOrText(coding.strip().toLowerCase(Locale.ROOT), bytes);
    }
    return bytes;
  }

  private static byte[] decodedOrText(String coding, byte[] bytes) throws IOException {
    // What is too long compressed is so all the more without.
    if (bytes.length > Limits.BYTES) {
      return bytes;
    }
    try (InputStream in = decoding(coding, bytes)) {
      return in.readNBytes(Limits.BYTES + 1);
    } catch (IOException | RuntimeException e) {
      if (Binary.is(bytes, Decoded.of(bytes).text())) {
        throw new IOException("content encoding " + coding + ": " + Trouble.oneLine(e), e);
      }
      return bytes;
    }
  }

  private static InputStream decoding(String coding, byte[] bytes) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    return switch (coding) {
      case "gzip", "x-gzip" -> new GZIPInputStream(in);
      case "br" -> new BrotliInputStream(in);
      case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(bytes)));
      case "", "identity", "none" -> in;
      default -> throw new IOException("not supported");
    };
  }

  /** By the standard it has a header of its own; some servers send it without. */
  private static boolean isZlib(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] & 0x0F) == 8
        && (((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF)) % 31 == 0;
  }
}
