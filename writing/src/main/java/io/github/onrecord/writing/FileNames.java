package io.github.onrecord.writing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Turns ids into names that every common file system takes. */
final class FileNames {
  /** UTF-8 bytes; with a number and an extension it stays within the usual 255. */
  private static final int LONGEST = 180;

  private static final int DIGEST_BYTES = 5;

  private static final Pattern UNSAFE =
      Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]+");
  private static final Pattern BAD_ENDS = Pattern.compile("^[.\\s~-]+|[.\\s]+$");
  private static final Pattern WINDOWS_DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

  private FileNames() {}

  /**
   * The id itself where it is a safe name; otherwise what is safe of it and a digest of the whole,
   * so that different ids seldom meet and the same id always gets the same name.
   */
  static String of(String id) {
    String safe = shorten(UNSAFE.matcher(id).replaceAll("_"));
    safe = BAD_ENDS.matcher(safe).replaceAll("");
    if (WINDOWS_DEVICE.matcher(safe).matches()) {
      safe = "_" + safe;
    }
    if (safe.equals(id) && !id.isEmpty()) {
      return id;
    }
    return safe.isEmpty() ? digest(id) : safe + "-" + digest(id);
  }

  private static String shorten(String name) {
    int bytes = 0;
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      bytes += Character.toString(name.codePointAt(i)).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > LONGEST) {
        return name.substring(0, i);
      }
    }
    return name;
  }

  private static String digest(String id) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_16BE));
      return HexFormat.of().formatHex(Arrays.copyOf(hash, DIGEST_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
