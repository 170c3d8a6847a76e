package io.github.onrecord.server.guard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key that lives as long as the server does. */
final class Secret {
  private static final String HMAC = "HmacSHA256";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] key = random();

  /** Words that nobody can guess. */
  static String word() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random());
  }

  private static byte[] random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** What only the holder of the key can make of {@code words}. */
  String sign(String words) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      byte[] signed = mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + HMAC, e);
    }
  }

  /** Compares in a time that does not tell how much is equal, nor how long either is. */
  boolean same(String one, String other) {
    return MessageDigest.isEqual(
        sign(one).getBytes(StandardCharsets.US_ASCII),
        sign(other).getBytes(StandardCharsets.US_ASCII));
  }
}
