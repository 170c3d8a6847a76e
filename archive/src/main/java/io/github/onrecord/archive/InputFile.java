package io.github.onrecord.archive;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of articles, which is a partition of what comes of it.
 *
 * @param uri where it lies in a Hadoop file system
 * @param length in bytes
 * @param modified when it was written, in milliseconds of the epoch
 */
record InputFile(String uri, long length, long modified) implements Serializable {
  private static final String PARQUET = ".parquet";

  boolean isParquet() {
    return uri.endsWith(PARQUET);
  }

  String name() {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  /** The value of the partition: the file's name for people, and a hash that sets it apart. */
  String partition() {
    String readable = name().replaceAll("[^A-Za-z0-9._-]", "_");
    return readable + "-" + HexFormat.of().formatHex(hash(), 0, 6);
  }

  /** What it is called in messages: the path alone where it lies on this machine. */
  String place() {
    return uri.replaceFirst("^file:/+", "/");
  }

  private byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(uri.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK knows SHA-256", e);
    }
  }
}
