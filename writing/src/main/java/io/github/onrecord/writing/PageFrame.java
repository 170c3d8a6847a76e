package io.github.onrecord.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What every page begins and ends with. It loads nothing, runs nothing and has only our style. */
final class PageFrame {
  private static final String STYLE = style();
  private static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + sha256(STYLE)
          + "'; base-uri 'none'; form-action 'none'";

  private PageFrame() {}

  static Html begin(Writer out, String title) throws IOException {
    out.write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    Html html = new Html(out);
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).newLine();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.newLine().open("meta", "name", "referrer", "content", "no-referrer").newLine();
    html.open("meta", "name", "color-scheme", "content", "light dark").newLine();
    html.element("title", title).newLine();
    // The style is ours and must stay as its hash in the policy has it, so it is not escaped.
    out.write("<style>" + STYLE + "</style>\n</head>\n<body>\n");
    return html;
  }

  static void end(Html html) throws IOException {
    html.close("body").newLine().close("html").newLine();
  }

  static String style() {
    try (InputStream in = PageFrame.class.getResourceAsStream("page.css")) {
      if (in == null) {
        throw new IllegalStateException("page.css is missing beside " + PageFrame.class);
      }
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      // Browsers hash the style after making its line breaks those of Unix.
      return css.replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
