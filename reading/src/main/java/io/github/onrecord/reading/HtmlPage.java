package io.github.onrecord.reading;

import io.github.onrecord.reading.Reading.Failure;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Reads the article of a web page. */
final class HtmlPage {
  /** Large live pages have a tenth of it; what has more would keep the machine busy for minutes. */
  private static final int MOST_ELEMENTS = 50_000;

  private final Finish finish;

  HtmlPage(Finish finish) {
    this.finish = finish;
  }

  Reading read(Source source, byte[] bytes) {
    if (Binary.is(bytes, Decoded.of(bytes).text())) {
      return new Failure(source.place(), Binary.MESSAGE);
    }
    if (Decoded.of(bytes).text().isBlank()) {
      return new Failure(source.place(), "empty; an article needs text");
    }
    Markup markup = Markup.parse(bytes);
    Document page = markup.page();
    if (page.stream().limit(MOST_ELEMENTS + 1L).count() > MOST_ELEMENTS) {
      return new Failure(
          source.place(), "more than 50,000 elements, too many for an article; give its text");
    }
    return article(source, page, markup.doubt().stream().toList());
  }

  private Reading article(Source source, Document page, List<String> doubts) {
    LinkedData data = LinkedData.of(page);
    PageFacts facts = new PageFacts(page, data);
    Draft said =
        new Draft(
            Optional.empty(), facts.url(), facts.outlet(), facts.title(), facts.published(), "");
    Optional<String> text = MainText.of(page, data.text("articleBody"));
    if (text.isEmpty()) {
      return new Failure(source.place(), "no article found in this page; give its text");
    }
    Draft draft =
        new Draft(said.id(), said.url(), said.outlet(), said.title(), said.published(), text.get());
    return finish.article(source.place(), draft, source::id, doubts);
  }
}
