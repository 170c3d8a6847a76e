import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes a web archive for measuring: each text becomes a page as news sites serve it, with menus,
 * scripts, related stories and JSON-LD around the article, compressed record by record. Run with
 * {@code java WarcOfTexts.java TEXTS OUT.warc.gz [COPIES] [KILOBYTES]}.
 */
final class WarcOfTexts {
  private static final List<String> WORDS =
      List.of(
          ("world politics business markets sport culture opinion weather video podcast letters"
                  + " science health travel food style property obituaries crossword archive")
              .split(" "));

  private final int kilobytes;

  private WarcOfTexts(int kilobytes) {
    this.kilobytes = kilobytes;
  }

  /**
   * @param arguments the folder of texts; the archive; how many pages of each text, by default 1;
   *     how large a page is at least, in kilobytes, by default 120
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("usage: java WarcOfTexts.java TEXTS OUT.warc.gz [COPIES] [KILOBYTES]");
      System.exit(2);
    }
    int copies = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
    int kilobytes = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 120;
    new WarcOfTexts(kilobytes).write(Path.of(arguments[0]), Path.of(arguments[1]), copies);
  }

  private void write(Path folder, Path archive, int copies) throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(folder)) {
      texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive))) {
      for (int copy = 0; copy < copies; copy++) {
        for (Path text : texts) {
          out.write(record(text, copy));
        }
      }
    }
  }

  private byte[] record(Path file, int copy) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
    String url = "https://post" + copy + ".example/2016/10/04/" + name.replaceAll("[^\\w-]", "-");
    byte[] page = page(Files.readString(file), url).getBytes(StandardCharsets.UTF_8);
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + page.length
            + "\r\n\r\n";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(head(url, http.length() + page.length).getBytes(StandardCharsets.UTF_8));
      gzip.write(http.getBytes(StandardCharsets.UTF_8));
      gzip.write(page);
      gzip.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String head(String url, int length) {
    return String.join(
        "\r\n",
        "WARC/1.0",
        "WARC-Type: response",
        "WARC-Target-URI: " + url,
        "WARC-Record-ID: <urn:uuid:"
            + UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8))
            + ">",
        "WARC-Date: 2016-10-04T09:30:00Z",
        "Content-Type: application/http; msgtype=response",
        "Content-Length: " + length,
        "",
        "");
  }

  private String page(String text, String url) {
    Random random = new Random(url.hashCode());
    String title = text.strip().lines().findFirst().orElse("");
    String start =
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
            + escaped(title)
            + " | The Post</title><meta property=\"og:site_name\" content=\"The Post\">"
            + "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\","
            + "\"@type\":\"NewsArticle\",\"headline\":\"News of the day\",\"datePublished\":"
            + "\"2016-10-04T08:00:00Z\",\"author\":{\"@type\":\"Person\",\"name\":\"Ada Quist\"},"
            + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Post\"}}</script>";
    String article =
        "<article><h1>"
            + escaped(title)
            + "</h1>"
            + text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + escaped(line) + "</p>")
                .collect(Collectors.joining("\n"))
            + "</article>";
    String around = menu(random) + article + related(random) + menu(random);
    // News pages are mostly scripts and styles.
    int left = Math.max(0, kilobytes * 1000 - start.length() - around.length());
    return start + script(random, left) + "</head><body>" + around + "</body></html>";
  }

  private static String menu(Random random) {
    return IntStream.range(0, 60)
        .mapToObj(i -> "<li class=\"item i" + i + "\"><a href=\"/" + i + "\">" + word(random) + "</a>")
        .collect(Collectors.joining("</li>\n", "<nav class=\"menu\"><ul>", "</li></ul></nav>"));
  }

  private static String related(Random random) {
    return IntStream.range(0, 40)
        .mapToObj(
            i ->
                "<div class=\"teaser\"><a href=\"/story/"
                    + random.nextInt(1_000_000)
                    + "\"><img src=\"/i.jpg\" alt=\"\"><span>"
                    + word(random)
                    + " and "
                    + word(random)
                    + "</span></a></div>")
        .collect(Collectors.joining("\n", "<aside class=\"related\">", "</aside>"));
  }

  private static String script(Random random, int length) {
    StringBuilder script = new StringBuilder("<script>");
    while (script.length() < length) {
      script.append("window.").append(word(random)).append("=").append(random.nextLong());
      script.append(";function f").append(random.nextInt(999)).append("(e){return e.");
      script.append(word(random)).append("}\n");
    }
    return script.append("</script>").toString();
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
