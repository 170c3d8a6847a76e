package io.github.onrecord.server.pages;

import io.github.onrecord.ledger.Entity;
import io.github.onrecord.ledger.KnownSpeakers;
import io.github.onrecord.ledger.LedgerException;
import io.github.onrecord.ledger.Profile;
import io.github.onrecord.ledger.Relinking;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Lookup;
import io.github.onrecord.server.desk.Query;
import io.github.onrecord.writing.Phrases;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who is taken for whom, why, and how to change it. */
final class LinkPages {
  private static final int SHOWN = 200;
  private static final int NAMESAKES = 20;

  private final Desk desk;
  private final View view;

  LinkPages(Desk desk, View view) {
    this.desk = desk;
    this.view = view;
  }

  /**
   * A place where the speaker speaks.
   *
   * @param article the article, by its id
   * @param id the article's id
   * @param called what the speaker is called there
   * @param evidence why it is taken for this one
   */
  record Line(Link article, String id, String called, String evidence) {}

  /** Those of one speaker, or all that was changed by hand where none is named. */
  void show(Context context) {
    Query query = Query.of(context);
    if (query.some("key").isPresent()) {
      show(context, query);
      return;
    }
    view.show(
        context,
        "relinkings",
        view.frame(context, "Speakers joined and parted by hand").as(Link.forms("/api/v1/links")),
        Map.of("changes", changes(desk.ledger().speakers(), each -> true)));
  }

  private void show(Context context, Query query) {
    KnownSpeakers known = desk.ledger().speakers();
    Entity entity = Lookup.profile(known, query.needed("key")).entity();
    String name = query.some("name").orElse(entity.name());
    List<SpeakerLine> namesakes =
        known.called(name, NAMESAKES).stream()
            .filter(other -> !other.entity().equals(entity))
            .map(SpeakerLine::of)
            .toList();
    view.show(
        context,
        "links",
        view.frame(context, "Who is taken for " + Phrases.line(entity.name()))
            .as(Link.forms("/api/v1/speaker/links?key=" + Addresses.encoded(entity.key()))),
        Map.of(
            "name", Phrases.line(entity.name()),
            "key", entity.key(),
            "lines", lines(known, entity),
            "wanted", name,
            "namesakes", namesakes,
            "changes", changes(known, each -> isOf(each, entity))));
  }

  private Link article(String id) {
    return desk.ledger()
        .overview()
        .article(id)
        .map(each -> ArticleLine.of(each).title())
        .orElseGet(() -> Link.of(Phrases.line(id), Addresses.article(id)));
  }

  private List<Line> lines(KnownSpeakers known, Entity entity) {
    return known.links(entity).stream()
        .limit(SHOWN)
        .map(
            link ->
                new Line(
                    article(link.article()),
                    link.article(),
                    Phrases.line(link.called()),
                    LinkEvidence.words(link.evidence())))
        .toList();
  }

  private static List<RelinkingLine> changes(KnownSpeakers known, Predicate<Relinking> shown) {
    return known.relinkings().stream()
        .filter(shown)
        .limit(SHOWN)
        .map(each -> RelinkingLine.of(each, known))
        .toList();
  }

  private static boolean isOf(Relinking change, Entity entity) {
    return change.entity().equals(entity) || change.before().equals(entity);
  }

  /** Takes two for one. */
  void merge(Context context) {
    Query form = Query.of(context);
    KnownSpeakers known = desk.ledger().speakers();
    Profile from = Lookup.profile(known, form.needed("from"));
    Profile into = Lookup.profile(known, form.needed("key"));
    if (from.entity().equals(into.entity())) {
      throw new BadRequestResponse("they are one already");
    }
    known.merge(from.entity(), into.entity());
    back(context, into.entity());
  }

  /** Takes one for another in some articles. */
  void split(Context context) {
    KnownSpeakers known = desk.ledger().speakers();
    Entity entity = Lookup.profile(known, Query.of(context).needed("key")).entity();
    Set<String> all =
        known.links(entity).stream().map(link -> link.article()).collect(Collectors.toSet());
    Set<String> chosen = Set.copyOf(context.formParams("article"));
    if (chosen.isEmpty() || !all.containsAll(chosen) || chosen.size() == all.size()) {
      throw new BadRequestResponse(
          "choose some, but not all, of the articles: those in which it is somebody else");
    }
    back(context, known.split(entity, chosen).entity());
  }

  /** Takes a merge or split back. */
  void undo(Context context) {
    Query form = Query.of(context);
    form.needed("number");
    long number = form.number("number", 1, 1, Integer.MAX_VALUE);
    KnownSpeakers known = desk.ledger().speakers();
    Relinking change =
        known.relinkings().stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(() -> new NotFoundResponse("there is no change " + number));
    try {
      known.undo(number);
    } catch (LedgerException e) {
      throw new BadRequestResponse("its speakers were moved again later; undo that first");
    }
    back(context, change.before());
  }

  private static void back(Context context, Entity entity) {
    context.redirect(Addresses.links(entity.key()), HttpStatus.SEE_OTHER);
  }
}
