package io.github.onrecord.server.api;

import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Draft;
import io.github.onrecord.server.desk.Query;
import io.github.onrecord.text.Article;
import io.javalin.http.Context;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.util.List;
import java.util.Optional;

/** Articles that a program sends. */
final class Given {
  private Given() {}

  /** The article or articles in the body, as their type says. */
  static List<Article> articles(Desk desk, Context context) {
    String type = Optional.ofNullable(context.contentType()).orElse("");
    if (type.startsWith("text/plain")) {
      Query query = Query.of(context);
      Draft draft =
          new Draft(
              context.body(),
              query.words("title"),
              query.words("outlet"),
              query.words("url"),
              query.words("published"));
      return List.of(draft.article());
    }
    boolean page = type.startsWith("text/html");
    if (!page && !Body.isJson(context)) {
      throw new UnsupportedMediaTypeResponse(
          "say with Content-Type what it is: text/plain, text/html or application/json");
    }
    return desk.articles(page ? "request.html" : "request.json", context.bodyAsBytes());
  }
}
