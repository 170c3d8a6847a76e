package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.encoding.Quotations;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import io.github.onrecord.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the attributions of an article into its record. */
public final class Resolution {
  private Resolution() {}

  /**
   * The record of an article.
   *
   * @param attributions in the order of the text
   * @param inner those within the contents of others
   * @param model id and version of the model that found them
   */
  public static ArticleRecord of(
      Article article, List<Attribution> attributions, List<Attribution> inner, String model) {
    Quotations quotations = Quotations.of(article.text().codePoints());
    Words words = Words.of(article.text(), quotations);
    Unfolding unfolding = new Unfolding(words);
    List<Unfolded> unfolded =
        Stream.concat(attributions.stream().map(unfolding::unfold), inner.stream().map(Unfolded::plain))
            .filter(distinct())
            .sorted(Comparator.comparingInt(u -> u.start()))
            .toList();
    List<Attribution> told = unfolded.stream().map(Unfolded::attribution).toList();
    Cast cast = Cast.of(words);
    Speakers speakers = Speakers.of(words, cast, told);
    List<List<Entity>> relays = Relays.of(words, cast, unfolded, speakers);
    Finished finished =
        Finished.of(
            article.text(),
            Stream.concat(
                speakers.found().stream().flatMap(Optional::stream),
                relays.stream().flatMap(List::stream)));
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Attribution attribution = told.get(i);
      ActReading reading = Acts.of(attribution, words);
      statements.add(
          new Statement(
              "s" + (i + 1),
              attribution,
              finished.of(speakers.found().get(i)),
              relays.get(i).stream().map(finished::of).toList(),
              quotations.kind(attribution.content()),
              reading.act(),
              reading.basis(),
              Optional.empty()));
    }
    return new ArticleRecord(article, finished.inOrder(), statements, model);
  }

  /** Of two with one content the first is kept: taking sentences apart finds what is within, too. */
  private static Predicate<Unfolded> distinct() {
    Set<Passage> contents = new HashSet<>();
    return each ->
        each.attribution().content().isEmpty() || contents.add(each.attribution().content());
  }
}
