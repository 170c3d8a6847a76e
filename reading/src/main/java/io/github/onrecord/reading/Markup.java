package io.github.onrecord.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A web page.
 *
 * @param doubts what its encoding left in doubt
 */
record Markup(Document page, List<String> doubts) {
  // Readability descends by recursion; no page is laid out in so many levels.
  private static final int DEEPEST = 256;

  /** As browsers do: pages that claim these were written in windows-1252. */
  private static final Set<Charset> LATIN =
      Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

  private static final String WINDOWS = "windows-1252";

  /**
   * Decodes by the byte order mark, else by what the server and then the page says, else as {@link
   * Decoded} does. What is UTF-8 is read as that whatever a server says: hardly any other text is
   * by chance.
   */
  static Markup parse(byte[] bytes, Optional<Charset> said) {
    if (said.isEmpty() || ByteOrderMark.charset(bytes).isPresent()) {
      return parse(bytes);
    }
    Charset charset = Decoded.isUtf8(bytes) ? StandardCharsets.UTF_8 : said.get();
    String name = LATIN.contains(charset) ? WINDOWS : charset.name();
    return checked(parsed(bytes, Optional.of(name)));
  }

  private static Markup parse(byte[] bytes) {
    Document page = parsed(bytes, Optional.empty());
    if (LATIN.contains(page.charset())) {
      return checked(parsed(bytes, Optional.of(WINDOWS)));
    }
    if (page.charset().equals(StandardCharsets.UTF_8) && !Decoded.isUtf8(bytes)) {
      Decoded decoded = Decoded.of(bytes);
      return new Markup(
          Jsoup.parse(decoded.text(), "", parser()), decoded.doubt().stream().toList());
    }
    return checked(page);
  }

  private static Markup checked(Document page) {
    boolean replaced = page.wholeText().indexOf('\uFFFD') >= 0;
    String doubt = "broken " + page.charset() + " characters replaced by U+FFFD";
    return new Markup(page, replaced ? List.of(doubt) : List.of());
  }

  private static Document parsed(byte[] bytes, Optional<String> charset) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), charset.orElse(null), "", parser());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(DEEPEST);
  }
}
