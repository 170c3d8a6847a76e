package io.github.onrecord.reading;

import io.github.onrecord.reading.Reading.Failure;
import java.util.Optional;
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

  Reading read(Source source, byte[] bytes) {
    String decoded = Decoded.of(bytes).text();
    if (Binary.is(bytes, decoded)) {
      return new Failure(source.place(), Binary.MESSAGE);
    }
    if (Blank.is(decoded)) {
      return new Failure(source.place(), UnreadableException.EMPTY);
    }
    if (TAG.matcher(decoded).results().limit(MOST_TAGS + 1L).count() > MOST_TAGS) {
      return new Failure(
          source.place(), "more than 50,000 tags, too many for one article; give its text");
    }
    return article(source, Markup.parse(bytes));
  }

  private Reading article(Source source, Markup markup) {
    LinkedData data = LinkedData.of(markup.page());
    Draft facts = facts(new PageFacts(markup.page(), data));
    return MainText.of(markup.page(), data.text("articleBody"))
        .map(facts::withText)
        .map(draft -> finish.article(source.place(), draft, source::id, markup.doubts()))
        .orElseGet(
            () -> new Failure(source.place(), "no article found in this page; give its text"));
  }

  private static Draft facts(PageFacts facts) {
    return new Draft(
        Optional.empty(), facts.url(), facts.outlet(), facts.title(), facts.published(), "");
  }
}
