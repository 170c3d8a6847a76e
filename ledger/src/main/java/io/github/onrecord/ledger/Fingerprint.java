package io.github.onrecord.ledger;

import io.github.onrecord.text.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes that tell articles and speakers apart. */
final class Fingerprint {
  private Fingerprint() {}

  /** Of address, outlet and text: two articles with the same are one. */
  static byte[] of(Article article) {
    return sha256(article.url().orElse(""), article.outlet().orElse(""), article.text().toString());
  }

  /** Of the article and speaker that an entity was first found as. */
  static String of(byte[] article, String speaker) {
    return of(HexFormat.of().formatHex(article), speaker);
  }

  /** The same, of an article's hash in hexadecimal digits. */
  static String of(String article, String speaker) {
    byte[] hash = sha256(article, speaker);
    return HexFormat.of().formatHex(hash, 0, 10);
  }

  private static byte[] sha256(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
