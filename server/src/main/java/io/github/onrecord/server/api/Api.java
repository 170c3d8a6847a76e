package io.github.onrecord.server.api;

import io.github.onrecord.server.desk.Desk;
import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.stream.Stream;

/** All that other programs can ask for. */
public final class Api implements AutoCloseable {
  static final String BASE = "/api/v1";

  private static final String EVENTS = BASE + "/events";
  private static final String DESCRIPTION = BASE + "/openapi.json";

  private final List<Operation> operations;
  private final Events events;

  /** An API over a desk. */
  public Api(Desk desk) {
    this.events = new Events(desk);
    this.operations =
        Stream.of(articles(desk), readings(desk), questions(desk), changes(desk), beside())
            .flatMap(List::stream)
            .toList();
  }

  private static List<Operation> articles(Desk desk) {
    Answers answers = new Answers(desk);
    return List.of(
        Operation.taking("/read", "Reads an article; stores nothing", "Records", answers::read),
        Operation.taking("/articles", "Reads and stores articles", "Additions", answers::add),
        Operation.json(
            "/articles",
            "The articles published last, the latest first",
            "Articles",
            answers::articles,
            Operation.Parameter.FORMAT,
            Operation.Parameter.of("limit", "how many, from 1 to 100; by default 20"),
            Operation.Parameter.of("cursor", "where to go on, from the answer before")),
        Operation.json(
            "/latest",
            "What is new: articles, and of the last week of news who is quoted most and what"
                + " is disputed",
            "Latest",
            new GlanceAnswers(desk)::latest,
            Operation.Parameter.FORMAT),
        Operation.json(
            "/article",
            "All that an article puts on record",
            "Record",
            answers::article,
            Operation.Parameter.needed("id", "the article's id"),
            Operation.Parameter.FORMAT),
        Operation.json(
            "/statement",
            "One statement of an article",
            "FoundStatements",
            answers::statement,
            Operation.Parameter.needed("article", "the article's id"),
            Operation.Parameter.needed("id", "the statement's id in it"),
            Operation.Parameter.FORMAT));
  }

  private static List<Operation> readings(Desk desk) {
    ReadingAnswers answers = new ReadingAnswers(desk);
    return List.of(
        Operation.json(
            "/example",
            "What a text of the server's own puts on record; stores nothing",
            "Records",
            answers::example,
            Operation.Parameter.FORMAT),
        Operation.json(
            "/upload",
            "How far the reading of a file is that was sent to the pages",
            "Upload",
            answers::upload,
            Operation.Parameter.needed("id", "the file's id, from the address of its page")));
  }

  private static List<Operation> questions(Desk desk) {
    ProfileAnswers profiles = new ProfileAnswers(desk);
    Answers answers = new Answers(desk);
    ClaimAnswers claims = new ClaimAnswers(desk);
    return List.of(
        Operation.json(
            "/claim",
            "Who on record stands where on a claim",
            "Answer",
            claims::claim,
            Operation.Parameter.needed("q", "the claim, as a sentence or question"),
            Operation.Parameter.of("stance", "only positions of this stance"),
            Operation.Parameter.of("speaker", "only of the speaker of this key"),
            Operation.Parameter.of("outlet", "only in articles of this outlet"),
            Operation.Parameter.of("from", "the first day"),
            Operation.Parameter.of("to", "the last day"),
            Operation.Parameter.FORMAT),
        Operation.taking(
            "/check",
            "Who stands where on a claim in an article; stores nothing",
            "Answer",
            claims::check,
            Operation.Parameter.needed("q", "the claim, as a sentence or question")),
        Operation.json(
            "/search",
            "Statements by words and meaning, the best first",
            "FoundStatements",
            answers::search,
            Operation.Parameter.needed("q", "the words"),
            Operation.Parameter.of("speaker", "whose"),
            Operation.Parameter.of(
                "act", "asserts, denies, confirms, declines, asks, urges, pledges or thinks"),
            Operation.Parameter.of("outlet", "in whose articles"),
            Operation.Parameter.of("from", "the first day"),
            Operation.Parameter.of("to", "the last day"),
            Operation.Parameter.of("limit", "how many, from 1 to 100; by default 20"),
            Operation.Parameter.of("cursor", "where to go on, from the header Link"),
            Operation.Parameter.FORMAT),
        Operation.json(
            "/speakers",
            "Speakers of a name, or those most quoted in the last week of news",
            "Speakers",
            answers::speakers,
            Operation.Parameter.FORMAT,
            Operation.Parameter.of("name", "a name or a part of one")),
        Operation.json(
            "/speaker",
            "What a speaker is on record with",
            "FoundStatements",
            answers::speaker,
            Operation.Parameter.needed("key", "the speaker's key"),
            Operation.Parameter.of("about", "of these only those that are about this word"),
            Operation.Parameter.of("limit", "how many of the latest, from 1 to 100; by default 20"),
            Operation.Parameter.of("cursor", "where to go on, from the header Link"),
            Operation.Parameter.FORMAT),
        Operation.json(
            "/speaker/profile",
            "A speaker's offices with their days, changes of position, and who passes them on",
            "SpeakerProfile",
            profiles::profile,
            Operation.Parameter.needed("key", "the speaker's key"),
            Operation.Parameter.FORMAT),
        Operation.json(
            "/speaker/relayed",
            "What a speaker passed on of others",
            "FoundStatements",
            profiles::relayed,
            Operation.Parameter.needed("key", "the speaker's key"),
            Operation.Parameter.of("limit", "how many of the latest, from 1 to 100; by default 60"),
            Operation.Parameter.FORMAT));
  }

