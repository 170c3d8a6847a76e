package io.github.onrecord.writing;

import java.nio.charset.StandardCharsets;

/** What things are called in linked data; the same article has the same name in every file. */
final class Iris {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  private Iris() {}

  static String article(String id) {
    return "urn:onrecord:article:" + encoded(id);
  }

  /** A part of an article, such as a statement. */
  static String part(String article, String id) {
    return article + "#" + encoded(id);
  }

  /** A person or body across articles. */
  static String speaker(String key) {
    return "urn:onrecord:speaker:" + encoded(key);
  }

  /** A claim, by its words. */
  static String claim(String claim) {
    return "urn:onrecord:claim:" + encoded(claim);
  }

  /** What a person put right, by its number in the ledger. */
  static String correction(long number) {
    return "urn:onrecord:correction:" + number;
  }

  /** Who was taken for whom by hand, by its number in the ledger. */
  static String relinking(long number) {
    return "urn:onrecord:relinking:" + number;
  }

  static String model(String model) {
    return "urn:onrecord:model:" + encoded(model);
  }

  /** Percent-encoded as RFC 3986 says, but for what is never reserved. */
  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xff);
      if (UNRESERVED.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(String.format("%02X", (int) c));
      }
    }
    return encoded.toString();
  }
}
