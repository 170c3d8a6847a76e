package io.github.onrecord.server.api;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.onrecord.ledger.Denial;
import io.github.onrecord.ledger.Dispute;
import io.github.onrecord.ledger.Entity;
import io.github.onrecord.ledger.Overview;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Glance;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.writing.JsonLdList;
import io.github.onrecord.writing.Phrases;
import io.javalin.http.Context;
import java.io.IOException;

/** Answers with what is new on record. */
final class GlanceAnswers {
  private static final JsonMapper JSON = new JsonMapper();

  private final Desk desk;

  GlanceAnswers(Desk desk) {
    this.desk = desk;
  }

  void latest(Context context) {
    Glance glance = desk.glance();
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode disputes = answer.putArray("disputes");
    glance.disputes().forEach(each -> write(each, disputes.addObject()));
    ArrayNode denials = answer.putArray("denials");
    glance.denials().forEach(each -> write(each, denials.addObject()));
    ArrayNode articles = answer.putArray("articles");
    glance.latest().forEach(each -> Listed.write(each, articles.addObject()));
    ArrayNode quoted = answer.putArray("quoted");
    glance.quoted().forEach(each -> write(each, quoted.addObject()));
    Table.show(context, rows(glance), answer, list -> write(glance, list));
  }

  private static ArrayNode rows(Glance glance) {
    ArrayNode rows = JSON.createArrayNode();
    glance.disputes().forEach(each -> write(each, Table.row(rows, "disputes")));
    glance.denials().forEach(each -> writeFlat(each, Table.row(rows, "denials")));
    glance.latest().forEach(each -> Listed.write(each, Table.row(rows, "articles")));
    glance.quoted().forEach(each -> write(each, Table.row(rows, "quoted")));
    return rows;
  }

  private static void writeFlat(Denial denial, ObjectNode json) {
    Statement statement = denial.found().statement();
    json.put("article", denial.found().record().article().id());
    json.put("statement", statement.id());
    ObjectNode speaker = json.putObject("speaker");
    speaker.put("key", denial.found().entity().map(Entity::key).orElse(null));
    speaker.put("name", Phrases.called(statement.speaker()));
    json.put("denied", statement.content().text());
    json.put("speakers", denial.speakers());
    json.put("outlets", denial.outlets());
  }

  private static void write(Glance glance, JsonLdList list) throws IOException {
    for (Dispute each : glance.disputes()) {
      list.dispute(each.claim());
    }
    for (Denial each : glance.denials()) {
      list.statement(each.found().record().article(), each.found().statement());
    }
    for (Overview.Summary each : glance.latest()) {
      Listed.write(each, list);
    }
    for (Overview.Quoted each : glance.quoted()) {
      Listed.write(each.speaker(), list);
    }
  }

  private static void write(Dispute dispute, ObjectNode json) {
    json.put("claim", dispute.claim());
    json.put("affirm", dispute.affirm());
    json.put("deny", dispute.deny());
    json.put("last", dispute.last().toString());
  }

  private static void write(Denial denial, ObjectNode json) {
    json.put("speakers", denial.speakers());
    json.put("outlets", denial.outlets());
    json.putRawValue("denied", new RawValue(Written.line(denial.found())));
  }

  private static void write(Overview.Quoted quoted, ObjectNode json) {
    Listed.write(quoted.speaker(), json.putObject("speaker"));
    json.put("statements", quoted.statements());
  }
}
