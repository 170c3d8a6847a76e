package io.github.onrecord.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** Names each answer by its bytes, so that nobody fetches again what they have (RFC 9110). */
final class Etags {
  private static final int BYTES = 12;
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private Etags() {}

  static void name(Context context) {
    boolean named = READING.contains(context.method().name()) && context.status() == HttpStatus.OK;
    Optional<String> answer = Optional.ofNullable(context.result());
    if (!named || answer.isEmpty() || answer.get().isEmpty()) {
      return;
    }
    // Weak, because the same answer may go out compressed or not.
    String tag = "W/\"" + hash(answer.get()) + "\"";
    context.header("ETag", tag);
    String known = Optional.ofNullable(context.header("If-None-Match")).orElse("");
    if (Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals)) {
      context.status(HttpStatus.NOT_MODIFIED).result("");
    }
  }

  private static String hash(String answer) {
    try {
      byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
