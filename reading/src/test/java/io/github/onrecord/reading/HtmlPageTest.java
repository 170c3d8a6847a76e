package io.github.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.text.Article;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
  private static final String COPY = "The council said on Friday that the library would close.";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void layDesk() {
    desk = new Desk(folder);
  }

  @Test
  void readsABroadcastersPage() throws Exception {
    Article article = Desk.only(Desk.read(resource("broadcaster.html"))).article();
    assertThat(article.id()).isEqualTo("broadcaster");
    assertThat(article.title()).contains("Ferry operator denies \"cover-up\" over safety logs");
    assertThat(article.outlet()).contains("Coastal Broadcasting");
    assertThat(article.url()).contains("https://www.coastal.example/news/ferry-logs");
    assertThat(article.published()).contains(LocalDate.of(2024, 2, 9));
    assertThat(Desk.text(article)).isEqualTo(resourceText("broadcaster.txt"));
  }

  @Test
  void readsATabloidsPageWithoutLinkedData() throws Exception {
    Article article = Desk.only(Desk.read(resource("tabloid.html"))).article();
    assertThat(article.title()).contains("'I never touched the trophy', says Rovers boss");
    assertThat(article.outlet()).contains("Evening Lantern");
    assertThat(article.url()).contains("https://lantern.example/rovers-trophy");
    assertThat(article.published()).contains(LocalDate.of(2023, 11, 30));
    assertThat(Desk.text(article)).isEqualTo(resourceText("tabloid.txt"));
  }

  @Test
  void takesTheStatedBodyWherePageShowsLittleOfIt() throws Exception {
    String stated = "\\u201cWe are &amp; remain open,\\u201d she said. ".repeat(20);
    Article article =
        read(
            "<script type=application/ld+json>[{\"@graph\":[{\"@type\":[\"Thing\",\"NewsArticle\"],"
                + "\"headline\":\"Mill &amp; mine\",\"articleBody\":\""
                + stated
                + "\",\"publisher\":{\"@id\":\"#us\"}},"
                + "{\"@id\":\"#us\",\"name\":\"Mill Post\"}]}]</script>"
                + "<article><p>The mill said it was open. Read more.</p></article>");
    assertThat(Desk.text(article)).startsWith("“We are & remain open,” she said. “We");
    assertThat(article.title()).contains("Mill & mine");
    assertThat(article.outlet()).contains("Mill Post");
  }

  @Test
  void readsShortPages() throws Exception {
    String body = "<nav><a href=/>Home page of the news today.</a></nav><h1>Library</h1><p>" + COPY;
    assertThat(Desk.text(read(body))).isEqualTo(COPY);
    assertThat(
            Desk.text(read("<article><header>By A. Writer</header><p>" + COPY + "</p></article>")))
        .isEqualTo(COPY);
  }

  @Test
  void breaksLinesWhereThePageDoes() throws Exception {
    String text = "<p>She said &ldquo;no&rdquo;,<br>\n  then&nbsp;<b>yes</b>, <q>at\nonce</q>.</p>";
    assertThat(HtmlText.of(text + "<blockquote><p>One.</p><p>Two.</p></blockquote>After."))
        .isEqualTo("She said “no”,\nthen yes, “at once”.\n\nOne.\n\nTwo.\n\nAfter.");
    assertThat(HtmlText.of("One.<br><br/>Two.")).isEqualTo("One.\n\nTwo.");
  }

  @Test
  void warnsOfADateItCannotRead() throws Exception {
    String body = "<meta name=date content='last week'><article><p>" + COPY + "</p></article>";
    var read = Desk.only(Desk.read(desk.file("a.html", body)));
    assertThat(read.article().published()).isEmpty();
    assertThat(read.warnings()).singleElement().asString().contains("last week");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html><title>Sign in</title><form><p>Please enter your name and password.</p></form>",
        "<html><body><nav><ul><li><a href=/>Home</a><li><a href=/s>Sport</a></ul></nav></body></html>",
        "<html><body><script>document.write('The minister said that he would go.')</script>",
        "<html></html>",
      })
  void refusesPagesWithoutAnArticle(String page) throws Exception {
    assertThat(Desk.failures(Desk.read(desk.file("a.html", page))))
        .singleElement()
        .asString()
        .contains("no article found");
  }

  @Test
  void readsOnPastBrokenLinkedData() throws Exception {
    Article article =
        read(
            "<meta property=og:title content='Library'><script type=application/ld+json>{oops"
                + "</script><article><p>"
                + COPY
                + "</p></article>");
    assertThat(article.title()).contains("Library");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1", "UTF-8", "Shift_JIS"})
  void decodesByTheDeclaredCharset(String charset) throws Exception {
    boolean latin = charset.startsWith("ISO");
    String text = "“" + COPY + "”";
    byte[] page =
        ("<html><meta charset=" + charset + "><article><p>" + text + "</p></article>")
            .getBytes(Charset.forName(latin ? "windows-1252" : charset));
    var read = Desk.only(Desk.read(desk.file("a.html", page)));
    assertThat(Desk.text(read.article())).isEqualTo(text);
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void decodesPagesThatDeclareNothing() throws Exception {
    String page = "<html><article><p>“£5? " + COPY + "”</p></article>";
    byte[] windows = page.getBytes(Charset.forName("windows-1252"));
    var read = Desk.only(Desk.read(desk.file("a.html", windows)));
    assertThat(Desk.text(read.article())).isEqualTo("“£5? " + COPY + "”");
    assertThat(read.warnings()).singleElement().asString().contains("windows-1252");
    byte[] marked = ("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE);
    assertThat(Desk.text(Desk.only(Desk.read(desk.file("b.html", marked))).article()))
        .isEqualTo("“£5? " + COPY + "”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<b>", "<ul><li>", "<div>a", "<table><tr><td>", "<!---->", "<p>x, y. z"})
  void survivesAnyNesting(String tag) throws Exception {
    String page = "<!doctype html>" + tag.repeat(1_000_000 / tag.length()) + "<p>" + COPY;
    assertThat(Desk.read(desk.file("deep.html", page))).hasSize(1);
    String fewer = tag.repeat(5_000) + "<p>" + COPY;
    assertThat(Desk.read(desk.file("less.html", fewer))).hasSize(1);
    assertThat(Desk.readPiped(tag.repeat(5_000) + "<html><p>" + COPY)).hasSize(1);
  }

  private Article read(String body) throws Exception {
    Path file = desk.file("page.html", "<!doctype html><html><body>" + body + "</body></html>");
    return Desk.only(Desk.read(file)).article();
  }

  private static Path resource(String name) throws Exception {
    return Path.of(HtmlPageTest.class.getResource(name).toURI());
  }

  private static String resourceText(String name) throws Exception {
    List<String> lines = Files.readAllLines(resource(name));
    return String.join("\n", lines);
  }
}
