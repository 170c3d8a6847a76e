package io.github.onrecord.server.pages;

import io.github.onrecord.correction.Amendment;
import io.github.onrecord.correction.Correction;
import io.github.onrecord.correction.Named;
import io.github.onrecord.server.desk.Amending;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Lookup;
import io.github.onrecord.server.desk.Query;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people put right, and the forms by which they do. */
final class CorrectionPages {
  private static final int SHOWN = 30;

  private final Desk desk;
  private final View view;

  CorrectionPages(Desk desk, View view) {
    this.desk = desk;
    this.view = view;
  }

  /** The latest. */
  void list(Context context) {
    Query query = Query.of(context);
    int before = query.number("before", Integer.MAX_VALUE, 1, Integer.MAX_VALUE);
    List<Correction> found = desk.ledger().corrections().latest(SHOWN + 1, before);
    Optional<Long> next = found.stream().limit(SHOWN).reduce((a, b) -> b).map(Correction::number);
    String older =
        next.filter(n -> found.size() > SHOWN).map(n -> "/corrections?before=" + n).orElse("");
    String part =
        "?limit=" + SHOWN + query.some("before").map(each -> "&cursor=" + before).orElse("");
    Frame frame = view.frame(context, "Corrections").as(Link.forms("/api/v1/corrections" + part));
    view.show(
        context,
        "corrections",
        frame,
        Map.of(
            "corrections",
            found.stream().limit(SHOWN).map(CorrectionLine::of).toList(),
            "older",
            older));
  }

  /** Takes the form of a statement's page. */
  void correct(Context context) {
    Query form = Query.of(context);
    String article = form.needed("article");
    String statement = form.needed("statement");
    Correction made =
        Amending.make(desk, article, statement, amendment(form, article), form.words("by"));
    context.redirect(
        made.amendment().stated()
            ? Addresses.statement(article, statement)
            : "/corrections#c" + made.number(),
        HttpStatus.SEE_OTHER);
  }

  private Amendment amendment(Query form, String article) {
    try {
      return form.some("none").isPresent()
          ? Amendment.notStated()
          : new Amendment(true, form.oneOf("act", Act.class), speaker(form, article));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  /** A name that was typed counts more than one that was chosen. */
  private Optional<Named> speaker(Query form, String article) {
    Optional<Named> typed =
        form.some("name")
            .map(
                name ->
                    new Named(
                        name.strip(),
                        form.oneOf("kind", SpeakerKind.class).orElse(SpeakerKind.PERSON)));
    return typed.or(() -> form.some("speaker").map(id -> chosen(article, id)));
  }

  private Named chosen(String article, String id) {
    if (id.equals(CorrectionForm.NOBODY)) {
      return Named.unknown();
    }
    return Lookup.record(desk, article).speakers().stream()
        .filter(speaker -> speaker.id().equals(id))
        .map(Named::of)
        .findFirst()
        .orElseThrow(() -> new BadRequestResponse("nobody in the article has the id '" + id + "'"));
  }

  /** Takes a correction back. */
  void undo(Context context) {
    Query form = Query.of(context);
    form.needed("number");
    Correction undone = Amending.undo(desk, form.number("number", 1, 1, Integer.MAX_VALUE));
    context.redirect(
        Addresses.statement(undone.article().id(), undone.statement()), HttpStatus.SEE_OTHER);
  }
}
