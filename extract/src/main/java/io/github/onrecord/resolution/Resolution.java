package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.days.SaidDays;
import io.github.onrecord.days.Saying;
import io.github.onrecord.encoding.Quotations;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Days;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the attributions of an article into its record. */
public final class Resolution {
  private Resolution() {}

  /**
   * The record of an article.
   *
   * @param attributions in the order of the text, each part of which holds more than white space
   * @param inner those within the contents of others
   * @param model id and version of the model that found them
   */
  public static ArticleRecord of(
      Article article, List<Attribution> attributions, List<Attribution> inner, String model) {
    Quotations quotations = Quotations.of(article.text().codePoints());
    Words words = Words.of(article.text(), quotations);
    if (words.size() == 0) {
      return new ArticleRecord(article, List.of(), List.of(), model);
    }
    Cast cast = Cast.of(words);
    Unfolding unfolding = new Unfolding(words, cast);
    Transcripts transcripts = new Transcripts(words);
    List<Unfolded> unfolded =
        unfolding.all(transcripts.told(new Closings(words).with(attributions)), inner);
    List<Attribution> told = unfolded.stream().map(Unfolded::attribution).toList();
    Speakers speakers = Speakers.of(words, cast, transcripts, told);
    List<List<Entity>> relays = Relays.of(words, cast, unfolded, speakers, article.outlet());
    List<Optional<Entity>> found = Questioners.known(words, cast, told, speakers.found(), relays);
    Finished finished =
        Finished.of(
            words,
            Stream.concat(
                found.stream().flatMap(Optional::stream), relays.stream().flatMap(List::stream)));
    List<Saying> sayings = sayings(told, found, relays, finished);
    List<Optional<Days>> days = SaidDays.of(article, quotations, words.sentenceSpans(), sayings);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Attribution attribution = told.get(i);
      ActReading reading = Acts.of(attribution, words);
      statements.add(
          new Statement(
              "s" + (i + 1),
              attribution,
              sayings.get(i).speaker(),
              sayings.get(i).via(),
              quotations.kind(attribution.content()),
              reading.act(),
              reading.basis(),
              days.get(i)));
    }
    return new ArticleRecord(article, finished.inOrder(), statements, model);
  }

  private static List<Saying> sayings(
      List<Attribution> told,
      List<Optional<Entity>> speakers,
      List<List<Entity>> relays,
      Finished finished) {
    List<Saying> sayings = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      sayings.add(
          new Saying(
              told.get(i),
              finished.of(speakers.get(i)),
              relays.get(i).stream().map(finished::of).toList()));
    }
    return sayings;
  }
}
