package io.github.onrecord.server.api;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onrecord.ledger.Addition;
import io.github.onrecord.ledger.Addition.Outcome;
import io.github.onrecord.ledger.Found;
import io.github.onrecord.ledger.KnownSpeakers;
import io.github.onrecord.ledger.Overview;
import io.github.onrecord.ledger.Profile;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Draft;
import io.github.onrecord.server.pages.Query;
import io.github.onrecord.server.pages.SearchPage;
import io.github.onrecord.server.pages.SpeakerPages;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import io.github.onrecord.writing.Format;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers each operation. */
final class Answers {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int LIMIT = 20;
  private static final int MOST = 100;
  private static final int FURTHEST = 10_000;

  private enum Shape {
    JSON,
    CSV
  }

  private final Desk desk;

  Answers(Desk desk) {
    this.desk = desk;
  }

  void read(Context context) {
    List<ArticleRecord> records = given(context).stream().map(desk::read).toList();
    show(context, Shape.JSON, Written.records(Format.JSON, records));
  }

  void add(Context context) {
    ArrayNode all = JSON.createArrayNode();
    for (Article article : given(context)) {
      Addition addition = desk.add(article);
      ObjectNode one = all.addObject().put("article", addition.article());
      one.put("outcome", addition.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      one.put("copyOf", addition.copyOf().orElse(null));
      if (addition.outcome() != Outcome.ALREADY_THERE) {
        context.status(201);
      }
    }
    show(context, Shape.JSON, all.toString());
  }

  /** The article or articles in the body, as their type says. */
  private List<Article> given(Context context) {
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
    String end = type.startsWith("text/html") ? ".html" : ".jsonl";
    return desk.articles(
        "request" + (type.contains("json") ? ".json" : end), context.bodyAsBytes());
  }

  void articles(Context context) {
    Query query = Query.of(context);
    int limit = query.number("limit", LIMIT, 1, MOST);
    int from = query.number("cursor", 0, 0, FURTHEST);
    List<Overview.Summary> all = desk.ledger().overview().latest(from + limit + 1);
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode articles = answer.putArray("articles");
    all.stream().skip(from).limit(limit).forEach(each -> write(each, articles.addObject()));
    answer.put("next", all.size() > from + limit ? String.valueOf(from + limit) : null);
    show(context, Shape.JSON, answer.toString());
  }

  private static void write(Overview.Summary article, ObjectNode json) {
    json.put("id", article.article());
    json.put("url", article.url().orElse(null));
    json.put("outlet", article.outlet().orElse(null));
    json.put("title", article.title().orElse(null));
    json.put("published", article.published().map(LocalDate::toString).orElse(null));
    json.put("statements", article.statements());
  }

  void article(Context context) {
    String id = Query.of(context).needed("id");
    ArticleRecord record =
        desk.ledger()
            .record(id)
            .orElseThrow(() -> new NotFoundResponse("the ledger has no article '" + id + "'"));
    Shape shape = shape(context);
    show(
        context,
        shape,
        shape == Shape.CSV ? Written.records(Format.CSV, List.of(record)) : Written.line(record));
  }

  void search(Context context) {
    Query query = Query.of(context);
    query.needed("q");
    int limit = query.number("limit", LIMIT, 1, MOST);
    show(context, desk.within(() -> desk.ledger().search(SearchPage.question(query, limit))));
  }

  void speakers(Context context) {
    ArrayNode all = JSON.createArrayNode();
    desk.ledger()
        .speakers()
        .called(Query.of(context).needed("name"), MOST)
        .forEach(each -> write(each, all.addObject()));
    show(context, Shape.JSON, all.toString());
  }

  private static void write(Profile profile, ObjectNode json) {
    json.put("key", profile.entity().key());
    json.put("name", profile.entity().name());
    json.put("kind", profile.entity().kind().name().toLowerCase(Locale.ROOT));
    json.put("statements", profile.statements());
    json.put("articles", profile.articles());
    ArrayNode roles = json.putArray("roles");
    profile.roles().forEach(roles::add);
  }

  void speaker(Context context) {
    Query query = Query.of(context);
    KnownSpeakers known = desk.ledger().speakers();
    Profile profile = SpeakerPages.profile(known, query.needed("key"));
    int limit = query.number("limit", LIMIT, 1, MOST);
    try (Stream<Found> own = known.statements(profile.entity(), limit)) {
      show(context, own.toList());
    }
  }

  private static void show(Context context, List<Found> found) {
    Shape shape = shape(context);
    show(context, shape, Written.found(shape == Shape.CSV ? Format.CSV : Format.JSON, found));
  }

  private static Shape shape(Context context) {
    return Query.of(context).oneOf("format", Shape.class).orElse(Shape.JSON);
  }

  private static void show(Context context, Shape shape, String text) {
    String type = shape == Shape.CSV ? "text/csv; charset=utf-8" : "application/json";
    context.result(text).contentType(type);
  }
}
