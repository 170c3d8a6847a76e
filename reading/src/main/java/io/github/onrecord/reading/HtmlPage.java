package io.github.onrecord.reading;

import io.github.onrecord.reading.Reading.Failure;
import io.github.onrecord.text.Origin;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads the article of a web page. */
final class HtmlPage {
  /** The largest live pages have a third of it; parsing many more would take minutes. */
  private static final int MOST_TAGS = 50_000;

  private static final Pattern TAG = Pattern.compile("<[a-zA-Z!]");

  private final Finish finish;

  HtmlPage(Finish finish) {
    this.finish = finish;
  }

  /**
   * A page as it came.
   *
   * @param place what it is called in messages
   * @param id gives the id of its article
   * @param charset what the server said of its encoding
   * @param url where it was found
   */
  @SuppressWarnings("ArrayRecordComponent") // a page's bytes, never compared
  record Page(
      String place,
      Supplier<String> id,
      byte[] bytes,
      Optional<Charset> charset,
      Optional<String> url) {}

  Reading read(Source source, byte[] bytes) {
    return read(new Page(source.place(), source::id, bytes, Optional.empty(), Optional.empty()));
  }

  Reading read(Page page) {
    byte[] bytes = page.bytes();
    String decoded = Decoded.of(bytes).text();
    if (Binary.is(bytes, decoded)) {
      return new Failure(page.place(), Binary.MESSAGE);
    }
    if (Blank.is(decoded)) {
      return new Failure(page.place(), UnreadableException.EMPTY);
    }
    if (TAG.matcher(decoded).results().limit(MOST_TAGS + 1L).count() > MOST_TAGS) {
      return new Failure(
          page.place(), "more than 50,000 tags, too many for one article; give its text");
    }
    return article(page, Markup.parse(bytes, page.charset()));
  }

  private Reading article(Page page, Markup markup) {
    LinkedData data = LinkedData.of(markup.page());
    Draft facts = facts(page, new PageFacts(markup.page(), data));
    return MainText.of(markup.page(), data.text("articleBody"))
        .map(facts::withText)
        .map(draft -> finish.article(page.place(), draft, page.id(), markup.doubts()))
        .orElseGet(() -> new Failure(page.place(), "no article found in this page; give its text"));
  }

  private static Draft facts(Page page, PageFacts facts) {
    Optional<String> url = facts.url().or(page::url);
    List<Told> published = new ArrayList<>(facts.published());
    url.flatMap(Addresses::day).map(HtmlPage::inAddress).ifPresent(published::add);
    Optional<Told> outlet =
        facts.outlet().or(() -> page.url().flatMap(Addresses::host).map(HtmlPage::inAddress));
    return new Draft(Optional.empty(), url, outlet, facts.title(), facts.author(), published, "");
  }

  private static Told inAddress(String value) {
    return Told.in(Origin.URL, value);
  }
}
