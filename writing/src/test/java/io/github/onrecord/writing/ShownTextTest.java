package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.statement.ArticleRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

class ShownTextTest {
  private static final Set<String> OUR_TAGS =
      Set.of(
          "html",
          "head",
          "meta",
          "title",
          "style",
          "body",
          "main",
          "header",
          "h1",
          "p",
          "span",
          "a",
          "bdi",
          "article",
          "div",
          "ol",
          "li",
          "sup",
          "b",
          "footer",
          "section",
          "h2",
          "h3",
          "details",
          "summary",
          "blockquote");

  @Provide
  Arbitrary<ArticleRecord> records() {
    return WildRecords.records();
  }

  @Property(tries = 150)
  void tableNeverLeaksControlsNorOverflows(
      @ForAll("records") ArticleRecord record,
      @ForAll @IntRange(min = 24, max = 140) int width,
      @ForAll boolean colour)
      throws IOException {
    StringWriter out = new StringWriter();
    try (RecordWriter writer = Writers.table(out, new TableLook(width, colour))) {
      writer.write(record);
    }
    String shown = colour ? out.toString().replaceAll("\033\\[[0-9;]*m", "") : out.toString();
    for (String line : shown.split("\n", -1)) {
      assertThat(line.codePoints()).noneMatch(ShownTextTest::steers);
      assertThat(Columns.width(line)).isLessThanOrEqualTo(width);
    }
  }

  @Property(tries = 150)
  void pageHasOnlyOurMarkup(@ForAll("records") ArticleRecord record) throws IOException {
    String page = page(record);
    Document document = Jsoup.parse(page);
    assertThat(page.codePoints()).noneMatch(c -> c != '\n' && c != '\t' && steers(c));
    for (Element element : document.select("html, html *")) {
      assertThat(element.tagName()).isIn(OUR_TAGS.toArray());
      assertThat(element.attributes().asList())
          .noneMatch(attribute -> attribute.getKey().startsWith("on"));
      assertThat(element.attr("href")).doesNotStartWithIgnoringCase("javascript");
    }
  }

  @Property(tries = 150)
  void pageShowsTheWholeTextOnce(@ForAll("records") ArticleRecord record) throws IOException {
    Document document = Jsoup.parse(page(record));
    document.select("sup.tag").remove();
    StringBuilder text = new StringBuilder();
    document.select("p.text").forEach(paragraph -> text.append(paragraph.wholeText()));
    assertThat(letters(text.toString()))
        .isEqualTo(letters(Visible.lines(record.article().text().toString())));
  }

  @Property(tries = 150)
  void everyCardLeadsToItsPassageAndBack(@ForAll("records") ArticleRecord record)
      throws IOException {
    Document document = Jsoup.parse(page(record));
    assertThat(document.select("li.card")).hasSameSizeAs(record.statements());
    assertThat(document.select("sup.tag")).hasSameSizeAs(record.statements());
    for (Element link : document.select("a[href^=#]")) {
      assertThat(document.select("[id=" + link.attr("href").substring(1) + "]")).hasSize(1);
    }
  }

  @Property(tries = 150)
  void everyMentionLeadsToItsSpeakerAndBack(@ForAll("records") ArticleRecord record)
      throws IOException {
    Document document = Jsoup.parse(page(record));
    assertThat(document.select("a a")).isEmpty();
    for (Element mention : document.select(".text a.mention[id]")) {
      Element card = document.getElementById(mention.attr("href").substring(1));
      assertThat(card).as(mention.id()).isNotNull();
      assertThat(card.select("a[href=#" + mention.id() + "]")).hasSize(1);
      assertThat(mention.classNames()).contains(hue(card));
    }
  }

  private static String hue(Element card) {
    return card.classNames().stream().filter(name -> name.matches("h\\d")).findFirst().orElse("");
  }

  private static String page(ArticleRecord record) throws IOException {
    StringWriter out = new StringWriter();
    try (RecordWriter writer = Writers.to(Format.HTML, out)) {
      writer.write(record);
    }
    return out.toString();
  }

  private static boolean steers(int c) {
    return Character.isISOControl(c)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xD800 && c <= 0xDFFF);
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
