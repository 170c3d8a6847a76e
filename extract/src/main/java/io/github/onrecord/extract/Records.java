package io.github.onrecord.extract;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.encoding.Quotations;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the attributions of an article into its record. */
final class Records {
  private Records() {}

  static ArticleRecord of(Article article, List<Attribution> attributions, String model) {
    Sources sources = new Sources();
    List<Optional<String>> speakers = new ArrayList<>();
    attributions.forEach(a -> speakers.add(sources.add(a.source())));
    Map<String, Speaker> byId = sources.byId();
    Quotations quotations = Quotations.of(article.text().codePoints());
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      statements.add(
          new Statement(
              "s" + (i + 1),
              attribution,
              speakers.get(i).map(byId::get).orElse(Speaker.unknown()),
              List.of(),
              quotations.kind(attribution.content()),
              attribution.cue().map(Fragment::text).map(Acts::of).orElse(Act.ASSERTS),
              Optional.empty()));
    }
    return new ArticleRecord(article, List.copyOf(byId.values()), statements, model);
  }
}
