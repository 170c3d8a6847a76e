package io.github.onrecord.server.pages;

import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.writing.Phrases;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a statement is cited. */
final class Citation {
  private Citation() {}

  /** Speaker, words, headline, outlet, day and address in one line. */
  static String of(Article article, Statement statement) {
    String words = "“" + Phrases.line(statement.content().text()) + "”";
    String speaker = Phrases.line(Phrases.called(statement.speaker()));
    String place =
        Stream.of(
                article.title().map(Phrases::line),
                article.outlet().map(Phrases::line),
                article.published().map(Phrases::day),
                article.url().flatMap(Phrases::webAddress))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return speaker + ": " + words + (place.isEmpty() ? "" : ", in: " + place) + ".";
  }
}
