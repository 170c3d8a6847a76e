package io.github.onrecord.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as text, without a byte order mark.
 *
 * @param text the characters
 * @param doubt what the encoding left in doubt
 */
record Decoded(String text, Optional<String> doubt) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char REPLACEMENT = '\uFFFD';

  /** Decodes by the byte order mark, else as UTF-8, else as what it most likely is. */
  static Decoded of(byte[] bytes) {
    Charset charset = ByteOrderMark.charset(bytes).orElse(StandardCharsets.UTF_8);
    Optional<String> strict = strictly(bytes, charset);
    if (strict.isPresent()) {
      return new Decoded(withoutMark(strict.get()), Optional.empty());
    }
    String windows = new String(bytes, WINDOWS);
    boolean meantAsUtf8 = windows.indexOf(REPLACEMENT) >= 0 || mostlyUtf8(bytes);
    if (ByteOrderMark.charset(bytes).isPresent() || meantAsUtf8) {
      return replaced(withoutMark(new String(bytes, charset)), charset);
    }
    return new Decoded(windows, Optional.of("not in UTF-8; read as windows-1252"));
  }

  /** Whether the bytes are UTF-8 without a fault. */
  static boolean isUtf8(byte[] bytes) {
    return strictly(bytes, StandardCharsets.UTF_8).isPresent();
  }

  private static Decoded replaced(String text, Charset charset) {
    long replaced = text.chars().filter(c -> c == REPLACEMENT).count();
    String doubt = replaced + " broken " + charset + " characters replaced by U+FFFD";
    return new Decoded(text, Optional.of(doubt));
  }

  private static boolean mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == REPLACEMENT).count();
    long whole = text.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
    return whole > broken;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
