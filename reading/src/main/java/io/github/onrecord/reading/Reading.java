package io.github.onrecord.reading;

import io.github.onrecord.text.Article;
import java.util.List;
import java.util.Objects;

/** What became of one article of the input. */
public sealed interface Reading {

  /**
   * An article that was read.
   *
   * @param article the article
   * @param warnings what is doubtful about it, each a line that names the place
   */
  record Read(Article article, List<String> warnings) implements Reading {
    /** Refuses null; copies the warnings. */
    public Read {
      Objects.requireNonNull(article, "article");
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * An input, or a part of one, that could not be read; the others go on.
   *
   * @param place where it stands, such as "news.jsonl, line 812"
   * @param message what is wrong and what to do about it
   */
  record Failure(String place, String message) implements Reading {
    /** Refuses null. */
    public Failure {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(message, "message");
    }

    /** Place and message in one line. */
    public String line() {
      return place + ": " + message;
    }
  }
}
