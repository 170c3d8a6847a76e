package io.github.onrecord.server.api;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onrecord.ledger.Addition;
import io.github.onrecord.ledger.Addition.Outcome;
import io.github.onrecord.ledger.Entity;
import io.github.onrecord.ledger.Found;
import io.github.onrecord.ledger.KnownSpeakers;
import io.github.onrecord.ledger.Overview;
import io.github.onrecord.ledger.Profile;
import io.github.onrecord.ledger.Question;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Lookup;
import io.github.onrecord.server.desk.Query;
import io.github.onrecord.server.desk.Subjects;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.LedgerEntry;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.writing.Format;
import io.github.onrecord.writing.FoundStatement;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
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
  private static final int DEEPEST = 1000;

  private final Desk desk;

  Answers(Desk desk) {
    this.desk = desk;
  }

  void read(Context context) {
    List<ArticleRecord> records = Given.articles(desk, context).stream().map(desk::read).toList();
    Shape.JSON.show(context, Written.records(Format.JSON, records));
  }

  void add(Context context) {
    ArrayNode all = JSON.createArrayNode();
    for (Article article : Given.articles(desk, context)) {
      Addition addition = desk.add(article);
      ObjectNode one = all.addObject().put("article", addition.article());
      one.put("outcome", addition.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      one.put("copyOf", addition.copyOf().orElse(null));
      if (addition.outcome() != Outcome.ALREADY_THERE) {
        context.status(201);
      }
    }
    Shape.JSON.show(context, all.toString());
  }

  void articles(Context context) {
    Query query = Query.of(context);
    int limit = query.number("limit", LIMIT, 1, MOST);
    int from = query.number("cursor", 0, 0, FURTHEST);
    List<Overview.Summary> all = desk.ledger().overview().latest(from + limit + 1);
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode articles = answer.putArray("articles");
    List<Overview.Summary> shown = all.stream().skip(from).limit(limit).toList();
    shown.forEach(each -> Listed.write(each, articles.addObject()));
    answer.put("next", all.size() > from + limit ? String.valueOf(from + limit) : null);
    Table.show(
        context,
        articles,
        answer,
        list -> {
          for (Overview.Summary each : shown) {
            Listed.write(each, list);
          }
        });
  }

  void article(Context context) {
    String id = Query.of(context).needed("id");
    LedgerEntry entry =
        desk.ledger()
            .entry(id)
            .orElseThrow(() -> new NotFoundResponse("the ledger has no article '" + id + "'"));
    Shape shape = Shape.of(context);
    Format format = shape == Shape.JSON ? Format.JSONL : shape.format();
    shape.show(context, Written.entry(format, entry));
  }

  void statement(Context context) {
    Query query = Query.of(context);
    ArticleRecord record = Lookup.record(desk, query.needed("article"));
    Statement statement = Lookup.statement(record, query.needed("id"));
    String article = record.article().id();
    Shape shape = Shape.of(context);
    shape.show(
        context,
        Written.statement(
            shape.format(),
            record,
            new FoundStatement(
                record.article(),
                statement,
                desk.ledger().entity(article, statement.speaker().id()).map(Entity::key),
                List.of(),
                Optional.ofNullable(desk.ledger().corrections().read(article).get(statement.id())),
                false)));
  }

  void search(Context context) {
    Query query = Query.of(context);
    query.needed("q");
    int limit = query.number("limit", LIMIT, 1, MOST);
    int from = query.number("cursor", 0, 0, DEEPEST);
    Question question = Lookup.question(query, from + limit + 1);
    List<Found> found = desk.within(() -> desk.ledger().search(question));
    if (found.size() > from + limit) {
      goesOn(context, from + limit);
    }
    Written.show(context, found.stream().skip(from).limit(limit).toList());
  }

  /** Leads to the next page as RFC 8288 does. */
  private static void goesOn(Context context, int cursor) {
    String query = String.valueOf(context.queryString()).replaceAll("&?cursor=[^&]*", "");
    context.header(
        "Link", "<%s?%s&cursor=%d>; rel=\"next\"".formatted(context.path(), query, cursor));
  }

  void speakers(Context context) {
    ArrayNode all = JSON.createArrayNode();
    List<Profile> found = new ArrayList<>();
    Optional<String> name = Query.of(context).some("name");
    if (name.isPresent()) {
      found.addAll(desk.ledger().speakers().called(name.get(), MOST));
      found.forEach(each -> Listed.write(each, all.addObject()));
    } else {
      for (Overview.Quoted each : desk.glance().quoted()) {
        found.add(each.speaker());
        ObjectNode speaker = all.addObject();
        Listed.write(each.speaker(), speaker);
        speaker.put("lastWeek", each.statements());
      }
    }
    Table.show(
        context,
        all,
        all,
        list -> {
          for (Profile each : found) {
            Listed.write(each, list);
          }
        });
  }

  void speaker(Context context) {
    Query query = Query.of(context);
    KnownSpeakers known = desk.ledger().speakers();
    Profile profile = Lookup.profile(known, query.needed("key"));
    int limit = query.number("limit", LIMIT, 1, MOST);
    int from = query.number("cursor", 0, 0, FURTHEST);
    List<Found> latest;
    try (Stream<Found> own = known.statements(profile.entity(), from + limit + 1)) {
      latest = own.toList();
    }
    if (latest.size() > from + limit) {
      goesOn(context, from + limit);
    }
    int end = Math.max(0, latest.size() - from);
    String about = query.words("about");
    Written.show(
        context,
        latest.subList(Math.max(0, end - limit), end).stream()
            .filter(each -> Subjects.isAbout(each.statement().content().text(), about))
            .toList());
  }
}
