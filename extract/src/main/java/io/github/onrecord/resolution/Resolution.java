package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.encoding.Quotations;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the attributions of an article into its record. */
public final class Resolution {
  private Resolution() {}

  /**
   * The record of an article.
   *
   * @param attributions in the order of the text
   * @param model id and version of the model that found them
   */
  public static ArticleRecord of(Article article, List<Attribution> attributions, String model) {
    Quotations quotations = Quotations.of(article.text().codePoints());
    Words words = Words.of(article.text(), quotations);
    Sources sources = new Sources();
    List<Optional<String>> speakers = new ArrayList<>();
    attributions.forEach(a -> speakers.add(sources.add(a.source())));
    Map<String, Speaker> byId = sources.byId();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      ActReading reading = Acts.of(attribution, words);
      statements.add(
          new Statement(
              "s" + (i + 1),
              attribution,
              speakers.get(i).map(byId::get).orElse(Speaker.unknown()),
              List.of(),
              quotations.kind(attribution.content()),
              reading.act(),
              reading.basis(),
              Optional.empty()));
    }
    return new ArticleRecord(article, List.copyOf(byId.values()), statements, model);
  }
}
