package io.github.onrecord.days;

import io.github.onrecord.encoding.Quotations;
import io.github.onrecord.statement.Days;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.Post;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out on which day or days the statements of an article were made. */
public final class SaidDays {
  private SaidDays() {}

  /**
   * The days of each statement, in the order given; none where the article does not let a reader
   * work them out.
   *
   * @param article with its day of publication, without which only full dates tell a day
   * @param quotations those of the article's text
   * @param sentences those of the article's text, in its order
   * @param sayings the statements, in any order
   */
  public static List<Optional<Days>> of(
      Article article, Quotations quotations, List<Span> sentences, List<Saying> sayings) {
    Page page = new Page(article.text(), quotations, sentences);
    List<Place> places = sayings.stream().map(s -> Place.of(s, page)).toList();
    Posts posts = new Posts(page, Post.in(article.text()));
    Telling telling = new Telling(page, places, posts, PublicationDay.of(article));
    List<Told> told = new ArrayList<>(telling.all(sayings));
    List<Occasions.Occasion> occasions = telling.occasions();
    told.addAll(telling.scenes(sayings, occasions));
    return Carrying.of(page, told, occasions, sayings.size());
  }
}
