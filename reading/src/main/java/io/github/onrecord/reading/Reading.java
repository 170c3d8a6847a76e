package io.github.onrecord.reading;

import io.github.onrecord.text.Article;
import java.util.List;
import java.util.Objects;

/** What became of one article of the input. */
public sealed interface Reading {

  /** Where it stands in the input, such as "news.warc.gz, offset 812". */
  String place();

  /**
   * An article that was read.
   *
   * @param place where it stands, such as "news.warc.gz, offset 812"
   * @param article the article
   * @param warnings what is doubtful about it, each a line that names the place
   */
  record Read(String place, Article article, List<String> warnings) implements Reading {
    /** Refuses null; copies the warnings. */
    public Read {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(article, "article");
      warnings = List.copyOf(warnings);
    }
  }

  /** Why something is passed over. */
  enum Why {
    /** Not in English. */
    OTHER_LANGUAGE,
    /** A page without an article, such as a list of links or an error page. */
    NO_ARTICLE,
    /** No web page, such as a picture or a redirection. */
    NO_PAGE,
    /** Nearly the same as an article before. */
    COPY
  }

  /**
   * A part of an archive that holds no article; there is nothing wrong with it.
   *
   * @param place where it stands, such as "news.warc.gz, offset 812"
   * @param why what it is instead
   * @param message the same in words
   */
  record Skipped(String place, Why why, String message) implements Reading {
    /** Refuses null. */
    public Skipped {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(why, "why");
      Objects.requireNonNull(message, "message");
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
