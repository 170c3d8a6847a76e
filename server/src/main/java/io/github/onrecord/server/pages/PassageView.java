package io.github.onrecord.server.pages;

import io.github.onrecord.ledger.Entity;
import io.github.onrecord.ledger.Found;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.writing.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A statement in its context, as lists show it.
 *
 * @param speaker who speaks
 * @param about role or affiliation; empty where unknown
 * @param act "denies" or "probably denies"
 * @param basis whose reading the act is; empty where it is none, or a person's who put it right
 * @param style style classes of its look
 * @param day the day it was said, or else published; empty where unknown
 * @param excerpt the words
 * @param chain how the words came here, from the speaker to the outlet; empty where straight
 * @param title the article's headline, leading to the passage
 * @param outlet the outlet; empty where unknown
 * @param published the day of publication; empty where unknown
 * @param copies how many other articles hold the same
 * @param corrected whether people put it right
 * @param address the page of the statement
 */
record PassageView(
    Link speaker,
    String about,
    String act,
    String basis,
    String style,
    String day,
    List<Piece> excerpt,
    List<String> chain,
    Link title,
    String outlet,
    String published,
    int copies,
    boolean corrected,
    String address) {

  static PassageView of(Found found) {
    return of(
        found.record(),
        found.statement(),
        found.entity(),
        found.alsoIn().size(),
        found.corrected());
  }

  static PassageView of(
      ArticleRecord record,
      Statement statement,
      Optional<Entity> entity,
      int copies,
      boolean corrected) {
    Article article = record.article();
    int number = record.statements().indexOf(statement) + 1;
    return new PassageView(
        speaker(statement.speaker(), entity),
        Phrases.about(statement.speaker()).stream().map(Phrases::line).findFirst().orElse(""),
        Phrases.act(statement),
        corrected ? "" : Phrases.basis(statement).map(Phrases::line).orElse(""),
        style(statement),
        day(article, statement),
        Excerpt.of(article.text(), statement),
        chain(article, statement),
        Link.of(title(article), Addresses.passage(article.id(), number)),
        article.outlet().map(Phrases::line).orElse(""),
        article.published().map(Phrases::day).orElse(""),
        copies,
        corrected,
        Addresses.statement(article.id(), statement.id()));
  }

  private static String style(Statement statement) {
    String act = statement.act().name().toLowerCase(Locale.ROOT);
    return act + (Phrases.isCertain(statement) ? "" : " maybe");
  }

  private static Link speaker(Speaker speaker, Optional<Entity> entity) {
    String name = Phrases.line(Phrases.called(speaker));
    return Link.of(name, entity.map(each -> Addresses.speaker(each.key())).orElse(""));
  }

  static String day(Article article, Statement statement) {
    return statement
        .saidOn()
        .map(Phrases::days)
        .or(() -> article.published().map(day -> "published " + Phrases.day(day)))
        .orElse("");
  }

  private static List<String> chain(Article article, Statement statement) {
    if (statement.via().isEmpty()) {
      return List.of();
    }
    List<String> chain = new ArrayList<>();
    chain.add(Phrases.called(statement.speaker()));
    for (int i = statement.via().size() - 1; i >= 0; i--) {
      chain.add(Phrases.called(statement.via().get(i)));
    }
    chain.add(article.outlet().orElse("this article"));
    return chain.stream().map(Phrases::line).toList();
  }

  /** The headline, or the id of an article without one. */
  static String title(Article article) {
    return Phrases.line(article.title().filter(t -> !t.isBlank()).orElse(article.id()));
  }
}