  private static List<Operation> changes(Desk desk) {
    LinkAnswers links = new LinkAnswers(desk);
    CorrectionAnswers corrections = new CorrectionAnswers(desk);
    return List.of(
        Operation.json(
            "/speaker/links",
            "Where a speaker speaks, and why it is taken for this one",
            "Links",
            links::links,
            Operation.Parameter.FORMAT,
            Operation.Parameter.needed("key", "the speaker's key")),
        Operation.json(
            "/links",
            "The merges and splits of speakers that can be taken back, the latest first",
            "Relinkings",
            links::changes,
            Operation.Parameter.FORMAT),
        Operation.posting(
            "/links",
            "Takes two speakers for one, or one for another in some articles",
            "Relink",
            "Relinking",
            links::change),
        Operation.deleting(
            "/links",
            "Takes a merge or split back",
            "Relinking",
            links::undo,
            Operation.Parameter.needed("number", "its number")),
        Operation.json(
            "/corrections",
            "What people put right, the latest first",
            "Corrections",
            corrections::list,
            Operation.Parameter.FORMAT,
            Operation.Parameter.of("limit", "how many, from 1 to 100; by default 20"),
            Operation.Parameter.of("cursor", "where to go on, from the answer before")),
        Operation.posting(
            "/corrections",
            "Puts a statement right: its speaker, its act, or that it is none",
            "Amendment",
            "Correction",
            corrections::make),
        Operation.deleting(
            "/corrections",
            "Takes a correction back",
            "Correction",
            corrections::undo,
            Operation.Parameter.needed("number", "the correction's number")));
  }

  /** What no handler of ours answers once and for all, or answers to those who watch over it. */
  private static List<Operation> beside() {
    return List.of(
        Operation.elsewhere(
            EVENTS,
            "Statements as they are added; ask with Accept: text/event-stream",
            "text/event-stream",
            ""),
        Operation.elsewhere(DESCRIPTION, "This description", "application/json", "Description"),
        Operation.elsewhere("/health", "Whether the server is well", "application/json", "Health"),
        Operation.elsewhere("/metrics", "Figures as Prometheus reads them", "text/plain", ""));
  }

  /** Puts every operation at its address. */
  public void register(RoutesConfig routes) {
    for (Operation each : operations) {
      each.handler()
          .ifPresent(handler -> routes.addHttpHandler(each.method(), each.path(), handler));
    }
    String description = OpenApi.of(operations);
    routes.get(DESCRIPTION, context -> context.result(description).contentType("application/json"));
    routes.sse(EVENTS, events::begin);
  }

  /** Ends what does not end by itself. */
  @Override
  public void close() {
    events.close();
  }
}
