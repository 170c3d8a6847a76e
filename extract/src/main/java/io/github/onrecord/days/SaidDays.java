package io.github.onrecord.days;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.encoding.Quotations;
import io.github.onrecord.statement.Days;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Post;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
    List<Saying> whole = whole(article.text(), sayings);
    List<Place> places = whole.stream().map(s -> Place.of(s, page)).toList();
    Posts posts = new Posts(page, Post.in(article.text()));
    Telling telling = new Telling(page, places, posts, PublicationDay.of(article));
    List<Told> told = new ArrayList<>(telling.all(whole));
    List<Occasions.Occasion> occasions = telling.occasions();
    told.addAll(telling.scenes(whole, occasions));
    return Carrying.of(page, told, occasions, sayings.size());
  }

  /** The words that several say under one cue. */
  private record Shared(Optional<Fragment> cue, Passage content) {
    static Shared of(Saying saying) {
      return new Shared(saying.attribution().cue(), saying.attribution().content());
    }
  }

  /**
   * The statements, of which those that several make at once have all of these for their source:
   * what tells the day stands before the first or after the last of them.
   */
  private static List<Saying> whole(ArticleText text, List<Saying> sayings) {
    Map<Shared, List<Span>> sources = new HashMap<>();
    for (Saying saying : sayings) {
      List<Span> spans = sources.computeIfAbsent(Shared.of(saying), k -> new ArrayList<>());
      saying.attribution().source().fragments().forEach(f -> spans.add(f.span()));
    }
    return sayings.stream().map(s -> whole(text, s, sources.get(Shared.of(s)))).toList();
  }

  private static Saying whole(ArticleText text, Saying saying, List<Span> sources) {
    Attribution one = saying.attribution();
    if (sources.size() == one.source().fragments().size()) {
      return saying;
    }
    int start = sources.stream().mapToInt(Span::start).min().orElseThrow();
    int end = sources.stream().mapToInt(Span::end).max().orElseThrow();
    Span all = new Span(start, end);
    boolean apart =
        Stream.concat(one.cue().stream(), one.content().fragments().stream())
            .anyMatch(f -> f.span().overlaps(all));
    if (apart) {
      return saying;
    }
    return new Saying(
        new Attribution(text.passage(List.of(all)), one.cue(), one.content(), one.confidence()),
        saying.speaker(),
        saying.via());
  }
}
