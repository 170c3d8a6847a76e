package io.github.onrecord.reading;

import io.github.onrecord.reading.Reading.Failure;
import java.util.Optional;

/** Reads the article of a web page. */
final class HtmlPage {
  /** Large live pages have a tenth of it; what has more would keep the machine busy for minutes. */
  private static final int MOST_ELEMENTS = 50_000;

  private final Finish finish;

  HtmlPage(Finish finish) {
    this.finish = finish;
  }

  Reading read(Source source, byte[] bytes) {
    String decoded = Decoded.of(bytes).text();
    if (Binary.is(bytes, decoded)) {
      return new Failure(source.place(), Binary.MESSAGE);
    }
    if (decoded.isBlank()) {
      return new Failure(source.place(), UnreadableException.EMPTY);
    }
    Markup markup = Markup.parse(bytes);
    if (markup.page().stream().limit(MOST_ELEMENTS + 1L).count() > MOST_ELEMENTS) {
      return new Failure(
          source.place(), "more than 50,000 elements, too many for an article; give its text");
    }
    return article(source, markup);
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
