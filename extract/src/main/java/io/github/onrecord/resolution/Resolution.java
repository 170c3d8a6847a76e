package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.encoding.Quotations;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import java.util.ArrayList;
import java.util.List;
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
    Cast cast = Cast.of(words);
    List<Optional<Entity>> speakers = Speakers.of(words, cast, attributions);
    Finished finished = Finished.of(article.text(), speakers.stream().flatMap(Optional::stream));
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      ActReading reading = Acts.of(attribution, words);
      statements.add(
          new Statement(
              "s" + (i + 1),
              attribution,
              finished.of(speakers.get(i)),
              List.of(),
              quotations.kind(attribution.content()),
              reading.act(),
              reading.basis(),
              Optional.empty()));
    }
    return new ArticleRecord(article, finished.inOrder(), statements, model);
  }
}
