package io.github.onrecord.server.pages;

import io.github.onrecord.ledger.Entity;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Lookup;
import io.github.onrecord.server.desk.Query;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.writing.Phrases;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One statement: its passage, how sure the reading is, and how to cite it. */
final class StatementPage {
  private final Desk desk;
  private final View view;

  StatementPage(Desk desk, View view) {
    this.desk = desk;
    this.view = view;
  }

  void show(Context context) {
    Query query = Query.of(context);
    String id = query.needed("id");
    ArticleRecord record = Lookup.record(desk, query.needed("article"));
    List<CorrectionLine> corrections =
        desk.ledger().corrections().of(record.article().id(), id).stream()
            .map(CorrectionLine::of)
            .toList();
    boolean struck =
        !corrections.isEmpty() && record.statements().stream().noneMatch(s -> s.id().equals(id));
    if (struck) {
      long number = corrections.get(corrections.size() - 1).number();
      context.redirect("/corrections?before=" + (number + 1) + "#c" + number);
      return;
    }
    Statement statement = Lookup.statement(record, id);
    Optional<Entity> entity = desk.ledger().entity(record.article().id(), statement.speaker().id());
    PassageView passage = PassageView.of(record, statement, entity, 0, !corrections.isEmpty());
    Frame frame =
        view.frame(context, passage.speaker().words() + " " + passage.act())
            .as(Link.forms("/api/v1" + Addresses.statement(record.article().id(), id)));
    view.show(
        context,
        "statement",
        frame,
        Map.of(
            "passage",
            passage,
            "confidence",
            Phrases.confidence(statement),
            "model",
            record.model(),
            "citation",
            Citation.of(record.article(), statement),
            "corrections",
            corrections,
            "form",
            new CorrectionForm(record.article().id(), statement.id(), others(record, statement))));
  }

  private static List<Link> others(ArticleRecord record, Statement statement) {
    return record.speakers().stream()
        .filter(speaker -> speaker.isKnown() && !speaker.equals(statement.speaker()))
        .map(speaker -> Link.of(Phrases.line(Phrases.called(speaker)), speaker.id()))
        .toList();
  }
}
